/** The templates of the product: each is a plan that holds, for a plain client of its causes and phases. */
import { describe, expect, it } from 'vitest';

import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { planTemplates } from '@/lib/content/plan-templates/plan-templates';
import { templatePlan } from '@/lib/content/plan-templates/template-plan';
import { ruleBook } from '@/lib/content/rule-book';
import {
  suspectedCauses,
  type Phase,
  type SuspectedCause,
} from '@/lib/domain/intake/suspected-cause';
import { screen } from '@/lib/domain/screening/screen';
import { applyTemplate } from '@/lib/domain/session-plan/apply-template';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents as consents } from '@/lib/domain/session-plan/consents';
import type { PlanTemplateRecord } from '@/lib/domain/session-plan/plan-template';
import { trackOf } from '@/lib/domain/session-plan/track';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { addDays } from '@/lib/domain/shared/iso-date';

import { aCase, TODAY } from '../domain/support/a-case';

/** First and last day of each phase. */
const DAYS: Record<Phase, readonly number[]> = {
  acute: [0, 3],
  subacute: [4, 14, 84],
  persistent: [85, 400],
};

/** Pregnant in each third, for whom it is about pregnancy. */
const dueDates = (cause: SuspectedCause): ClinicalCase['pregnancy'][] =>
  cause === 'pregnancy_related'
    ? [250, 150, 60].map((days) => ({ dueDate: addDays(TODAY, days) }))
    : [null];

/** Psoas and iliacus are never worked at a first visit. */
const worksFlexors = ({ plans }: PlanTemplateRecord): boolean =>
  plans.some(({ lines }) => lines.some(({ region }) => region === 'abdomen'));

/** Clients with that cause and phase, and nothing else: each side, first visit or not. */
function plainClients(template: PlanTemplateRecord): ClinicalCase[] {
  const { causes, phases } = template;
  const visits = worksFlexors(template) ? [false] : [true, false];
  return causes.flatMap((cause) =>
    phases
      .flatMap((phase) => DAYS[phase])
      .flatMap((days) =>
        dueDates(cause).flatMap((pregnancy) =>
          (['left', 'right'] as const).flatMap((affectedSide) =>
            visits.map((firstVisit) =>
              aCase({
                causes: [{ cause, confirmedBy: 'doctor' }],
                onsetDate: addDays(TODAY, -days),
                pregnancy,
                affectedSide,
                session: { minutes: 60, firstVisit },
              }),
            ),
          ),
        ),
      ),
  );
}

const lengths = planTemplates.flatMap((template) =>
  template.plans.map((plan) => ({ name: `${template.id}, ${plan.length} min`, template, plan })),
);

describe.each(lengths)('$name', ({ template, plan }) => {
  it('holds for a plain client as it is: no line out, none changed, either side', () => {
    for (const clinicalCase of plainClients(template)) {
      const screening = screen({ clinicalCase, ruleBook });
      const facts = { clinicalCase, screening, ruleBook, consents };
      const choices = choiceFacts(screening.limits, consents);
      const made = applyTemplate({ ...facts, choices, template: templatePlan(template, plan) });
      const what = `${clinicalCase.affectedSide} ${clinicalCase.onsetDate ?? ''}`;
      if (!made.ok) throw new Error(`${what}: ${made.why.join(' ')}`);
      expect(made.plan.notes, what).toBeUndefined();
      expect(checkPlan({ ...facts, plan: made.plan })).toEqual([]);
      const { affectedSide } = clinicalCase;
      expect(
        made.plan.lines.map(({ carriedFrom, ...line }) => ({
          ...line,
          side: line.side === affectedSide ? 'affected' : 'other',
          origin: carriedFrom,
        })),
      ).toEqual(plan.lines.map((line) => ({ ...line, origin: 'template' })));
    }
  });

  it('has as many lines and minutes as its length, and no muscle more than its own', () => {
    const budget = ruleBook.timeBudgets.find(({ length }) => length === plan.length);
    if (!budget) throw new Error('No such length.');
    const { lines } = plan;
    expect(lines.length).toBeGreaterThanOrEqual(budget.linesMin);
    expect(lines.length).toBeLessThanOrEqual(budget.linesMax);
    expect(lines.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(budget.phases.specific);
    for (const { muscle, minutes } of lines) {
      const record = ruleBook.muscles.find(({ id }) => id === muscle);
      expect(minutes, muscle).toBeLessThanOrEqual(record?.minutesMax ?? 0);
    }
  });

  it('works what its causes name, in ways that fit them, where the muscle can be reached', () => {
    const { causes, phases } = template;
    for (const line of plan.lines) {
      const record = ruleBook.muscles.find(({ id }) => id === line.muscle);
      expect(record?.positions, line.muscle).toContain(line.position);
      for (const cause of causes) {
        const guidance = ruleBook.causes
          .find(({ id }) => id === cause)
          ?.guidance.filter(
            ({ when }) => !when?.phases || when.phases.some((one) => phases.includes(one)),
          );
        const place = `${cause}: ${line.muscle} ${line.technique}`;
        const named = guidance?.some(({ muscles }) => muscles.includes(line.muscle));
        // Away from an injury, and to fill long sessions, muscles of the same place may stand in.
        const standsIn = ['gluteus_maximus', 'thoracolumbar_fascia', 'gracilis'].includes(
          line.muscle,
        );
        expect(named === true || standsIn, place).toBe(true);
        expect(
          guidance?.some(({ techniquesFit }) => techniquesFit.includes(line.technique)),
          place,
        ).toBe(true);
      }
    }
  });
});

describe('the templates of the product', () => {
  it('are a dozen or more, one at least for each cause that has lines and each of its phases', () => {
    expect(planTemplates.length).toBeGreaterThanOrEqual(12);
    const withLines = suspectedCauses.filter((cause) => cause !== 'spinal_tumour');
    for (const cause of withLines) {
      const phases = planTemplates
        .filter(({ causes }) => causes.includes(cause))
        .flatMap((one) => one.phases);
      const wanted =
        cause === 'pelvic_injury_fracture'
          ? ['subacute', 'persistent']
          : ['acute', 'subacute', 'persistent'];
      expect([...new Set(phases)].sort(), cause).toEqual(wanted.sort());
    }
    expect(planTemplates.some(({ causes }) => causes.includes('spinal_tumour'))).toBe(false);
  });

  it('have names of their own, a summary of one line, and lengths in order', () => {
    expect(new Set(planTemplates.map(({ name }) => name)).size).toBe(planTemplates.length);
    for (const { summary, plans } of planTemplates) {
      expect(summary).toMatch(/^[A-Z].{20,110}\.$/);
      const all = plans.map(({ length }) => length);
      expect(all).toEqual([...new Set(all)].sort((one, other) => one - other));
    }
  });

  it('offer all three tracks where the cause leaves them', () => {
    const tracks = (id: string) =>
      new Set(
        planTemplates
          .filter((one) => one.id === id)
          .flatMap(({ plans }) =>
            plans.flatMap(({ lines }) => lines.map(({ technique }) => trackOf(technique))),
          ),
      );
    expect(tracks('degenerative_low_back')).toEqual(
      new Set(['deep_tissue', 'neuromuscular', 'trigger_point', 'support']),
    );
    expect(tracks('disc_acute_guarding')).toEqual(new Set(['deep_tissue', 'support']));
  });
});
