/** How far a line's numbers may go while the plan is made: never past what the check of the plan lets through. */
import { describe, expect, test } from 'vitest';

import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { ruleBook } from '@/lib/content/rule-book';
import { screen } from '@/lib/domain/screening/screen';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { holdRoom, minutesRoom } from '@/lib/domain/session-plan/line-room';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase, row } from '../support/a-case';
import { line, plan } from '../support/checked-plan';

function roomIn(
  lines: PlanLine[],
  index: number,
  changes: Partial<ClinicalCase> = {},
  specific = 60,
) {
  const clinicalCase = aCase(changes);
  const { limits } = screen({ clinicalCase, ruleBook });
  return minutesRoom(
    { lines, index, specific },
    choiceFacts(limits, assumedConsents, clinicalCase),
  );
}
const piriformis = (more: Partial<PlanLine> = {}) =>
  line({ muscle: 'piriformis', region: 'deep_gluteal', ...more });
const quadratus = (more: Partial<PlanLine> = {}) =>
  line({ muscle: 'quadratus_femoris', region: 'deep_gluteal', ...more });

describe('minutes', () => {
  test.each([
    ['a muscle alone', [line()], 0, 10, /^10 minutes on one muscle and side at most$/],
    ['with another line on it', [line({ minutes: 4 }), line()], 1, 6, /other lines have 4$/],
    [
      'the other side is another matter',
      [line({ side: 'right', minutes: 9 }), line()],
      1,
      10,
      /^10/,
    ],
    ['a deep rotator', [piriformis()], 0, 8, /deep hip rotators/],
    ['two of them', [piriformis({ minutes: 5 }), quadratus()], 1, 3, /deep hip rotators.*have 5$/],
    ['level 5', [line({ pressure: 5 }), line({ pressure: 5, minutes: 2 })], 0, 1, /level 5/],
    ['nothing is left', [line({ minutes: 12 }), line()], 1, 0, /have 12$/],
  ])('%s', (_name, lines, index, most, why) => {
    const room = roomIn(lines, index);
    expect(room.most).toBe(most);
    expect(room.why).toMatch(why);
  });

  test('a position with a most counts all lines in it, and names the rule', () => {
    const brittle = { contraindications: [row('ci_osteoporosis')] };
    const lines = [9, 9].map((minutes, index) =>
      line({ position: 'prone_bolstered', side: index === 0 ? 'left' : 'right', minutes }),
    );
    expect(roomIn(lines, 1, brittle)).toEqual({
      most: 6,
      why: '15 minutes in one position at most: Low bone density, no fracture; other lines have 9',
    });
  });

  test('the side that does not hurt has its share of the work, and says so', () => {
    const lines = [line({ minutes: 12 }), line({ side: 'right', minutes: 1 })];
    const room = roomIn(lines, 1, { affectedSide: 'left' }, 15);
    expect(room.most).toBe(3);
    expect(room.why).toMatch(/^3 minutes on the right side, .*15–25 % of the 15 minutes/);
    expect(roomIn(lines, 1, { affectedSide: 'both' }, 15).most).toBe(10);
  });

  test('no such line, no room', () => {
    expect(roomIn([], 0).most).toBe(0);
  });

  test('one minute more than the room is what the check refuses', () => {
    const clinicalCase = aCase();
    const screening = screen({ clinicalCase, ruleBook });
    const rulesAt = (minutes: number) =>
      checkPlan({
        plan: plan([piriformis({ minutes: 3 }), quadratus({ minutes })]),
        clinicalCase,
        screening,
        ruleBook,
        consents: assumedConsents,
      }).map(({ rule }) => rule);
    const { most } = roomIn([piriformis({ minutes: 3 }), quadratus()], 1);
    expect(rulesAt(most)).not.toContain('pv_04');
    expect(rulesAt(most + 1)).toContain('pv_04');
  });
});

describe('a hold', () => {
  const held = (changes: Partial<ClinicalCase> = {}, more: Partial<PlanLine> = {}) => {
    const clinicalCase = aCase(changes);
    const { limits } = screen({ clinicalCase, ruleBook });
    const one = line({ technique: 'trigger_point_pressure', ...more });
    return holdRoom(one, choiceFacts(limits, assumedConsents, clinicalCase));
  };

  test('is 90 seconds at most', () => {
    expect(held().most).toBe(90);
  });

  test('is shorter where a limit says so, with its rule', () => {
    const { most, why } = held({}, { muscle: 'piriformis', region: 'deep_gluteal' });
    expect(most).toBe(60);
    expect(why).toMatch(/^60 seconds a hold at most: .+/);
  });
});
