/** The three saves that are measured, each as the app does it: under a key of the browser, in one transaction. */
import { randomUUID } from 'node:crypto';

import { ruleBook } from '@/lib/content/rule-book';
import { openChart, type Chart } from '@/lib/data/charts';
import { saveIntakeDraft, signIntake, startIntake } from '@/lib/data/intakes';
import type { PlanRow } from '@/lib/data/rows/plan-row';
import { once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import { addPlan, confirmPlan } from '@/lib/data/session-plans';

import type { Changed } from './put-back';

const LINES = 8;

export interface Save {
  name: string;
  /** What it changes; it is put back before the next time. */
  changed: Changed;
  run: () => Promise<unknown>;
}

interface Ready {
  scope: PracticeScope;
  chart: Chart;
}

const kept =
  (scope: PracticeScope, work: (scope: PracticeScope) => Promise<{ ok: boolean }>) =>
  async (): Promise<void> => {
    const key = randomUUID();
    const { ok } = await once(scope, { key, request: { action: 'bench' } }, work);
    if (!ok) throw new Error('A save of the bench was refused.');
  };

/** The newest intake is begun anew with its answers, and signed with them and with what was screened from them. */
async function intakeSaves({ scope, chart }: Ready): Promise<Save[]> {
  const { client, intake, screening } = chart;
  if (!intake || !screening) throw new Error('The client of the bench has no signed intake.');
  const { contentVersion } = ruleBook;
  const draft = await startIntake(scope, { clientId: client.id, contentVersion, from: 'last' });
  if (!draft) throw new Error('The client of the bench is not there.');
  const { id: intakeId, version } = draft;
  const { day, clinicalCase, result, resultHash } = screening;
  const changed: Changed = [['intake', intakeId]];
  const answers = { goals: 'Walk to the market and back.' };
  const signed = {
    ...{ intakeId, version, answers: intake.answers, frozen: intake.frozen as object },
    screening: { day, contentVersion, clinicalCase, result, resultHash },
  };
  return [
    {
      ...{ name: 'save_draft', changed },
      run: kept(scope, (own) => saveIntakeDraft(own, { intakeId, version, answers })),
    },
    { ...{ name: 'sign_intake', changed }, run: kept(scope, (own) => signIntake(own, signed)) },
  ];
}

async function planOfEight({ scope, chart }: Ready, { plan }: PlanRow): Promise<Save> {
  const { client, screening } = chart;
  const lines = Array.from({ length: LINES }, (_, place) => plan.lines[place % plan.lines.length]);
  const own = lines.flatMap((line) => (line ? [{ ...line, id: undefined }] : []));
  const added = await addPlan(scope, {
    ...{ clientId: client.id, screeningId: screening?.id ?? '' },
    plan: { ...plan, lines: own },
  });
  if (!added) throw new Error('The plan of the bench could not be added.');
  const { id: planId, version } = added;
  return {
    ...{ name: 'confirm_plan', changed: [['session_plan', planId]] },
    run: kept(scope, (inside) => confirmPlan(inside, { planId, version })),
  };
}

/** A field of a draft, a whole intake that is signed, a plan of eight lines that is confirmed. */
export async function threeSaves(scope: PracticeScope, clientId: string): Promise<Save[]> {
  const chart = await openChart(scope, clientId);
  if (!chart?.plan) throw new Error('The client of the bench has no plan.');
  const ready = { scope, chart };
  // The plan first: a newer intake would have to be screened before it.
  return [await planOfEight(ready, chart.plan), ...(await intakeSaves(ready))];
}
