'use client';

import { useState, useTransition, type ReactNode } from 'react';

import { Counter } from '@/components/forms/counter';
import { Button } from '@/components/ui/button';
import type { LineNames } from '@/lib/domain/session-plan/line-words';
import { phaseWords } from '@/lib/domain/session-plan/phase-words';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';
import {
  handsOnMinutes,
  SESSION_MAX,
  SESSION_MIN,
  totalMinutes,
} from '@/lib/domain/session-plan/time-frame';
import { sessionLengths, sessionPhases } from '@/lib/domain/session-plan/time-budget';

import { lengthChanges } from './length-changes';
import type { ChangePlan } from './use-plan-history';

/** A plan for another length, or why there is none. */
export type PlanRedrafted = { ok: true; plan: SessionPlan } | { ok: false; message: string };

interface PlanLengthProps {
  plan: SessionPlan;
  /** Minutes that the lines fill. */
  filled: number;
  /** The usual cap of the hands-on time, and why: at or below it, no reason is kept. */
  handsOn: { max: number | null; why: string };
  names: LineNames;
  redraft: (minutes: number) => Promise<PlanRedrafted>;
  refit: (sent: { minutes: number; lines: PlanLine[] }) => Promise<PlanRedrafted>;
  change: ChangePlan;
  undo: () => void;
}

/** Minutes that a late client costs. */
const LATE = 10;

interface Said {
  sentences: string[];
  /** The plan that they tell of: what was said of another is no longer true. */
  of: SessionPlan | null;
  /** It made that plan, and can be taken back. */
  isChange: boolean;
}

/** Asks for a plan of another length, puts it in place and says what it changed. */
function useLengths({ plan, handsOn, names, redraft, refit, change }: PlanLengthProps) {
  const [said, setSaid] = useState<Said>({ sentences: [], of: null, isChange: false });
  const [isAsking, startAsking] = useTransition();
  const ask = (
    answerOf: () => Promise<PlanRedrafted>,
    made: (answer: SessionPlan) => { next: SessionPlan; sentences: string[] },
  ) =>
    startAsking(async () => {
      try {
        const answer = await answerOf();
        if (!answer.ok) {
          return setSaid({ sentences: [answer.message], of: plan, isChange: false });
        }
        const { next, sentences } = made(answer.plan);
        setSaid({ sentences, of: next, isChange: true });
        change(() => next);
      } catch {
        const unchanged = 'The network did not answer. The plan is unchanged. Try again.';
        setSaid({ sentences: [unchanged], of: plan, isChange: false });
      }
    });
  return {
    said,
    isAsking,
    fitInto: (minutes: number) =>
      ask(
        () => refit({ minutes, lines: plan.lines }),
        (answer) => {
          // Its lines are still those that the notes tell of.
          const next = { ...answer, ...(plan.notes && { notes: plan.notes }) };
          const asked = { wanted: minutes, handsOn, names };
          return { next, sentences: lengthChanges(plan, next, asked) };
        },
      ),
    draftFor: (minutes: number) =>
      ask(
        () => redraft(minutes),
        (next) => ({ next, sentences: ['Drafted again: the lines from before are gone.'] }),
      ),
  };
}

/**
 * Another length for the same lines in one tap, a fresh draft, or single phases by hand. Says what changed; all of it can be
 * undone.
 */
export function PlanLength(props: PlanLengthProps) {
  const { plan, filled, undo } = props;
  const { said, isAsking, fitInto, draftFor } = useLengths(props);
  const isShut = isAsking || plan.lines.length === 0;
  const isSaid = said.of === plan && !isAsking;
  return (
    <div data-still className="grid gap-3">
      <Lengths label="Same lines in" now={plan.minutes} onPick={fitInto} disabled={isShut}>
        <Button onClick={() => fitInto(plan.minutes - LATE)} disabled={isShut}>
          {LATE} min less: client is late
        </Button>
      </Lengths>
      <AnotherLength key={plan.minutes} now={plan.minutes} onPick={fitInto} disabled={isShut} />
      {filled === plan.phases.specific ? null : (
        <div>
          <Button onClick={() => fitInto(plan.minutes)} disabled={isShut}>
            Make the lines fit
          </Button>
        </div>
      )}
      <ul role="status" className="grid gap-1 empty:hidden">
        {isAsking ? <li className="text-quiet">Working it out</li> : null}
        {isSaid ? said.sentences.map((one, index) => <li key={index}>{one}</li>) : null}
      </ul>
      {isSaid && said.isChange ? (
        <div>
          <Button onClick={undo}>Take this back</Button>
        </div>
      ) : null}
      <Folded title="Change single phases">
        <Phases {...props} />
      </Folded>
      <Folded title="Throw the lines away and draft again">
        <div className="grid gap-2 border-l-4 border-hold pl-4">
          <p className="font-semibold text-hold-ink">
            Drafting again throws away every line that stands here. Undo brings them back.
          </p>
          <Lengths label="Draft again for" onPick={draftFor} disabled={isAsking} />
        </div>
      </Folded>
    </div>
  );
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        {title}
      </summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}

const STEP = 5;

/** A length that has no button: somebody leaves early. */
function AnotherLength({
  now,
  disabled,
  onPick,
}: Omit<LengthsProps, 'label' | 'now'> & { now: number }) {
  const [minutes, setMinutes] = useState(Math.round(now / STEP) * STEP);
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
      <Counter
        name="another-length"
        label="Another length (min)"
        value={minutes}
        min={SESSION_MIN}
        max={SESSION_MAX}
        step={STEP}
        onChange={setMinutes}
      />
      <Button onClick={() => onPick(minutes)} disabled={disabled}>
        Same lines in {minutes} min
      </Button>
    </div>
  );
}

interface LengthsProps {
  label: string;
  /** The length that the plan has. */
  now?: number;
  disabled: boolean;
  onPick: (minutes: number) => void;
  children?: ReactNode;
}

function Lengths({ label, now, disabled, onPick, children }: LengthsProps) {
  return (
    <div className="flex flex-wrap items-center gap-2" role="group" aria-label={label}>
      <span className="text-quiet">{label}</span>
      {sessionLengths.map((minutes) => (
        <Button
          key={minutes}
          onClick={() => onPick(minutes)}
          disabled={disabled}
          aria-current={minutes === now || undefined}
          className="aria-[current]:border-work aria-[current]:bg-work-wash"
        >
          {minutes} min
        </Button>
      ))}
      {children}
    </div>
  );
}

const PHASE_MINUTES_MAX = 90;

function Phases({ plan, handsOn, change }: PlanLengthProps) {
  const setPhase = (phase: (typeof sessionPhases)[number], minutes: number) =>
    change((before) => {
      const phases = { ...before.phases, [phase]: minutes };
      const { longerBecause, ...rest } = before;
      const asks = handsOn.max !== null && handsOnMinutes(phases) > handsOn.max;
      const because = asks && longerBecause !== undefined && { longerBecause };
      return { ...rest, ...because, phases, minutes: totalMinutes(phases) };
    });
  return (
    <div className="flex flex-wrap gap-4">
      {sessionPhases.map((phase) => (
        <Counter
          key={phase}
          name={`phases.${phase}`}
          label={phaseWords[phase]}
          value={plan.phases[phase]}
          min={0}
          max={PHASE_MINUTES_MAX}
          onChange={(minutes) => setPhase(phase, minutes)}
        />
      ))}
    </div>
  );
}
