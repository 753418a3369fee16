import { describe, expect, it } from 'vitest';

import { aggravators, easers } from '@/lib/content/intake-options';
import { raisedRows } from '@/lib/content/raised-rows';
import { ruleBook } from '@/lib/content/rule-book';
import { caseFromIntake } from '@/lib/domain/intake/case-from-intake';
import { intakeAnswersSchema, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { screen } from '@/lib/domain/screening/screen';

const nothing = intakeAnswersSchema.parse({});

function screened(changes: Partial<IntakeAnswers>) {
  const clinicalCase = caseFromIntake({
    answers: {
      ...nothing,
      affectedSide: 'left',
      causes: [{ cause: 'unknown', confirmedBy: 'self' }],
      seenByDoctor: true,
      belowKnee: false,
      consents: { general: { given: 'yes', version: 'general-1' } },
      ...changes,
    } as IntakeAnswers,
    birthDate: '1980-05-02',
    today: '2026-11-20',
    clearances: [],
    session: { minutes: 60, firstVisit: false },
    raises: raisedRows,
  });
  const { limits } = screen({ clinicalCase, ruleBook });
  return { clinicalCase, because: limits.pressureBecause, limits };
}

const buttock = (kind: 'ache' | 'numbness' | 'tingling' | 'weakness') => ({
  places: [{ region: 'gluteal' as const, side: 'left' as const, pain: 4, kinds: [kind] }],
});

describe('a cause that nobody knows (spec §4.10)', () => {
  it('is worked by its own set where the picture says no more', () => {
    const { limits } = screened(buttock('ache'));
    expect(limits.homeItems.seated_v_lean.because).toEqual(['unknown']);
    expect(limits.positionsOut).toEqual([]);
  });

  it.each(['numbness', 'tingling', 'weakness'] as const)(
    'is treated like a disc with %s',
    (kind) => {
      const { limits, clinicalCase } = screened(buttock(kind));
      expect(clinicalCase.nerveSigns).toBe(true);
      expect(limits.homeItems.seated_v_lean.because).toEqual(['disc_herniation.later', 'unknown']);
    },
  );

  it('is treated like stenosis where arching hurts and sitting helps, and not where only one is so', () => {
    const hurts = { aggravators: ['bending_back'] };
    const helps = { easers: ['sitting_eases'] };
    expect(screened({ ...hurts, ...helps }).limits.positionsOut).toEqual([
      { position: 'prone', because: ['spinal_stenosis'] },
    ]);
    expect(screened(hurts).limits.positionsOut).toEqual([]);
    expect(screened(helps).limits.positionsOut).toEqual([]);
  });

  it('reads ticks that the intake has', () => {
    expect(aggravators.map(({ id }) => id)).toContain(raisedRows.narrowCanal?.aggravator);
    expect(easers.map(({ id }) => id)).toContain(raisedRows.narrowCanal?.easer);
  });

  it('adds nothing to a cause that is known', () => {
    const disc = screened({
      ...buttock('tingling'),
      causes: [{ cause: 'piriformis_syndrome', confirmedBy: 'doctor' }],
      firstEpisode: false,
    });
    expect(disc.limits.homeItems.seated_v_lean.because).toEqual(['piriformis_syndrome']);
  });
});
