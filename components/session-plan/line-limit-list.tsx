import type { LineLimit } from '@/lib/domain/session-plan/line-limits';

/** What bounds one line beyond its level, on the line itself: nobody has to look it up while the hands are at work. */
export function LineLimitList({ limits }: { limits: readonly LineLimit[] }) {
  if (limits.length === 0) return null;
  return (
    <ul
      aria-label="Limits of this line"
      className="measure grid gap-1 border-l-4 border-limits bg-limits-wash px-3 py-2"
    >
      {limits.map(({ words, why }) => (
        <li key={words}>
          <strong className="font-semibold">{words}</strong>
          {why === '' ? null : <span className="text-14 text-quiet"> {why}</span>}
        </li>
      ))}
    </ul>
  );
}
