import type {
  LibraryBook,
  SheetTextRecord,
  SourceRecord,
} from '@/lib/domain/library/library-record';

import { background } from './background';
import { clientPage } from './client-page';
import { dispositionActions } from './disposition-actions';
import { equipment } from './equipment';
import { otherCare } from './intake-options';
import { functionalTests } from './functional-tests';
import { loadTagNames } from './load-tags';
import { medicineClasses } from './medicines';
import { muscleGroups } from './muscle-groups';
import { optionalCauses } from './optional-causes';
import { outcomeMeasures } from './outcome-measures/outcome-measures';
import { planRules } from './plan-rules';
import { planTemplates } from './plan-templates/plan-templates';
import { regions } from './regions';
import { ruleBook } from './rule-book';
import { safetyNet } from './safety-net';
import { seedArticles } from './seed-articles';
import { ownWords } from './sheet-own-words';
import { fixedSheetTexts, sheetTexts } from './sheet-texts';
import { shortCodes } from './short-codes';
import { plainMarks, sources } from './sources';

const { coldAfterToday } = fixedSheetTexts;

const clientTexts: readonly SheetTextRecord[] = [
  ...safetyNet.map((block) => ({ ...block, place: 'every_sheet' as const })),
  ...Object.values(sheetTexts).map((block) =>
    block.id === 'after_your_session'
      ? { ...block, lines: [...block.lines, coldAfterToday], place: 'every_sheet' as const }
      : { ...block, place: 'choice' as const },
  ),
  ...ownWords.map((block) => ({ ...block, place: 'own_sheet' as const })),
  ...Object.entries(clientPage).map(([id, block]) => ({
    id: `client_page_${id}`,
    ...block,
    place: 'client_page' as const,
  })),
];

/** The articles behind the mark S, as sources of their own. */
const articles: readonly SourceRecord[] = seedArticles.map(
  ({ id, what, author, dated, weight, leftOut }) => ({
    mark: id,
    title: `${what} (seed article)`,
    supports: 'Facts carried over in our own words',
    strength: weight,
    more: [
      `Author: ${author}.`,
      dated === null ? 'No date.' : `Dated ${dated}.`,
      `Left out: ${leftOut}`,
    ],
  }),
);

/** Everything that the library shows: the rule book, and the content that no rule reads. */
export const libraryBook: LibraryBook = {
  ruleBook,
  regions,
  loadTags: loadTagNames,
  medicines: medicineClasses,
  otherCare,
  planRules,
  planTemplates,
  dispositions: Object.entries(dispositionActions).map(([id, action]) => ({ id, ...action })),
  sheetTexts: clientTexts,
  sources: [...sources, ...plainMarks, ...articles],
  equipment,
  relatedPictures: optionalCauses,
  background,
  outcomeMeasures,
  functionalTests,
  muscleGroups,
  shortCodes,
};
