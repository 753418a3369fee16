import { describe, expect, test } from 'vitest';

import { screen } from '@/lib/domain/screening/screen';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import { changeFrom } from '@/lib/domain/session-record/change-from';
import { changesOutside } from '@/lib/domain/session-record/changes-outside';
import { minuteLimits, minutesRefusal } from '@/lib/domain/session-record/minute-limits';
import { missingInTests } from '@/lib/domain/session-record/missing-in-tests';
import { openLine } from '@/lib/domain/session-record/nothing-recorded';
import { nowLines } from '@/lib/domain/session-record/now-lines';
import { emptyRecord } from '@/lib/domain/session-record/session-record';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';
import { settleStatus, withTimer } from '@/lib/domain/session-record/settle-status';
import type { TestResult } from '@/lib/domain/session-record/test-result.schema';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { functionalTests } from '@/lib/content/functional-tests';

import { aCase } from '../support/a-case';
import { goodLines, line, plan, ruleBook } from '../support/checked-plan';

const NOON = Date.parse('2026-11-24T12:00:00Z');
const started = { startedAt: '2026-11-24T11:58:00.000Z', seconds: 0, added: 0 };
const none = { technique: null, pressure: null, minutes: null, position: null };
const lineOf = (index: number, more: Partial<RecordLine> = {}): RecordLine => ({
  ...openLine(index),
  ...more,
});

describe('a line that is marked', () => {
  test.each(['done', 'changed', 'skipped', null] as const)('as %s stops its timer', (status) => {
    const settled = settleStatus(lineOf(0, { timer: started }), line(), { status, at: NOON });
    expect(settled).toMatchObject({ status, timer: { startedAt: null, seconds: 120 } });
    expect(settled.change).toBeNull();
  });

  test('as done with minutes on top was changed, once', () => {
    const timer = { ...started, added: 2 };
    const settled = settleStatus(lineOf(0, { timer }), line({ minutes: 6 }), {
      status: 'done',
      at: NOON,
    });
    expect(settled).toMatchObject({
      status: 'changed',
      change: { ...none, minutes: 8 },
      timer: { added: 0 },
    });
    const again = settleStatus(settled, line({ minutes: 6 }), { status: 'done', at: NOON });
    expect(again.status).toBe('done');
  });

  test('as changed keeps what was changed before, with the minutes on top', () => {
    const before = lineOf(0, {
      status: 'changed',
      change: { ...none, pressure: 2, minutes: 5 },
      timer: { startedAt: null, seconds: 0, added: 1 },
    });
    const settled = settleStatus(before, line({ minutes: 6 }), { status: 'changed', at: NOON });
    // Five and one are the six that were planned: only the pressure is other than planned.
    expect(settled.change).toEqual({ ...none, pressure: 2 });
  });

  test('as skipped adds nothing', () => {
    const timer = { startedAt: null, seconds: 9, added: 3 };
    const settled = settleStatus(lineOf(0, { timer }), line(), { status: 'skipped', at: NOON });
    expect(settled).toMatchObject({ status: 'skipped', change: null, timer });
  });
});

describe('one timer runs', () => {
  const lines = [lineOf(0, { timer: started }), lineOf(1), lineOf(2)];

  test('starting one stops the other where it stands', () => {
    const timer = { startedAt: '2026-11-24T12:00:00.000Z', seconds: 0, added: 0 };
    const [first, second] = withTimer(lines, { line: 1, timer, at: NOON });
    expect(first?.timer).toEqual({ startedAt: null, seconds: 120, added: 0 });
    expect(second?.timer).toEqual(timer);
  });

  test('a paused one, or a minute more, stops nothing', () => {
    const timer = { startedAt: null, seconds: 0, added: 1 };
    expect(withTimer(lines, { line: 1, timer, at: NOON })[0]?.timer).toEqual(started);
  });
});

test('what was changed is what differs, and nothing where nothing does', () => {
  expect(changeFrom(line(), line())).toBeNull();
  expect(changeFrom(line(), line({ pressure: 2, position: 'prone' }))).toEqual({
    ...none,
    pressure: 2,
    position: 'prone',
  });
});

test('lines now: skipped ones without a minute, timers with those on top, others as they are', () => {
  const planned = [line({ minutes: 4 }), line({ minutes: 5 }), line({ minutes: 6 }), line()];
  const recorded = [
    lineOf(0, { status: 'skipped' }),
    lineOf(1, { timer: { startedAt: null, seconds: 0, added: 2 } }),
    lineOf(2, { status: 'changed', change: { ...none, minutes: 1 } }),
  ];
  expect(nowLines(planned, recorded).map(({ minutes }) => minutes)).toEqual([0, 7, 1, 6]);
});

