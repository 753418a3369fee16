import { Printer } from 'lucide-react';
import Link from 'next/link';

import { SubmitButton } from '@/components/forms/submit-button';
import { buttonStyle } from '@/components/ui/button-style';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { LineWords } from '@/lib/domain/session-plan/line-words';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';

import type { Undecided } from './confirm-plan';
import { PlanOnBody, type BodyFacts } from './plan-on-body';
import { PositionPictures } from './position-pictures';
import { TimeBar } from './time-bar';

interface ConfirmedPlanProps {
  plan: SessionPlan;
  lines: LineWords[];
  /** What the map shows besides the lines. */
  body: BodyFacts;
  confirmedBy: string;
  /** What has to be settled before the session can begin. */
  inTheWay: Undecided[];
  start: () => Promise<void>;
  /** The card for the wall, as PDF. */
  cardHref: string;
  /** Where the sheet for home is chosen and issued. */
  homeCareHref: string;
}

/** A confirmed plan: read only, ready to be worked from. */
export function ConfirmedPlan(props: ConfirmedPlanProps) {
  const { plan, lines, body, confirmedBy, inTheWay, start, cardHref, homeCareHref } = props;
  const filled = plan.lines.reduce((sum, line) => sum + line.minutes, 0);
  return (
    <div className="grid gap-8">
      <Notice tone="fine" word="Confirmed">
        Confirmed by {confirmedBy}. It can no longer be changed.
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
      <section aria-labelledby="time-title" className="grid gap-4">
        <h2 id="time-title" className="text-22 font-semibold">
          {plan.minutes} minutes
        </h2>
        <TimeBar phases={plan.phases} filled={filled} />
        <Because of="This hands-on time" reason={plan.longerBecause} />
      </section>
      <PositionPictures lines={plan.lines} />
      <PlanOnBody lines={plan.lines} words={lines} {...body} />
      <section aria-labelledby="lines-title">
        <h2 id="lines-title" className="text-22 font-semibold">
          Lines
        </h2>
        <ol className="mt-2">
          {lines.map((line, index) => (
            <li key={index} className="border-t border-rule py-3">
              <p className="text-18 font-semibold">
                {index + 1}. {line.title}
              </p>
              <p>{line.detail}</p>
              <Because
                of={`Level ${plan.lines[index]?.pressure ?? ''}`}
                reason={plan.lines[index]?.reason}
              />
            </li>
          ))}
        </ol>
      </section>
      {(plan.notes ?? []).map((note) => (
        <p key={note} className="text-quiet">
          {note}
        </p>
      ))}
    </div>
  );
}

/** What was written for going above a usual limit. */
function Because({ of, reason }: { of: string; reason: string | undefined }) {
  if (!reason) return null;
  return (
    <p dir="auto">
      {of} because: {reason}
    </p>
  );
}

function InTheWay({ inTheWay }: Pick<ConfirmedPlanProps, 'inTheWay'>) {
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
