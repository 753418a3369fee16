import { regions } from '@/lib/domain/anatomy/region';
import { loadTags } from '@/lib/domain/home-care/home-care-item';
import type { LibraryBook } from '@/lib/domain/library/library-record';

import { anInventedRuleBook } from './invented-rule-book';

/** The library of the small invented book. */
export function aLibraryBook(more: Partial<LibraryBook> = {}): LibraryBook {
  const names = regions.map((id) => [id, { therapist: id.replaceAll('_', ' '), client: id }]);
  return {
    ruleBook: anInventedRuleBook(),
    regions: Object.fromEntries(names) as LibraryBook['regions'],
    loadTags: Object.fromEntries(loadTags.map((tag) => [tag, tag])) as LibraryBook['loadTags'],
    medicines: [],
    otherCare: [],
    planRules: [],
    planTemplates: [],
    dispositions: [],
    sheetTexts: [],
    sources: [],
    equipment: [],
    relatedPictures: [],
    background: [],
    outcomeMeasures: [],
    functionalTests: [],
    muscleGroups: [],
    shortCodes: {},
    ...more,
  };
}
