import type { LibraryBook, SheetTextRecord } from '@/lib/domain/library/library-record';

import { clientPage } from './client-page';
import { dispositionActions } from './disposition-actions';
import { otherCare } from './intake-options';
import { loadTagNames } from './load-tags';
import { medicineClasses } from './medicines';
import { planRules } from './plan-rules';
import { regions } from './regions';
import { ruleBook } from './rule-book';
import { safetyNet } from './safety-net';
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
  ...Object.entries(clientPage).map(([id, block]) => ({
    id: `client_page_${id}`,
    ...block,
    place: 'client_page' as const,
  })),
];

/** Everything that the library shows: the rule book, and the content that no rule reads. */
export const libraryBook: LibraryBook = {
  ruleBook,
  regions,
  loadTags: loadTagNames,
  medicines: medicineClasses,
  otherCare,
  planRules,
  dispositions: Object.entries(dispositionActions).map(([id, action]) => ({ id, ...action })),
  sheetTexts: clientTexts,
  sources: [...sources, ...plainMarks],
  shortCodes,
};
