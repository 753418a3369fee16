import { ruleBook } from '@/lib/content/rule-book';
import { explainLimits } from '@/lib/domain/screening/explain';
import type { Limits } from '@/lib/domain/screening/limits';

/** What the limits leave of home care, folded away: the therapist meets it again when choosing. */
export function HomeLimits({ limits }: { limits: Limits }) {
  const sentences = explainLimits({ limits, ruleBook }).filter(
    ({ kind }) => kind === 'home_item' || kind === 'home_count',
  );
  if (sentences.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        Home care: {sentences.length} items are limited
      </summary>
      <ul className="measure mt-1 grid gap-1">
        {sentences.map(({ about, sentence }) => (
          <li key={about + sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
