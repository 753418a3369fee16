import type { DraftError } from './draft-saved';
import type { DraftShape } from './draft-view';
import { pickParts, type Parts } from './merge-parts';

/** Everything that may be sent, null when there is nothing of that; and what is wrong with the rest. */
export interface NextParts {
  parts: Parts | null;
  refused: DraftError[];
}

const partOf = (field: string): string => field.split(/[.[]/)[0] ?? field;

/** What of the changed parts may go out. */
export function nextParts(
  changed: Parts,
  { refuse }: Pick<DraftShape<unknown>, 'refuse'>,
): NextParts {
  const refused = refuse?.(changed) ?? [];
  const held = new Set(refused.map(({ field }) => partOf(field)));
  const names = Object.keys(changed).filter((name) => !held.has(name));
  return { parts: names.length === 0 ? null : pickParts(changed, names), refused };
}
