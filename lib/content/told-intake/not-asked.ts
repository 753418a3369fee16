import type { ContraindicationId } from '@/lib/domain/screening/contraindication';
import type { RedFlagId } from '@/lib/domain/screening/red-flag';

/** Rows that no question of the told intake raises, because they follow from other answers (decisions 6, 8). */
export const rowsThatFollow: Readonly<Partial<Record<ContraindicationId, string>>> = {
  ci_red_flag_open: 'any open emergency or urgent answer',
  ci_no_consent: 'the consents, which the client signs for themselves',
  ci_pregnancy_t1: 'the due date, or not sure whether pregnant',
  ci_pregnancy_t2: 'the due date',
  ci_pregnancy_t3: 'the due date; a high risk is asked',
  ci_disc_acute: 'a disc as the cause, and when it began or how easily it is set off',
  ci_radicular_stable: 'a disc as the cause, and when it began',
  ci_unknown_diagnosis: 'the first time, and no doctor has seen it',
  ci_child_minor: 'the date of birth',
  ci_first_session: 'no session on record',
};

/** Red flags that are not asked: they follow from answers, or from the course of care. */
export const flagsNotAsked: Readonly<Partial<Record<RedFlagId, 'follows' | 'observed'>>> = {
  rf_dx_1: 'follows',
  rf_dur_1: 'observed',
};

/** What is looked at when the client is not sure, or says yes, because it can be seen or measured here. */
export const lookedAtWhenRaised: Readonly<Partial<Record<RedFlagId | ContraindicationId, string>>> =
  {
    rf_neu_1: 'Watch the client walk on heels and toes.',
    rf_dvt_1: 'Look at both calves. Do not squeeze and do not massage.',
    ci_hypertension_severe: 'Measure the blood pressure.',
    ci_hypertension_moderate: 'Measure the blood pressure.',
    ci_skin_infection: 'Look at the skin.',
    ci_varicose_veins: 'Look at the legs.',
    ci_undiagnosed_lump: 'Look at the lump; do not press it.',
    ci_frail_older: 'Look at the skin and how the client moves.',
  };
