'use client';

import { Printer } from 'lucide-react';
import Link from 'next/link';

import { SubmitButton } from '@/components/forms/submit-button';
import { ArrivalHeading } from '@/components/ui/arrival-heading';
import { buttonStyle } from '@/components/ui/button-style';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';

import { CONFIRMED } from './confirmed';
import type { Undecided } from './confirm-plan';

interface ConfirmedTopProps {
  confirmedBy: string;
  /** "14:02", or with the day where that is another. */
  confirmedAt: string;
  /** What has to be settled before the session can begin. */
  inTheWay: Undecided[];
  start: () => Promise<void>;
  /** The card for the wall, as PDF. */
  cardHref: string;
  /** Where the sheet for home is chosen and issued. */
  homeCareHref: string;
}

/** That the plan stands, since when, and the next step: first on the page, before anything that is read at leisure. */
export function ConfirmedTop(props: ConfirmedTopProps) {
  const { confirmedBy, confirmedAt, inTheWay, start, cardHref, homeCareHref } = props;
  return (
    <div className="grid gap-4">
      <Notice tone="fine" word="This plan stands">
        <ArrivalHeading at={CONFIRMED}>
          Confirmed {confirmedAt} by {confirmedBy}
        </ArrivalHeading>
        <p>
          It can no longer be changed. What turns out otherwise in the session is noted in its
          record.
        </p>
      </Notice>
      {inTheWay.length > 0 ? <InTheWay inTheWay={inTheWay} /> : null}
      <div className="flex flex-wrap items-center gap-3">
        {inTheWay.length > 0 ? null : (
          <form action={start}>
            <SubmitButton pending="Opening">Open the session record</SubmitButton>
          </form>
        )}
        <a href={cardHref} className={buttonStyle('secondary')}>
          <Printer aria-hidden size={18} />
          Print the session card
        </a>
        <LinkButton href={homeCareHref}>Home care</LinkButton>
      </div>
    </div>
  );
}

function InTheWay({ inTheWay }: Pick<ConfirmedTopProps, 'inTheWay'>) {
  return (
    <Notice tone="hold" word="Before the session">
      <ul className="grid gap-1">
        {inTheWay.map(({ message, href }) => (
          <li key={message}>
            <Link href={href} className="text-link inline-flex min-h-11 items-center">
              {message}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
