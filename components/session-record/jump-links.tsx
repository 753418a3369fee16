import type { MouseEvent } from 'react';

import { goTo } from '@/components/ui/go-to';

/** By the id of its heading; the short word where there is no room for the long one. */
const parts = [
  { id: 'work-title', word: 'Lines' },
  { id: 'points-title', word: 'Trigger points', short: 'Points' },
  { id: 'after-title', word: 'After' },
  { id: 'end', word: 'End' },
  { id: 'note-title', word: 'Note' },
  { id: 'sign-title', word: 'Sign' },
];

/** Without an entry in the history: the way back leads out of the record, not up it. */
function jump(event: MouseEvent<HTMLAnchorElement>, id: string): void {
  event.preventDefault();
  goTo(id);
}

/** The parts of a session, each one tap or key away. */
export function JumpLinks() {
  return (
    <nav aria-label="Parts of the session">
      <ul className="-mx-1 flex justify-between sm:justify-start sm:gap-2">
        {parts.map(({ id, word, short }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => jump(event, id)}
              className="text-link inline-flex min-h-12 min-w-12 items-center justify-center px-2 font-semibold sm:px-3"
            >
              {short ? (
                <>
                  <span className="sm:hidden">{short}</span>
                  <span className="hidden sm:inline">{word}</span>
                </>
              ) : (
                word
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
