import type { Chart } from '@/lib/data/charts';
import type { ChartFacts } from '@/lib/domain/practice/chart-state';

import type { Situation } from './situation';

function intakeOf({ intake, draftIntake }: Chart): ChartFacts['intake'] {
  if (intake) return draftIntake ? 'correction' : 'signed';
  return draftIntake ? 'draft' : 'none';
}

function planOf({ plan, record, stalePlans }: Chart): ChartFacts['plan'] {
  // Stale plans are those made after the newest one that stands.
  if (stalePlans.length > 0) return 'fallen';
  if (!plan) return 'none';
  if (plan.status === 'draft') return 'draft';
  return record?.planId === plan.id && record.status === 'signed' ? 'done' : 'confirmed';
}

/** A sheet is of the last session from when its plan is confirmed on: it may go home before the record is signed. */
function sheetOf(chart: Chart): ChartFacts['sheet'] {
  const { sheet, withdrawnSheet, lastSignedAt, plan } = chart;
  if (!sheet) return withdrawnSheet ? 'withdrawn' : 'none';
  const since = planOf(chart) === 'done' && plan?.confirmedAt ? plan.confirmedAt : lastSignedAt;
  return since && sheet.issuedAt < since ? 'older' : 'newest';
}

function screeningOf({ chart, isScreeningCurrent }: Situation): ChartFacts['screening'] {
  if (!chart.screening) return 'none';
  return isScreeningCurrent ? 'current' : 'out_of_date';
}

/** The rows of a chart as the facts that the order of the steps depends on. */
export function chartFacts(situation: Situation): ChartFacts {
  const { chart, live, undecided } = situation;
  const { disposition, blocked } = live?.screening ?? { disposition: null, blocked: false };
  return {
    intake: intakeOf(chart),
    dayCheck: situation.dayCheck?.state ?? null,
    screening: screeningOf(situation),
    disposition,
    blocked,
    openDecisions: undecided.length,
    plan: situation.planLacks.length > 0 ? 'fallen' : planOf(chart),
    recordDraft: chart.record?.status === 'draft',
    sheet: sheetOf(chart),
  };
}
