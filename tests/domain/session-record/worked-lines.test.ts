import { expect, test } from 'vitest';

import { openLine } from '@/lib/domain/session-record/nothing-recorded';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';
import { workedLines } from '@/lib/domain/session-record/worked-lines';

import { line } from '../support/checked-plan';

const planned = [
  line(),
  line({ side: 'right' }),
  line({ technique: 'trigger_point_pressure', points: 2, holdSeconds: 30, holdRepeats: 1 }),
];
const recorded = (at: number, changes: Partial<RecordLine>): RecordLine => ({
  ...openLine(at),
  status: 'done',
  comfort: 3,
  ...changes,
});

test('what was done is as it was planned', () => {
  expect(workedLines(planned, [recorded(0, {}), recorded(1, {}), recorded(2, {})])).toEqual(
    planned,
  );
});

test('what was changed is as it was done, the side always as planned', () => {
  const change = { technique: null, pressure: 0, minutes: 4, position: 'prone' as const };
  expect(workedLines(planned, [recorded(1, { status: 'changed', change })])).toEqual([
    line({ side: 'right', pressure: 0, minutes: 4, position: 'prone' }),
  ]);
});

test('another technique takes its points along', () => {
  const change = {
    technique: 'effleurage' as const,
    pressure: null,
    minutes: null,
    position: null,
  };
  const [worked] = workedLines(planned, [recorded(2, { status: 'changed', change })]);
  expect(worked).toEqual(line({ technique: 'effleurage' }));
});

test('what was skipped, or is not settled, is not there', () => {
  expect(
    workedLines(planned, [recorded(0, { status: 'skipped' }), recorded(1, { status: null })]),
  ).toEqual([]);
});
