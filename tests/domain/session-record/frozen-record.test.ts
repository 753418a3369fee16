import { describe, expect, it } from 'vitest';

import { frozenRecord } from '@/lib/domain/session-record/frozen-record';
import { frozenRecordSchema } from '@/lib/domain/session-record/frozen-record.schema';
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
  return frozenRecord({ plan, record: { ...record, lines, response: 'better' }, ruleBook });
}

describe('a signed record in words', () => {
  it('keeps side, technique, holds and numbers of the plan', () => {
    const [line] = frozenWith({ status: 'done', comfort: 4 }).lines;
    expect(line?.title).toBe('piriformis, right');
    expect(line?.planned).toBe(
      'trigger point pressure, level 3 Medium, 2 points, hold 30 s, once, 15 min, side lying',
    );
    expect(line).toMatchObject({ happened: 'Done', comfort: 4 });
  });

  it('says what was done otherwise, and keeps what was not changed', () => {
    const change = { technique: null, pressure: 2, minutes: 10, position: null };
    const [line] = frozenWith({ status: 'changed', change }).lines;
    expect(line?.happened).toMatch(
      /^Changed: trigger point pressure, level 2, .*10 min, side lying$/,
    );
  });

  it('reads the same when it comes back from the database', () => {
    const frozen = frozenWith({ status: 'skipped', notes: 'Client was cold' });
    expect(frozenRecordSchema.parse(JSON.parse(JSON.stringify(frozen)))).toEqual(frozen);
    expect(frozen).toMatchObject({ response: 'Better', contentVersion: 'invented-1' });
  });
});
