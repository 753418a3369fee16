import { describe, expect, test } from 'vitest';

import { clockMinutes, withClockMinutes } from '@/lib/domain/session-record/clock-minutes';
import { workedLine } from '@/lib/domain/session-record/worked-lines';
import { recordAnswersSchema } from '@/lib/domain/session-record/session-record.schema';

import { line as planLine } from '../support/checked-plan';

const planned = planLine({ minutes: 10 });

function recorded(more: object) {
  const [line] = recordAnswersSchema.parse({ lines: [{ line: 0, ...more }] }).lines;
  if (!line) throw new Error('There is no line.');
  return line;
}
const ran = (seconds: number, startedAt: string | null = null) => ({
  timer: { startedAt, seconds, added: 0 },
});

describe('what the clock says against the record', () => {
  test.each([
    ['a clock that ran two of ten minutes', { status: 'done', ...ran(118) }, 2],
    ['one of some seconds', { status: 'done', ...ran(5) }, 1],
    ['one that ran as planned', { status: 'done', ...ran(610) }, null],
    ['one that ran nine of ten', { status: 'done', ...ran(540) }, null],
    ['no clock', { status: 'done' }, null],
    ['one that was never started', { status: 'done', ...ran(0) }, null],
    ['a line that is still open', ran(118), null],
    ['a skipped line', { status: 'skipped', ...ran(118) }, null],
    ['one that runs again', { status: 'done', ...ran(118, '2026-11-24T10:00:00.000Z') }, null],
  ])('%s', (_what, more, minutes) => {
    expect(clockMinutes(recorded(more), planned)).toBe(minutes);
  });

  test('recorded as the plan has it, nothing was changed', () => {
    const minutes = { technique: null, pressure: null, minutes: 4, position: null };
    const line = recorded({ status: 'changed', change: minutes, ...ran(600) });
    expect(withClockMinutes(line, planned, 10)).toMatchObject({ status: 'done', change: null });
  });

  test('recorded, it is what was worked, and nothing is asked any more', () => {
    const line = recorded({
      status: 'changed',
      change: { technique: null, pressure: 1, minutes: null, position: null },
      ...ran(118),
    });
    const next = withClockMinutes(line, planned, 2);
    expect(workedLine(planned, next)).toMatchObject({ minutes: 2, pressure: 1 });
    expect(clockMinutes(next, planned)).toBeNull();
  });
});
