import { screen } from '@/lib/domain/screening/screen';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents, type Consents } from '@/lib/domain/session-plan/consents';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase } from './a-case';
import { anInventedRuleBook, aRow } from './invented-rule-book';

export const ruleBook = anInventedRuleBook({
  contraindications: [
    aRow('ci_soft', { name: 'Thin skin', effects: [{ kind: 'pressure_max', level: 2 }] }),
    aRow('ci_out', {
      takesSites: true,
      effects: [
        { kind: 'technique_out', techniques: ['deep_tissue'] },
        { kind: 'muscle_out', muscles: ['quadratus_lumborum'] },
        { kind: 'position_out', positions: ['prone'] },
        { kind: 'region_limit', place: { at: 'sites' }, pressureMax: 0, contact: false },
        { kind: 'technique_limit', techniques: ['trigger_point_pressure'], secondsMax: 40 },
        { kind: 'position_caution', positions: ['seated'], note: 'short', minutesMax: 4 },
      ],
    }),
    aRow('ci_short', { effects: [{ kind: 'minutes_max', minutes: 20 }] }),
    aRow('ci_stop', { class: 'absolute', clearance: 'required' }),
    aRow('ci_first_session', { derived: true }),
    aRow('ci_pregnancy_t3', { derived: true }),
  ],
});

export const line = (changes: Partial<PlanLine> = {}): PlanLine => ({
  muscle: 'gluteus_medius',
  side: 'left',
  region: 'gluteal',
  technique: 'broad_compression',
  pressure: 3,
  minutes: 6,
  position: 'side_lying',
  ...changes,
});

/** 30 minutes with 12 left and 3 right: nothing wrong with it. */
export const goodLines: PlanLine[] = [
  line(),
  line({ muscle: 'piriformis', region: 'deep_gluteal' }),
  line({ side: 'right', minutes: 3 }),
];
export const plan = (
  lines: PlanLine[] = goodLines,
  changes: Partial<SessionPlan> = {},
): SessionPlan => ({
  minutes: 30,
  phases: { check_in: 3, warm_up: 4, specific: 15, integration: 3, retest: 2, home_care: 3 },
  lines,
  ...changes,
});

export function check(
  one: SessionPlan,
  changes: Partial<ClinicalCase> = {},
  consents: Consents = assumedConsents,
) {
  const clinicalCase = aCase(changes);
  const screening = screen({ clinicalCase, ruleBook });
  return checkPlan({ plan: one, clinicalCase, screening, ruleBook, consents });
}
export const rules = (...args: Parameters<typeof check>): string[] =>
  check(...args).map(({ rule, line: at }) => (at === undefined ? rule : `${rule}@${at}`));
export const phases = (changes: Partial<SessionPlan['phases']>) => ({
  ...plan().phases,
  ...changes,
});
