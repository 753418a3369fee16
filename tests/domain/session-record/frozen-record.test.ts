import { describe, expect, it } from 'vitest';

import { frozenRecord } from '@/lib/domain/session-record/frozen-record';
import { frozenRecordSchema } from '@/lib/domain/session-record/frozen-record.schema';
import { openLine } from '@/lib/domain/session-record/nothing-recorded';
import { emptyRecord } from '@/lib/domain/session-record/session-record';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';

import { anInventedRuleBook } from '../support/invented-rule-book';

const plan: SessionPlan = {
  minutes: 30,
  phases: { check_in: 3, warm_up: 4, specific: 15, integration: 3, retest: 2, home_care: 3 },
  lines: [
    {
      muscle: 'piriformis',
      side: 'right',
      region: 'deep_gluteal',
      technique: 'trigger_point_pressure',
      pressure: 3,
      minutes: 15,
      position: 'side_lying',
      points: 2,
      holdSeconds: 30,
      holdRepeats: 1,
    },
  ],
};

function frozenWith(line: Partial<RecordLine>) {
  const record = emptyRecord(plan);
  const lines = record.lines.map((one) => ({ ...one, ...line }));
  const ruleBook = anInventedRuleBook({
    pressures: [{ level: 3, name: 'Medium', inOurWords: '', typicalUse: '', sources: ['P'] }],
  });
  return frozenRecord({
    plan,
    record: { ...record, lines, response: 'better' },
    ruleBook,
    tests: [],
  });
}

describe('a signed record in words', () => {
  it('keeps side, technique, holds and numbers of the plan', () => {
    const [line] = frozenWith({ status: 'done', comfort: 4 }).lines;
    expect(line?.title).toBe('piriformis, right');
    expect(line?.planned).toBe(
      'trigger point pressure, level 3 Medium, 15 min, with 2 points, each held once for 30 s, side lying',
    );
    expect(line).toMatchObject({ happened: 'Done', comfort: 4 });
  });

  it('says what was done otherwise, and keeps what was not changed', () => {
    const change = { technique: null, pressure: 2, minutes: 10, position: null };
    const [line] = frozenWith({ status: 'changed', change }).lines;
    expect(line?.happened).toMatch(
      /^Changed: trigger point pressure, level 2, 10 min, .*side lying$/,
    );
  });

  it('reads the same when it comes back from the database', () => {
    const frozen = frozenWith({ status: 'skipped', notes: 'Client was cold' });
    expect(frozenRecordSchema.parse(JSON.parse(JSON.stringify(frozen)))).toEqual({
      ...frozen,
      note: null,
    });
    expect(frozen).toMatchObject({ response: 'Better', contentVersion: 'invented-1' });
  });
});

describe('each line keeps to itself', () => {
  const [first] = plan.lines;
  const two: SessionPlan = { ...plan, lines: first ? [first, { ...first, side: 'left' }] : [] };
  const ruleBook = anInventedRuleBook();
  const open = openLine(0);
  const happened = (...lines: Partial<RecordLine>[]) =>
    frozenRecord({
      plan: two,
      record: { ...emptyRecord(two), lines: lines.map((one) => ({ ...open, ...one })) },
      ruleBook,
      tests: [],
    }).lines;
  const change = { technique: null, pressure: 1, minutes: null, position: null };

  it('also where the record has them in another order, or has one only', () => {
    const [one, other] = happened(
      { line: 1, status: 'done', notes: 'sore', response: 'worse', comfort: 7 },
      { line: 0, status: 'changed', change },
    );
    expect(one?.happened).toMatch(/^Changed: .*level 1/);
    expect(other).toMatchObject({
      title: 'piriformis, left',
      happened: 'Done',
      notes: 'sore',
      response: 'Worse',
      comfort: 7,
    });
    const [, alone] = happened({ line: 0, status: 'done' });
    expect(alone).toMatchObject({
      happened: 'Not recorded',
      comfort: null,
      response: null,
      notes: '',
    });
  });

  it('of a skipped one nothing is told that was tapped before, but why', () => {
    const [line] = happened({ status: 'skipped', notes: 'sore', response: 'worse', comfort: 7 });
    expect(line).toMatchObject({
      happened: 'Skipped',
      notes: 'sore',
      response: null,
      comfort: null,
    });
  });

  it('a change is told of a changed line alone', () => {
    expect(happened({ status: 'done', change })[0]?.happened).toBe('Done');
    expect(happened({ status: 'changed' })[0]?.happened).toMatch(
      /^Changed, as noted: .*level \d.* min/,
    );
    expect(happened({})[0]?.happened).toBe('Not recorded');
  });
});
