import { Printer } from 'lucide-react';
import Link from 'next/link';

import type { FormAction } from '@/components/forms/form-state';
import { buttonStyle } from '@/components/ui/button-style';
import { LinkButton } from '@/components/ui/link-button';

import { AdviceForm } from './referral-forms';

export interface ReferralView {
  id: string;
  /** "Letter 2 of 3 Nov to Dr Rao". */
  title: string;
  /** "no answer yet, 12 days". */
  state: string;
  isOpen: boolean;
  /** Its page: how it goes out, and its answer. */
  href: string;
  /** Where it is printed from; null: advice without a letter. */
  pdf: string | null;
}

interface LettersProps {
  referrals: readonly ReferralView[];
  /** How many findings ask for a doctor. */
  asking: number;
  /** For how many others a doctor's word would be good to have. */
  advised: number;
  /** Where a letter is written; null where nobody may, or nothing asks for one. */
  writeHref: string | null;
  /** Logs that a visit was advised; null as above. */
  logAdvice: FormAction | null;
}

function askingWords(asking: number, advised: number): string {
  if (asking > 0) {
    return asking === 1 ? 'One finding asks for a doctor.' : `${asking} findings ask for a doctor.`;
  }
  if (advised === 0) return 'No finding asks for a doctor now.';
  const which = advised === 1 ? 'one finding' : `${advised} findings`;
  return `A doctor’s advice would be good to have on ${which}.`;
}

/** Letters to doctors and advice: what asks for one, and what became of each. */
export function Letters({ referrals, asking, advised, writeHref, logAdvice }: LettersProps) {
  if (asking + advised === 0 && referrals.length === 0) return null;
  return (
    <section id="letters" aria-labelledby="letters-title" className="grid gap-3">
      <h2 id="letters-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Letters to doctors
      </h2>
      <p>{askingWords(asking, advised)}</p>
      {referrals.length > 0 ? <ReferralList referrals={referrals} /> : null}
      {writeHref === null ? null : (
        <div>
          <LinkButton href={writeHref} icon="letter">
            {referrals.length === 0 ? 'Write the letter' : 'Write another letter'}
          </LinkButton>
        </div>
      )}
      {logAdvice === null ? null : <AdviceForm action={logAdvice} />}
    </section>
  );
}

function ReferralList({ referrals }: Pick<LettersProps, 'referrals'>) {
  return (
    <ul className="divide-y divide-rule">
      {referrals.map(({ id, title, state, isOpen, href, pdf }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
          <span className="min-w-0">
            <Link href={href} className="text-link inline-flex min-h-11 items-center break-words">
              <bdi>{title}</bdi>
            </Link>
            {': '}
            {isOpen ? <strong className="font-semibold">{state}</strong> : state}
          </span>
          {pdf === null ? null : (
            <a href={pdf} className={buttonStyle('secondary')}>
              <Printer aria-hidden size={18} />
              Print<span className="sr-only"> {title}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
