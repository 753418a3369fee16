import { describe, expect, it } from 'vitest';

import type { Side } from '@/lib/domain/anatomy/side';
import { screen } from '@/lib/domain/screening/screen';
import {
  muscleChoices,
  positionChoices,
  pressureChoices,
  sideChoices,
  techniqueChoices,
  type ChoiceFacts,
} from '@/lib/domain/session-plan/line-choices';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { moveLine, newLine, settleLine } from '@/lib/domain/session-plan/line-edits';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import type { Contraindication } from '@/lib/domain/screening/contraindication';

import { aCase } from '../support/a-case';
import { aRow, anInventedRuleBook } from '../support/invented-rule-book';

function factsWith(
  effects: Contraindication['effects'],
  more: Partial<ChoiceFacts> = {},
): ChoiceFacts {
  const ruleBook = anInventedRuleBook({
    contraindications: [aRow('ci_invented', { effects, takesSites: true })],
  });
  const sites = [{ region: 'gluteal' as const, side: 'left' as const }];
  const { limits } = screen({
    clinicalCase: aCase({ contraindications: [{ id: 'ci_invented', details: [], sites }] }),
    ruleBook,
  });
  return {
    muscles: ruleBook.muscles,
    techniques: ruleBook.techniques,
    positions: ruleBook.positions,
    limits,
    consents: assumedConsents,
    reasons: { ci_invented: 'invented condition' },
    ...more,
  };
}

const line = (more: Partial<PlanLine> = {}): PlanLine => ({
  muscle: 'gluteus_medius',
  side: 'left',
  region: 'gluteal',
  technique: 'longitudinal_stripping',
  pressure: 3,
  minutes: 5,
  position: 'side_lying',
  ...more,
});

const refusedOf = <Value>(choices: { value: Value; refused: string | null }[], value: Value) =>
  choices.find((choice) => choice.value === value)?.refused;

describe('what a line may be', () => {
  it('refuses a technique that a rule removes, and names the rule', () => {
    const facts = factsWith([{ kind: 'technique_out', techniques: ['trigger_point_pressure'] }]);
    expect(refusedOf(techniqueChoices(line(), facts), 'trigger_point_pressure')).toBe(
      'invented condition',
    );
    expect(refusedOf(techniqueChoices(line(), facts), 'post_isometric_relaxation')).toBeNull();
  });

  it('refuses levels above the ceiling and says which rule sets it', () => {
    const facts = factsWith([{ kind: 'pressure_max', level: 2 }]);
    const effleurage = line({ technique: 'effleurage', pressure: 2 });
    expect(refusedOf(pressureChoices(effleurage, facts), 3)).toBe('2 at most: invented condition');
    expect(refusedOf(pressureChoices(effleurage, facts), 2)).toBeNull();
  });

  it('refuses a technique whose lowest level is above the ceiling', () => {
    const facts = factsWith([{ kind: 'pressure_max', level: 2 }]);
    expect(refusedOf(techniqueChoices(line(), facts), 'longitudinal_stripping')).toMatch(
      /needs level 3, 2 at most/,
    );
  });

  it('refuses a position that is out', () => {
    const facts = factsWith([{ kind: 'position_out', positions: ['prone'] }]);
    expect(refusedOf(positionChoices(line(), facts), 'prone')).toBe('invented condition');
    expect(refusedOf(positionChoices(line(), facts), 'side_lying')).toBeNull();
  });

  it.each([
    ['left', 'invented condition'],
    ['right', null],
  ] as [Side, string | null][])(
    'avoids a marked place on its own side only: %s',
    (side, refused) => {
      const facts = factsWith([
        { kind: 'region_limit', place: { at: 'sites' }, pressureMax: 0, contact: false },
      ]);
      expect(refusedOf(muscleChoices(side, facts), 'gluteus_medius')).toBe(refused);
    },
  );

  it('refuses a muscle without the consent for its region', () => {
    const facts = factsWith([], { consents: { general: true } });
    expect(refusedOf(muscleChoices('left', facts), 'gluteus_medius')).toBe(
      'no consent for buttock work',
    );
  });
});

describe('a changed line settles inside the limits', () => {
  it('keeps what may stay', () => {
    expect(settleLine(line(), factsWith([]))).toEqual(line());
  });

  it('lowers the pressure and leaves the technique that no longer fits', () => {
    const settled = settleLine(line(), factsWith([{ kind: 'pressure_max', level: 2 }]));
    expect(settled.pressure).toBeLessThanOrEqual(2);
    expect(settled.technique).not.toBe('longitudinal_stripping');
  });

  it('leaves a position that is out', () => {
    const facts = factsWith([{ kind: 'position_out', positions: ['side_lying'] }]);
    expect(settleLine(line(), facts).position).toBe('prone');
  });

  it('gives trigger-point work its holds and takes them from other work', () => {
    const facts = factsWith([]);
    const points = settleLine(line({ technique: 'trigger_point_pressure' }), facts);
    expect(points).toMatchObject({ points: 1, holdSeconds: 30, holdRepeats: 1 });
    expect(settleLine({ ...points, technique: 'effleurage' }, facts).points).toBeUndefined();
  });

  it('never changes the side', () => {
    for (const side of ['left', 'right'] as const) {
      expect(settleLine(line({ side }), factsWith([{ kind: 'pressure_max', level: 1 }])).side).toBe(
        side,
      );
    }
  });

  it('starts a new line on the side that was asked for, or none where nothing may be worked', () => {
    const shut = factsWith([
      { kind: 'muscle_out', muscles: [...factsWith([]).muscles.map(({ id }) => id)] },
    ]);
    expect(newLine({ side: 'right', like: undefined, facts: factsWith([]) })?.side).toBe('right');
    expect(newLine({ side: 'right', like: undefined, facts: shut })).toBeNull();
  });
});

it('refuses trigger-point pressure where no hold is long enough', () => {
  const facts = factsWith([
    { kind: 'technique_limit', techniques: ['trigger_point_pressure'], secondsMax: 20 },
  ]);
  expect(refusedOf(techniqueChoices(line(), facts), 'trigger_point_pressure')).toBe(
    'A hold is 20 seconds at most: invented condition',
  );
});

describe('moving a line', () => {
  const lines = [line({ minutes: 1 }), line({ minutes: 2 }), line({ minutes: 3 })];
  it.each([
    [0, 1, [2, 1, 3]],
    [2, 1, [1, 3, 2]],
    [0, 2, [2, 3, 1]],
    [2, 0, [3, 1, 2]],
  ])('from place %d to %d', (from, to, order) => {
    expect(moveLine(lines, from, to).map(({ minutes }) => minutes)).toEqual(order);
  });

  it.each([
    [0, -1],
    [2, 3],
    [1, 1],
    [-1, 1],
    [9, 0],
  ])('from place %d to %d nothing moves', (from, to) => {
    expect(moveLine(lines, from, to)).toBe(lines);
  });
});

describe('the sides of a line', () => {
  it('one on which its muscle is shut says why; the other stays open', () => {
    const facts = factsWith([
      {
        kind: 'region_limit',
        place: { at: 'sites' },
        pressureMax: 0,
        contact: false,
      },
    ]);
    const [left, right] = sideChoices({ muscle: 'gluteus_medius' }, facts);
    expect(left).toMatchObject({ value: 'left', refused: 'invented condition' });
    expect(right).toMatchObject({ value: 'right', refused: null });
  });
});
