/** What a folded line says of its change. */
import { expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { changeWords } from '@/lib/domain/session-record/change-words';
import { openLine } from '@/lib/domain/session-record/nothing-recorded';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';

const planned = {
  muscle: 'gluteus_maximus',
  side: 'left',
  region: 'gluteal',
  technique: 'petrissage',
  pressure: 2,
  minutes: 7,
  position: 'side_lying',
} as const;
const nothing = { technique: null, pressure: null, minutes: null, position: null };
const said = (change: Partial<NonNullable<RecordLine['change']>>, status = 'changed') =>
  changeWords(
    planned,
    { ...openLine(0), status: status as RecordLine['status'], change: { ...nothing, ...change } },
    ruleBook,
  );

test.each([
  [{ pressure: 1 }, ['level 1 instead of 2']],
  [{ minutes: 5 }, ['5 min instead of 7']],
  [{ technique: 'effleurage' as const }, ['effleurage instead of petrissage (kneading)']],
  [{ position: 'prone' as const }, ['face down instead of side-lying']],
  [{ pressure: 1, minutes: 5 }, ['level 1 instead of 2', '5 min instead of 7']],
  [{}, []],
])('%o', (change, words) => expect(said(change)).toEqual(words));

test('a line that was done, or skipped after all, was not changed', () => {
  expect(said({ pressure: 1 }, 'done')).toEqual([]);
  expect(said({ pressure: 1 }, 'skipped')).toEqual([]);
});
