import { describe, expect, it } from 'vitest';

import { causeRules, evidenceNotes } from '@/lib/content/cause-rules';
import { contraindications } from '@/lib/content/contraindications/contraindications';
import { optionalCauses } from '@/lib/content/optional-causes';
import { suspectedCauses } from '@/lib/domain/intake/suspected-cause';

describe('what holds for every cause', () => {
  it('is said once: no diagnosis, further down the leg, an activity, see a doctor', () => {
    expect(causeRules.map(({ id }) => id)).toEqual([
      'not_a_diagnosis',
      'further_down_the_leg',
      'activity_in_every_plan',
      'see_a_doctor',
    ]);
    expect(causeRules.map(({ sources }) => sources.join(' '))).toEqual(['P', 'R', 'V1', 'S']);
  });

  it('rests on three findings', () => {
    expect(evidenceNotes.map(({ sources }) => sources.join(' '))).toEqual([
      'V1 V2',
      'V3 V4',
      'V5 V3',
    ]);
  });
});

describe('optional causes (spec §4.12)', () => {
  it('are six, none of them a cause of the intake', () => {
    const ids = optionalCauses.map(({ id }) => id);
    expect(ids).toEqual([
      'nonspecific_low_back_pain',
      'sacroiliac_pain',
      'hip_osteoarthritis',
      'greater_trochanteric_pain',
      'proximal_hamstring_pain',
      'ischiofemoral_or_deep_gluteal_other',
    ]);
    expect(ids.filter((id) => suspectedCauses.some((cause) => cause === id))).toEqual([]);
  });

  it('point to rules that exist', () => {
    const rows = new Set<string>(contraindications.map(({ id }) => id));
    for (const { nearest } of optionalCauses) {
      expect(suspectedCauses).toContain(nearest.cause);
      expect(nearest.row === undefined || rows.has(nearest.row)).toBe(true);
    }
    expect(optionalCauses.flatMap(({ nearest }) => nearest.row ?? [])).toEqual([
      'ci_hip_osteoarthritis',
      'ci_trochanteric_pain',
      'ci_proximal_hamstring',
    ]);
  });
});
