import Link from 'next/link';

import type { GlanceLimit } from '@/lib/domain/screening/glance-limits';

/** More techniques than this are no glance: the rest is one tap away. Places, muscles and positions are all named. */
const TECHNIQUES = 5;

/** So many lines with their reasons are longer than a tablet is high, and than anybody reads in ten seconds. */
const CROWDED = 6;

/** Whether the reasons of the limits stay behind the link; what a finding asks for never does. */
export const isCrowded = (lines: readonly GlanceLimit[] | null): boolean =>
  lines !== null && lines.length > CROWDED;

function listed(names: readonly string[], most = Infinity): string {
  const rest = names.length - most;
  return names.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** The red lines in words, as in the margin of a paper chart. */
export function RedLines({ lines, href }: { lines: GlanceLimit[] | null; href: string }) {
  return (
    <section aria-labelledby="red-lines" className="self-start border-l-4 border-limits pl-4">
      <h2 id="red-lines" className="text-18 font-semibold">
        Limits
      </h2>
      {lines === null ? (
        <p className="mt-1 text-quiet">They follow from the signed intake.</p>
      ) : (
        <ul className="mt-1 grid gap-1">
          {lines.map(({ kind, head, about, why }) => (
            <li key={head}>
              <strong className="font-semibold">{head}</strong>
              {about.length > 0
                ? `: ${listed(about, kind === 'technique' ? TECHNIQUES : Infinity)}`
                : ''}
              {why.length > 0 && (kind === 'finding' || !isCrowded(lines)) ? (
                <>
                  {' '}
                  <span className="text-14 text-quiet">{listed(why, 1)}</span>
                </>
              ) : null}
            </li>
          ))}
          {lines.length === 0 ? <li>No limits of their own today.</li> : null}
        </ul>
      )}
      {lines ? (
        <Link href={href} className="mt-1 inline-flex min-h-11 items-center text-link">
          Why, and every limit
        </Link>
      ) : null}
    </section>
  );
}
