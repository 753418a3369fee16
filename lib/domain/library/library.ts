import { onceFor } from '../shared/once-for';
import {
  libraryKinds,
  refKey,
  type LibraryBook,
  type LibraryEntry,
  type LibraryKind,
  type LibraryRef,
} from './library-record';
import { joined, listOf, type Part, type Section } from './section';
import type { Shelf } from './shelf';
import { causeShelf } from './shelves/causes';
import { contraindicationShelf } from './shelves/contraindications';
import { homeCareItemShelf } from './shelves/home-care-items';
import { muscleShelf } from './shelves/muscles';
import { functionalTestShelf, outcomeMeasureShelf } from './shelves/outcomes';
import { positionShelf, regionShelf } from './shelves/places';
import { planRuleShelf, pressureShelf } from './shelves/plan-and-pressure';
import { planTemplateShelf } from './shelves/plan-templates';
import { redFlagShelf } from './shelves/red-flags';
import { techniqueShelf } from './shelves/techniques';
import { backgroundShelf, equipmentShelf, relatedPictureShelf } from './shelves/background';
import { dispositionShelf, sheetTextShelf, sourceShelf } from './shelves/texts-and-sources';

/** One shelf for each kind: a new kind does not compile until it has one. */
const shelves: Readonly<Record<LibraryKind, Shelf>> = {
  cause: causeShelf,
  muscle: muscleShelf,
  technique: techniqueShelf,
  home_care_item: homeCareItemShelf,
  contraindication: contraindicationShelf,
  red_flag: redFlagShelf,
  region: regionShelf,
  position: positionShelf,
  pressure_scale: pressureShelf,
  plan_rule: planRuleShelf,
  plan_template: planTemplateShelf,
  outcome_measure: outcomeMeasureShelf,
  functional_test: functionalTestShelf,
  disposition: dispositionShelf,
  sheet_text: sheetTextShelf,
  equipment: equipmentShelf,
  related_picture: relatedPictureShelf,
  background: backgroundShelf,
  source: sourceShelf,
};

/** What a kind is called, and whether clinicians sign its records. */
export function kindWords(kind: LibraryKind): Pick<Shelf, 'one' | 'many' | 'isReviewed'> {
  const { one, many, isReviewed } = shelves[kind];
  return { one, many, isReviewed };
}

/** Whether a word from an address names a kind. */
export function isLibraryKind(word: string): word is LibraryKind {
  return (libraryKinds as readonly string[]).includes(word);
}

/** Every record of the library, by kind, in the order of the content. */
export const libraryEntries: (book: LibraryBook) => readonly LibraryEntry[] = onceFor((book) =>
  libraryKinds.flatMap((kind) => shelves[kind].entries(book)),
);

/** What a review of each record signs, by `refKey`; records that nobody reviews are not in it. */
export const reviewableContents: (book: LibraryBook) => ReadonlyMap<string, object> = onceFor(
  (book) =>
    new Map(
      libraryKinds.flatMap((kind) =>
        [...shelves[kind].contents(book)].map(
          ([id, content]) => [refKey({ kind, id }), content] as const,
        ),
      ),
    ),
);

/** Everything of one record as its page shows it. */
export interface RecordPage {
  entry: LibraryEntry;
  /** What the record says. */
  facts: readonly Section[];
  /** What the rules do with it. */
  rules: readonly Section[];
}

/** Records that carry a source's mark. */
function carriedBy(mark: string, book: LibraryBook): Section[] {
  const own = libraryEntries(book).filter(({ sources, seeds }) =>
    [...sources, ...seeds].some((one) => one === mark),
  );
  return libraryKinds.flatMap((kind) => {
    const parts = own
      .filter((entry) => entry.kind === kind)
      .map(({ id, name }): Part => ({ ref: { kind, id }, text: name }));
    return parts.length === 0
      ? []
      : listOf(`${shelves[kind].many} (${parts.length})`, [joined(parts, '; ')]);
  });
}

/** One record's page; null for a record that the book does not hold. */
export function recordPage({ kind, id }: LibraryRef, book: LibraryBook): RecordPage | null {
  const entry = libraryEntries(book).find((one) => one.kind === kind && one.id === id);
  const page = shelves[kind].page(id, book);
  if (!entry || !page) return null;
  const rules = kind === 'source' ? carriedBy(id, book) : page.rules;
  return { entry, facts: page.facts, rules };
}
