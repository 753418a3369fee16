import type { HomeItemId } from './own-item';
import type { ItemChange } from './item-change';
import type { ProgramItem } from './program';
import type { SheetDocument, SheetItem } from './sheet-document.schema';
import type { ChangeTexts } from './sheet-texts';

/** A version of a client's sheet: what was chosen, and the words that it became. */
export interface SheetVersion {
  program: readonly ProgramItem[];
  document: Pick<SheetDocument, 'number' | 'language' | 'items' | 'others'>;
}

interface Compared {
  before: SheetVersion;
  now: SheetVersion;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const chosenOf = ({ program }: SheetVersion, item: HomeItemId) =>
  program.find((one) => one.item === item);
const wordedOf = ({ document }: SheetVersion, item: HomeItemId) =>
  document.items.find((one) => one.item === item);

/** Dose, side and place as they were chosen: words of another release of the content are no other dose. */
function chosenChanges(one?: ProgramItem, other?: ProgramItem): ItemChange[] {
  return [
    ...(one?.side === other?.side ? [] : (['side'] as const)),
    ...(one?.region === other?.region ? [] : (['place'] as const)),
    ...(isDoseOf(one, other) ? [] : (['dose'] as const)),
  ];
}

function isDoseOf(one?: ProgramItem, other?: ProgramItem): boolean {
  const sorted = (dose: object = {}) => Object.entries(dose).sort(([a], [b]) => (a < b ? -1 : 1));
  return isSame(sorted(one?.dose), sorted(other?.dose));
}

/** Which way it is done, what to take care of and when to stop, as the client reads it. */
function wordedChanges(one: SheetItem, other: SheetItem): ItemChange[] {
  // On another side the same steps name another leg.
  const isOneSide = one.side === other.side;
  const isOneWay =
    one.way === other.way &&
    (!isOneSide || isSame([one.steps, one.nextStep], [other.steps, other.nextStep]));
  return [
    ...(isOneWay ? [] : (['way'] as const)),
    ...(isSame(one.adaptations, other.adaptations) ? [] : (['care'] as const)),
    ...(one.stopSign === other.stopSign ? [] : (['stop'] as const)),
  ];
}

/** What of an item is not as it was on the sheet before; null where it was not on it. */
function changesOf({ item }: SheetItem, { before, now }: Compared): ItemChange[] | null {
  const old = wordedOf(before, item);
  const own = wordedOf(now, item);
  if (!old || !own) return null;
  // Texts of two languages cannot be compared: the choice is what remains.
  const isOneLanguage = before.document.language === now.document.language;
  return [
    ...chosenChanges(chosenOf(now, item), chosenOf(before, item)),
    ...(isOneLanguage ? wordedChanges(own, old) : []),
  ];
}

const listed = (changes: readonly ItemChange[], { parts }: ChangeTexts): string =>
  changes.map((change) => parts[change]).join(', ');

type Marked = Pick<SheetDocument, 'items'> & { changes?: SheetDocument['changes'] };

/**
 * The items with their marks against the sheet before, and what has changed in short: what is new, what is different and
 * in what, what to stop. Without a sheet before, and where nothing has changed, there is no mark at all.
 */
export function markChanges({ before, now }: Compared, texts: ChangeTexts): Marked {
  const lines: NonNullable<SheetDocument['changes']>['lines'] = [];
  const items = now.document.items.map((one): SheetItem => {
    const changes = changesOf(one, { before, now });
    if (changes?.length === 0) return one;
    const { item, name } = one;
    if (changes === null) {
      lines.push({ item, text: `${texts.new}: ${name}.` });
      return { ...one, mark: { kind: 'new', words: texts.newSince } };
    }
    const what = listed(changes, texts);
    lines.push({ item, text: `${texts.changed}: ${name} (${what}).` });
    return { ...one, mark: { kind: 'changed', words: `${texts.changedSince}: ${what}` } };
  });
  const stop = before.document.items
    .filter(({ item }) => !wordedOf(now, item))
    .map(({ item, name }) => ({ item, name }));
  if (lines.length + stop.length === 0) return { items };
  const title = texts.title.replace('{number}', String(before.document.number));
  return { items, changes: { title, lines, stopTitle: texts.stop, stop } };
}
