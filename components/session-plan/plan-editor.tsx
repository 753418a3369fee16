'use client';

import { memo, useCallback, useRef, useState } from 'react';

import { DraftNotices } from '@/components/drafts/draft-notices';
import type { DraftSaved, DraftSending, DraftSigning } from '@/components/drafts/draft-saved';
import { DraftStatus } from '@/components/drafts/draft-status';
import { useDraft, type DraftPlace } from '@/components/drafts/use-draft';
import { useSigning } from '@/components/drafts/use-signing';
import { ErrorSummary } from '@/components/forms/error-summary';
import { useStill } from '@/components/ui/use-still';
import type { Side } from '@/lib/domain/anatomy/side';
import type { Mark } from '@/lib/domain/screening/place';
import { inWords, type ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import type { PlanLine, PlanProblem, SessionPlan } from '@/lib/domain/session-plan/session-plan';

import { ConfirmPlan, type Undecided } from './confirm-plan';
import { CONFIRMED } from './confirmed';
import { JumpBack } from './jumps';
import { LongerReason } from './longer-reason';
import { PlanLength, type PlanRedrafted } from './plan-length';
import { PlanLines } from './plan-lines';
import { PlanProblems, type RuleNotes } from './plan-problems';
import { planShape } from './plan-shape';
import { TimeBar } from './time-bar';
import { UndoRedo } from './undo-redo';
import { wordNames } from './word-names';
import { usePlanHistory, type PlanHistory } from './use-plan-history';

export type PlanSaved = DraftSaved & { problems?: PlanProblem[] };

export interface PlanEditorProps {
  plan: SessionPlan;
  version: number;
  savedAt: string;
  clientName: string;
  problems: PlanProblem[];
  undecided: Undecided[];
  facts: ChoiceFacts;
  names: {
    regions: Readonly<Record<string, string>>;
    pressures: Readonly<Record<number, string>>;
  };
  ruleNotes: RuleNotes;
  /** Where it hurts, from the intake. */
  pain: readonly Mark[];
  /** The side that the map shows first from the side. */
  startSide: Side;
  place: DraftPlace;
  save: (sending: DraftSending<SessionPlan>) => Promise<PlanSaved>;
  redraft: (minutes: number) => Promise<PlanRedrafted>;
  refit: (sent: { minutes: number; lines: PlanLine[] }) => Promise<PlanRedrafted>;
  /** Confirms and leaves the page; answers only when it could not. */
  confirm: (args: Omit<DraftSigning<SessionPlan>, 'value'>) => Promise<DraftSaved>;
}

/** The draft in hand: its state, its problems, undo, and the way to confirm it. */
function usePlanDraft(props: PlanEditorProps) {
  const [problems, setProblems] = useState(props.problems);
  const draft = useDraft({
    initial: props.plan,
    version: props.version,
    savedAt: props.savedAt,
    place: props.place,
    shape: planShape,
    save: async (args) => {
      const answer = await props.save(args);
      if (answer.problems) setProblems(answer.problems);
      return answer;
    },
  });
  const { owner, current, change: changeDraft } = draft;
  const put = useCallback((next: SessionPlan) => changeDraft(() => next), [changeDraft]);
  const history = usePlanHistory({ current, put });
  const { refusals, signing, signNow } = useSigning(
    draft.flush,
    () => props.confirm({ version: draft.version(), owner }),
    CONFIRMED,
  );
  const errors = refusals.length > 0 ? refusals : draft.errors;
  return { draft, history, problems, errors, confirm: signNow, confirming: signing };
}

/** The plan while it is made: every change is checked and saved, and can be taken back. */
export function PlanEditor(props: PlanEditorProps) {
  const inHand = usePlanDraft(props);
  const { draft, history, problems, errors, confirm, confirming } = inHand;
  const page = useRef<HTMLDivElement>(null);
  useStill(page);
  const plan = draft.value;
  const filled = plan.lines.reduce((sum, line) => sum + line.minutes, 0);
  return (
    <div ref={page} className="grid gap-8">
      <div className="sticky top-0 z-10 flex flex-wrap items-center justify-between gap-2 bg-paper py-2">
        <UndoRedo history={history} plan={plan} />
        <JumpBack />
        {/* In two rows beside the buttons rather than below them: a line that is jumped to is not to lie under the bar. */}
        <div className="min-w-0 flex-1 basis-24">
          <DraftStatus draft={draft} client={props.clientName} />
        </div>
      </div>
      <DraftNotices draft={draft} />
      <ErrorSummary
        errors={errors.map((one) => ({ href: `#${one.field}`, message: one.message }))}
      />
      <WholePlan
        {...props}
        plan={plan}
        problems={problems}
        filled={filled}
        change={history.change}
        undo={history.undo}
      />
      <PlanLines
        {...props}
        plan={plan}
        problems={problems}
        filled={filled}
        current={draft.current}
        change={history.change}
      />
      <ConfirmPlan
        lines={plan.lines}
        problems={problems}
        undecided={props.undecided}
        isSaved={draft.state === 'saved'}
        confirming={confirming}
        onConfirm={confirm}
      />
    </div>
  );
}

interface WholePlanProps extends PlanEditorProps, Pick<PlanHistory, 'change' | 'undo'> {
  filled: number;
}

/** The length and its phases, and what stands against the plan as a whole. Drawn anew only for itself, not when it is saved. */
const WholePlan = memo(function WholePlan(props: WholePlanProps) {
  const { plan, problems, filled, change, undo } = props;
  return (
    <section
      aria-labelledby="time-title"
      className="grid scroll-mt-20 gap-4"
      id="phases"
      tabIndex={-1}
    >
      <h2 id="time-title" className="text-22 font-semibold">
        {plan.minutes} minutes
      </h2>
      <TimeBar phases={plan.phases} filled={filled} />
      <PlanProblems
        problems={problems.filter((one) => one.line === undefined)}
        notes={plan.notes ?? []}
        ruleNotes={props.ruleNotes}
      />
      <PlanLength
        plan={plan}
        filled={filled}
        handsOn={{
          max: props.facts.limits.handsOnMinutesMax,
          why: inWords(props.facts.limits.minutesBecause, props.facts),
        }}
        names={wordNames(props)}
        redraft={props.redraft}
        refit={props.refit}
        change={change}
        undo={undo}
      />
      <LongerReason plan={plan} facts={props.facts} change={change} />
    </section>
  );
});
