import { Mail, Printer } from 'lucide-react';

import { buttonStyle } from '@/components/ui/button-style';
import { LinkButton } from '@/components/ui/link-button';

export interface LetterView {
  id: string;
  number: number;
  /** "Tue 24 Nov, 14:02". */
  at: string;
  by: string;
  /** To whom; empty: the client's doctor. */
  recipient: string;
}

interface LettersProps {
  letters: readonly LetterView[];
  /** How many findings ask for a doctor. */
  asking: number;
  /** For how many others a doctor's word would be good to have. */
  advised: number;
  /** Where a letter is written; null where nobody may, or nothing asks for one. */
  writeHref: string | null;
}

function askingWords(asking: number, advised: number): string {
  if (asking > 0) {
    return asking === 1 ? 'One finding asks for a doctor.' : `${asking} findings ask for a doctor.`;
  }
  if (advised === 0) return 'No finding asks for a doctor now.';
  const which = advised === 1 ? 'one finding' : `${advised} findings`;
  return `A doctor’s advice would be good to have on ${which}.`;
}

/** Letters to doctors: what asks for one, and those that were issued. */
export function Letters({ letters, asking, advised, writeHref }: LettersProps) {
  if (asking + advised === 0 && letters.length === 0) return null;
  return (
    <section id="letters" aria-labelledby="letters-title" className="grid gap-3">
      <h2 id="letters-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Letters to doctors
      </h2>
      <p>{askingWords(asking, advised)}</p>
      {letters.length > 0 ? (
        <ul className="divide-y divide-rule">
          {letters.map(({ id, number, at, by, recipient }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2"
            >
              <span className="min-w-0">
                Letter {number}, {at}, <bdi>{by}</bdi>
                {recipient === '' ? null : (
                  <>
                    , to <bdi className="break-words">{recipient}</bdi>
                  </>
                )}
              </span>
              <a href={`/api/letters/${id}/pdf`} className={buttonStyle('secondary')}>
                <Printer aria-hidden size={18} />
                Print<span className="sr-only"> letter {number}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {writeHref === null ? null : (
        <div>
          <LinkButton href={writeHref}>
            <Mail aria-hidden size={18} />
            {letters.length === 0 ? 'Write the letter' : 'Write another letter'}
          </LinkButton>
        </div>
      )}
    </section>
  );
}
