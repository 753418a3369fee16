import type { IntakeQuestions } from '@/lib/domain/intake/intake-questions';

export interface FoundMedicine {
  id: string;
  name: string;
  /** The brand name that fits, when that is why it was found. */
  also: string;
  /** What kind of medicine it is. */
  group: string;
}

type Classes = IntakeQuestions['medicines'];

const SHOWN = 8;
const LETTERS_MIN = 2;

/** Letters only, without accents: "Théophylline" is found by "theo". */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const fits = (name: string, query: string): boolean =>
  plain(name).startsWith(query) || plain(name).includes(` ${query}`);

function* everyMedicine(
  classes: Classes,
): Generator<FoundMedicine & { aliases: readonly string[] }> {
  const seen = new Set<string>();
  for (const { name: group, medicines } of classes) {
    for (const { id, name, aliases } of medicines) {
      if (seen.has(id)) continue;
      seen.add(id);
      yield { id, name, also: '', group, aliases };
    }
  }
}

/**
 * Medicines whose name, brand name or kind begins a word with what was typed; at most 8, none for a single letter. Those that
 * are called so come before those that are only of such a kind.
 */
export function findMedicines(classes: Classes, typed: string): FoundMedicine[] {
  const query = plain(typed);
  if (query.length < LETTERS_MIN) return [];
  const named: FoundMedicine[] = [];
  const ofKind: FoundMedicine[] = [];
  for (const { aliases, ...medicine } of everyMedicine(classes)) {
    const alias = aliases.find((one) => fits(one, query));
    if (fits(medicine.name, query)) named.push(medicine);
    else if (alias) named.push({ ...medicine, also: alias });
    else if (fits(medicine.group, query)) ofKind.push(medicine);
  }
  return [...named, ...ofKind].slice(0, SHOWN);
}

/** The picked medicines with their names; an id that the list does not know keeps its place. */
export function namedMedicines(classes: Classes, picked: readonly string[]): FoundMedicine[] {
  const known = new Map([...everyMedicine(classes)].map((medicine) => [medicine.id, medicine]));
  return picked.map((id) => {
    const medicine = known.get(id);
    return {
      id,
      name: medicine?.name ?? id.replaceAll('_', ' '),
      also: '',
      group: medicine?.group ?? '',
    };
  });
}
