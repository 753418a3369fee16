import type { Step } from '@/components/ui/steps';
import {
  visitSteps as stepNames,
  visitStepStates,
  type ChartFacts,
  type VisitStep,
} from '@/lib/domain/practice/chart-state';

const labels: Record<VisitStep, string> = {
  intake: 'Intake',
  screening: 'Screening',
  session_plan: 'Session plan',
  session_record: 'Session record',
  home_care: 'Home care',
  client_view: 'Client’s view',
};

function screeningNote(facts: ChartFacts): string | undefined {
  const { screening, blocked, openDecisions } = facts;
  if (blocked) return 'blocked';
  if (facts.dayCheck === 'missing' && facts.plan !== 'done') return 'not asked today';
  if (screening === 'out_of_date') return 'out of date';
  return openDecisions > 0 ? `${openDecisions} to decide` : undefined;
}

const intakeNotes: Partial<Record<ChartFacts['intake'], string>> = {
  draft: 'not signed',
  correction: 'correction open',
};
const planNotes: Partial<Record<ChartFacts['plan'], string>> = {
  draft: 'draft',
  confirmed: 'confirmed',
  fallen: 'no longer stands',
};
const sheetNotes: Partial<Record<ChartFacts['sheet'], string>> = {
  older: 'older sheet at home',
  withdrawn: 'withdrawn',
};

/** What stands below a step's name where its state alone says too little. */
const notes: Partial<Record<VisitStep, (facts: ChartFacts) => string | undefined>> = {
  intake: ({ intake, dayCheck }) =>
    intakeNotes[intake] ?? (dayCheck === 'ask_full_history' ? 'to ask again' : undefined),
  screening: screeningNote,
  session_plan: ({ plan }) => planNotes[plan],
  session_record: ({ recordDraft }) => (recordDraft ? 'not signed' : undefined),
  home_care: ({ sheet }) => sheetNotes[sheet],
};

/** A step that cannot be begun yet is no link. */
function isReachable(step: VisitStep, facts: ChartFacts): boolean {
  const isSigned = facts.intake === 'signed' || facts.intake === 'correction';
  if (step === 'intake') return true;
  if (step === 'session_record')
    return facts.plan === 'confirmed' || facts.plan === 'done' || facts.recordDraft;
  if (step === 'client_view') return facts.sheet !== 'none';
  return isSigned;
}

/** The strip of six steps for one client. */
export function visitSteps(facts: ChartFacts, hrefs: Record<VisitStep, string>): Step[] {
  const states = visitStepStates(facts);
  return stepNames.map((step) => ({
    label: labels[step],
    state: states[step],
    href: isReachable(step, facts) ? hrefs[step] : undefined,
    note: notes[step]?.(facts),
  }));
}
