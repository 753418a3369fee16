import type { DayCheck } from '../screening/day-check';
import type { Disposition } from '../screening/disposition';

/** The six steps of a visit, in their order. */
export const visitSteps = [
  'intake',
  'screening',
  'session_plan',
  'session_record',
  'home_care',
  'client_view',
] as const;
export type VisitStep = (typeof visitSteps)[number];

/** `now`: the next thing to do. `attention`: something that was done no longer holds. */
export type VisitStepState = 'done' | 'now' | 'later' | 'attention';

/** Where one client is, as far as the order of the steps depends on it. */
export interface ChartFacts {
  /** `correction`: signed, and a newer draft is open. */
  intake: 'none' | 'draft' | 'signed' | 'correction';
  /** Today's questions; null until an intake is signed. */
  dayCheck: DayCheck['state'] | null;
  /** `out_of_date`: today's rules and facts give another answer than the stored one. */
  screening: 'none' | 'out_of_date' | 'current';
  disposition: Disposition | null;
  blocked: boolean;
  openDecisions: number;
  /** `done`: its session record is signed. `fallen`: the newest plan no longer stands. */
  plan: 'none' | 'draft' | 'confirmed' | 'done' | 'fallen';
  recordDraft: boolean;
  /** `older`: issued before the last session. */
  sheet: 'none' | 'withdrawn' | 'older' | 'newest';
}

export type NextStep =
  | 'start_intake'
  | 'finish_intake'
  | 'finish_correction'
  | 'ask_full_history'
  | 'ask_today'
  | 'act_on_emergency'
  | 'screen'
  | 'resolve_block'
  | 'decide'
  | 'draft_plan'
  | 'confirm_plan'
  | 'start_session'
  | 'sign_record'
  | 'choose_home_care'
  | 'plan_next_session';

const isSigned = ({ intake }: ChartFacts): boolean =>
  intake === 'signed' || intake === 'correction';

/** Emergency or urgent, and not lifted by a clearance. */
const isStopped = ({ disposition, blocked }: ChartFacts): boolean =>
  blocked && (disposition === 'emergency' || disposition === 'urgent');

/**
 * Today's starred questions were not asked, and a session is still to come; or the last one is done, and there is to be a
 * screening anyway, which then knows the answers. A blocked session is settled first.
 */
const needsDayCheck = ({ dayCheck, plan, screening, blocked }: ChartFacts): boolean =>
  dayCheck === 'missing' && (plan !== 'done' || screening !== 'current') && !blocked;

/** Whether a plan may be made now of what was done last time: none is being made or waits for its session. */
export function canRepeat(facts: ChartFacts): boolean {
  const { plan, screening, blocked, dayCheck, recordDraft } = facts;
  if (recordDraft || blocked || screening !== 'current' || dayCheck === 'ask_full_history')
    return false;
  return plan === 'none' || plan === 'fallen' || plan === 'done';
}

const isScreened = (facts: ChartFacts): boolean =>
  isSigned(facts) &&
  facts.screening === 'current' &&
  !facts.blocked &&
  facts.openDecisions === 0 &&
  !needsDayCheck(facts);

/**
 * The first line that applies is the one obvious action. An emergency comes before everything; a session that has
 * begun is written down before anything new is asked. Today's questions come before the screening: their answers are
 * screened at once.
 */
const order: readonly { next: NextStep; applies: (facts: ChartFacts) => boolean }[] = [
  { next: 'act_on_emergency', applies: isStopped },
  { next: 'sign_record', applies: (facts) => facts.recordDraft },
  { next: 'start_intake', applies: (facts) => facts.intake === 'none' },
  { next: 'finish_intake', applies: (facts) => facts.intake === 'draft' },
  { next: 'finish_correction', applies: (facts) => facts.intake === 'correction' },
  { next: 'ask_full_history', applies: ({ dayCheck }) => dayCheck === 'ask_full_history' },
  { next: 'ask_today', applies: needsDayCheck },
  { next: 'screen', applies: (facts) => facts.screening !== 'current' },
  { next: 'resolve_block', applies: (facts) => facts.blocked },
  { next: 'decide', applies: (facts) => facts.openDecisions > 0 },
  { next: 'draft_plan', applies: ({ plan }) => plan === 'none' || plan === 'fallen' },
  { next: 'confirm_plan', applies: ({ plan }) => plan === 'draft' },
  { next: 'start_session', applies: ({ plan }) => plan === 'confirmed' },
  { next: 'choose_home_care', applies: ({ sheet }) => sheet !== 'newest' },
];

/** The next step for a client: exactly one. */
export function nextStep(facts: ChartFacts): NextStep {
  return order.find(({ applies }) => applies(facts))?.next ?? 'plan_next_session';
}

const stepOf: Record<NextStep, VisitStep> = {
  start_intake: 'intake',
  finish_intake: 'intake',
  finish_correction: 'intake',
  ask_full_history: 'intake',
  ask_today: 'screening',
  act_on_emergency: 'screening',
  screen: 'screening',
  resolve_block: 'screening',
  decide: 'screening',
  draft_plan: 'session_plan',
  confirm_plan: 'session_plan',
  start_session: 'session_record',
  sign_record: 'session_record',
  choose_home_care: 'home_care',
  plan_next_session: 'session_plan',
};

const needsAttention: Partial<Record<VisitStep, (facts: ChartFacts) => boolean>> = {
  intake: ({ intake, dayCheck }) => intake === 'correction' || dayCheck === 'ask_full_history',
  screening: ({ screening, blocked }) => screening === 'out_of_date' || blocked,
  session_plan: ({ plan }) => plan === 'fallen',
  home_care: ({ sheet }) => sheet === 'withdrawn',
};

const isDone: Record<VisitStep, (facts: ChartFacts) => boolean> = {
  intake: isSigned,
  screening: isScreened,
  session_plan: ({ plan }) => plan === 'confirmed' || plan === 'done',
  session_record: ({ plan, recordDraft }) => plan === 'done' && !recordDraft,
  home_care: ({ sheet }) => sheet === 'newest',
  client_view: ({ sheet }) => sheet === 'newest' || sheet === 'older',
};

/** The state of each of the six steps. */
export function visitStepStates(facts: ChartFacts): Record<VisitStep, VisitStepState> {
  const now = stepOf[nextStep(facts)];
  const stateOf = (step: VisitStep): VisitStepState => {
    if (needsAttention[step]?.(facts)) return 'attention';
    if (isDone[step](facts)) return 'done';
    return step === now ? 'now' : 'later';
  };
  return Object.fromEntries(visitSteps.map((step) => [step, stateOf(step)])) as Record<
    VisitStep,
    VisitStepState
  >;
}
