import { describe, expect, it } from 'vitest';

import { libraryBook } from '@/lib/content/library-book';
import { ruleBook } from '@/lib/content/rule-book';
import { reviewableContents } from '@/lib/domain/library/library';
import { refKey } from '@/lib/domain/library/library-record';
import {
  recordsOfPlan,
  recordsOfScreening,
  recordsOfSheet,
} from '@/lib/domain/library/used-records';
import { screen } from '@/lib/domain/screening/screen';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';

import { aCase, row } from '../domain/support/a-case';

const reviewable = reviewableContents(libraryBook);
const screeningOf = (changes: Parameters<typeof aCase>[0] = {}) =>
  screen({ clinicalCase: aCase(changes), ruleBook });

describe('the records behind', () => {
  it('a screening: what was found, what limits, what is said to do, each once', () => {
    const keys = recordsOfScreening(
      screeningOf({
        redFlags: { rf_dur_1: 'yes' },
        contraindications: [row('ci_osteoporosis'), row('ci_anticoagulant')],
      }),
    ).map(refKey);
    expect(keys).toEqual(
      expect.arrayContaining([
        'red_flag/rf_dur_1',
        'contraindication/ci_osteoporosis',
        'contraindication/ci_anticoagulant',
        'cause/piriformis_syndrome',
        'region/calf',
        'disposition/refer',
      ]),
    );
    expect(new Set(keys).size).toBe(keys.length);
    // A rule that limits nothing here is not behind it.
    expect(keys).not.toContain('cause/trauma');
    expect(keys.filter((key) => !reviewable.has(key))).toEqual([]);
  });

  it('a flare or a practice’s own limit: no record', () => {
    const keys = recordsOfScreening(screeningOf({ flareDate: aCase().today })).map(refKey);
    expect(keys.filter((key) => key.includes('flare'))).toEqual([]);
  });

  it('a plan: its lines, the scale, the minutes', () => {
    const clinicalCase = aCase();
    const screening = screen({ clinicalCase, ruleBook });
    const plan = draftPlan({ clinicalCase, screening, ruleBook, minutes: 60 });
    const keys = recordsOfPlan(plan?.lines ?? []).map(refKey);
    for (const line of plan?.lines ?? []) {
      expect(keys).toEqual(
        expect.arrayContaining([
          `muscle/${line.muscle}`,
          `technique/${line.technique}`,
          `position/${line.position}`,
          `region/${line.region}`,
        ]),
      );
    }
    expect(keys).toContain('pressure_scale/walton');
    expect(keys).toContain('plan_rule/time_budgets');
    expect(keys.filter((key) => !reviewable.has(key))).toEqual([]);
  });

  it('a sheet: its items and every block that is always printed', () => {
    const keys = recordsOfSheet(
      [{ item: 'short_walks' }, { item: 'cold_pack' }, { item: 'short_walks' }],
      libraryBook,
    ).map(refKey);
    expect(keys.filter((key) => key.startsWith('home_care_item/'))).toEqual([
      'home_care_item/short_walks',
      'home_care_item/cold_pack',
    ]);
    // Eleven blocks of the safety net, "After today", and four of sentences that a client's own sheet may hold.
    expect(keys.filter((key) => key.startsWith('sheet_text/'))).toHaveLength(16);
    expect(keys.filter((key) => !reviewable.has(key))).toEqual([]);
  });
});
