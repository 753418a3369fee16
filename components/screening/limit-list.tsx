import type { Restriction, RestrictionKind } from '@/lib/domain/screening/explain';

interface LimitListProps {
  restrictions: readonly Restriction[];
}

const groups: readonly { title: string; kinds: readonly RestrictionKind[]; isOpen: boolean }[] = [
  { title: 'The whole session', kinds: ['pressure', 'minutes'], isOpen: true },
  { title: 'Positions', kinds: ['position'], isOpen: true },
  { title: 'Techniques and muscles', kinds: ['technique', 'muscle'], isOpen: true },
  { title: 'Places on the body', kinds: ['region'], isOpen: false },
  { title: 'Home care', kinds: ['home_count', 'home_item'], isOpen: false },
];

/** Every limit that remains, in words, each with all the rules that caused it. */
export function LimitList({ restrictions }: LimitListProps) {
  return (
    <section aria-labelledby="limits-title" className="grid gap-2">
      <h2 id="limits-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Limits
      </h2>
      <p className="measure text-quiet">
        All findings together, the strictest of each. After the colon: what causes it.
      </p>
      {groups.map(({ title, kinds, isOpen }) => {
        const own = restrictions.filter(({ kind }) => kinds.includes(kind));
        if (own.length === 0) return null;
        return (
          <details key={title} open={isOpen}>
            <summary className="inline-flex min-h-11 items-center gap-2 text-18 font-semibold text-work-strong underline">
              {title} <span className="text-14 font-normal text-quiet">{own.length}</span>
            </summary>
            <ul className="measure grid gap-1 border-l-4 border-limits pl-4">
              {own.map(({ kind, about, sentence }) => (
                <li key={`${kind}-${about}-${sentence}`}>{sentence}</li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
