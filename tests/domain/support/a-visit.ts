import { noteBlocks } from '@/lib/content/note-blocks';
import { functionalTests } from '@/lib/content/functional-tests';
import { emptyRecord } from '@/lib/domain/session-record/session-record';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';
import type { NoteFacts, Visit } from '@/lib/domain/session-record/visit';

import { line, ruleBook } from './checked-plan';

/** What a note knows besides the record: an invented visit in the middle of care. */
export function aVisit(more: Partial<Visit> = {}): Visit {
  return {
    client: 'Maria Lindqvist',
    practice: 'Harbour Street',
    therapist: 'Anna Weiss',
    day: 'Tue 24 Nov 2026',
    start: '14:02',
    end: '15:01',
    sessionNumber: 3,
    planReference: 'Tue 24 Nov 2026, 30 minutes',
    consents: { general: true, gluteal: true, inner_thigh: false },
    screening: { result: 'Caution', cautions: ['Pressure 2 at most (Thin skin)'], clearances: [] },
    intake: null,
    shortScreen: null,
    lastResponse: null,
    homeItems: [],
    ...more,
  };
}

/** The plan of the notes in tests: one line on each side. */
export const notedPlan = {
  lines: [line(), line({ muscle: 'piriformis', region: 'deep_gluteal', side: 'right' })],
};

export function noteFacts(record: Partial<RecordAnswers> = {}, visit: Partial<Visit> = {}) {
  return {
    blocks: noteBlocks,
    tests: functionalTests,
    ruleBook,
    plan: notedPlan,
    record: { ...emptyRecord(notedPlan), ...record },
    visit: aVisit(visit),
  } satisfies NoteFacts;
}