describe('a minute more', () => {
  const refusal = (
    lines: PlanLine[],
    { at = 0, minutes }: { at?: number; minutes: number },
    changes: Partial<ClinicalCase> = {},
  ) => {
    const clinicalCase = aCase(changes);
    const { limits } = screen({ clinicalCase, ruleBook });
    const rules = (ids: readonly string[]) => ids.join(', ');
    const bounds = minuteLimits({ plan: plan(lines), clinicalCase, limits, rules });
    return minutesRefusal({ lines, at, minutes, limits: bounds });
  };
  const ill = (id: ClinicalCase['contraindications'][number]['id']) => ({
    contraindications: [{ id, details: [], sites: [] }],
  });

  test.each<[string, PlanLine[], number, Partial<ClinicalCase>, RegExp | null]>([
    ['inside everything', goodLines, 7, {}, null],
    ['10 on one muscle and side', [line()], 10, {}, null],
    ['11 on one muscle and side', [line()], 11, {}, /^10 minutes at most on one muscle/],
    ['two lines on one muscle', [line(), line()], 7, {}, /^10 minutes at most on one muscle/],
    ['the other side counts apart', [line(), line({ side: 'right' })], 10, {}, null],
    [
      'deep rotators of one side',
      [line({ muscle: 'piriformis' }), line({ muscle: 'obturator_gemelli', minutes: 2 })],
      7,
      {},
      /^8 minutes at most on the deep hip rotators/,
    ],
    [
      'hands-on minutes, warm-up and integration too',
      goodLines,
      7,
      ill('ci_short'),
      /^20 minutes hands-on at most: ci_short$/,
    ],
    [
      'one position',
      [line({ position: 'seated', minutes: 4 })],
      5,
      ill('ci_out'),
      /^4 minutes at most in one position: ci_out$/,
    ],
  ])('%s', (_what, lines, minutes, changes, expected) => {
    const said = refusal(lines, { minutes }, changes);
    if (expected === null) expect(said).toBeNull();
    else expect(said).toMatch(expected);
  });

  test('fewer are always allowed, also where there were too many', () => {
    expect(refusal([line({ minutes: 14 })], { minutes: 13 })).toBeNull();
    expect(refusal([line()], { at: 3, minutes: 90 })).toBeNull();
  });
});

describe('changes outside the limits', () => {
  const outside = (
    lines: Partial<RecordLine>[],
    contraindications: ClinicalCase['contraindications'] = [],
  ) => {
    const clinicalCase = aCase({ contraindications });
    const record = {
      ...emptyRecord(plan()),
      lines: plan().lines.map((_, index) => lineOf(index, { status: 'done', ...lines[index] })),
    };
    const screening = screen({ clinicalCase, ruleBook });
    const facts = { clinicalCase, screening, ruleBook, consents: assumedConsents };
    return changesOutside({ plan: plan(), record, ...facts });
  };
  const to = (
    change: Partial<NonNullable<RecordLine['change']>>,
    notes = '',
  ): Partial<RecordLine> => ({
    status: 'changed',
    change: { ...none, ...change },
    notes,
  });

  test.each<[string, Partial<RecordLine>[], string[]]>([
    ['nothing changed', [], []],
    ['less pressure, fewer minutes', [to({ pressure: 2, minutes: 3 })], []],
    ['lighter than the technique is planned', [to({ pressure: 0 })], []],
    [
      'lighter than another technique is planned',
      [to({ technique: 'trigger_point_pressure', pressure: 1 })],
      [],
    ],
    ['more than the technique takes', [to({ pressure: 5 })], ['lines[0].notes']],
    ['too long on one muscle', [to({ minutes: 11 })], ['lines[0].notes']],
    ['the same, with its reason', [to({ minutes: 11 }, 'Asked for more')], []],
    ['a reason of nine letters is none', [to({ minutes: 11 }, 'Asked mor')], ['lines[0].notes']],
    ['marked as done: the change does not count', [{ ...to({ minutes: 11 }), status: 'done' }], []],
    ['sums and turns bind plans alone', [to({ position: 'supine', minutes: 1 })], []],
  ])('%s', (_what, lines, expected) => {
    const found = outside(lines).map(({ path }) => path);
    expect([...new Set(found)]).toEqual(expected);
  });

  test('says the rule, and what to do', () => {
    const [found] = outside([to({ minutes: 11 })]);
    expect(found?.message).toMatch(/11 minutes on one muscle and side, 10 at most.*note of line 1/);
  });

  test('what the plan itself breaks today is none of a change', () => {
    const soft = [{ id: 'ci_soft' as const, details: [], sites: [] }];
    expect(outside([to({ minutes: 5 })], soft)).toEqual([]);
    expect(outside([to({ position: 'prone' })], soft)).toEqual([]);
  });
});

describe('functional tests before signing', () => {
  const missing = (...tests: Partial<TestResult>[]) =>
    missingInTests({
      record: {
        tests: tests.map((one) => ({
          ...{ test: 'sit_to_stand_five' as const, side: null, before: null, after: null },
          ...one,
        })),
      },
      tests: functionalTests,
    });

  test.each<[string, Partial<TestResult>, string[]]>([
    ['both written', { before: 4, after: 6 }, []],
    ['only after', { after: 6 }, []],
    ['not done again', { before: 4 }, ['tests[0].after']],
    ['not done at all', {}, ['tests[0].after']],
    ['words where a number is asked', { before: 'easy', after: 3 }, ['tests[0].before']],
    ['a number beyond its scale', { before: 4, after: 12 }, ['tests[0].after']],
    ['words for words', { test: 'hip_rotation_feel', before: 'stiff', after: 'soft' }, []],
    ['empty words', { test: 'hip_rotation_feel', before: 'stiff', after: '' }, ['tests[0].after']],
  ])('%s', (_what, test, expected) => {
    expect(missing(test).map(({ path }) => path)).toEqual(expected);
  });

  test('each is named by itself', () => {
    const found = missing({ before: 1, after: 1 }, { test: 'sitting_time', before: 20 });
    expect(found).toEqual([
      {
        path: 'tests[1].after',
        message:
          'Do it again and write the result of “Sitting tolerance” after the session, or take the test out.',
      },
    ]);
  });
});
