import type { AskedGroup } from '@/lib/domain/intake/intake-questions';
import type { ContraindicationId } from '@/lib/domain/screening/contraindication';

const LETTERS_MIN = 2;

/** Conditions whose name, question or other names hold every word that was typed; null when nothing is searched for. */
export function findConditions(
  groups: readonly AskedGroup[],
  typed: string,
): ReadonlySet<ContraindicationId> | null {
  const words = typed.trim().toLowerCase().split(/\s+/);
  if (words.join('').length < LETTERS_MIN) return null;
  const fits = groups
    .flatMap(({ conditions }) => conditions)
    .filter(({ name, ask, aliases }) => {
      const text = [name, ask, ...aliases].join(' ').toLowerCase();
      return words.every((word) => text.includes(word));
    });
  return new Set(fits.map(({ id }) => id));
}
