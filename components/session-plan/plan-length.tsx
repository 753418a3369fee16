'use client';

import { useState, useTransition, type ReactNode } from 'react';

import { Counter } from '@/components/forms/counter';
import { Button } from '@/components/ui/button';
import { compareLines } from '@/lib/domain/session-plan/compare-lines';
import { lineWords } from '@/lib/domain/session-plan/line-words';
import { phaseWords } from '@/lib/domain/session-plan/phase-words';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { sessionLengths, sessionPhases } from '@/lib/domain/session-plan/time-budget';

/** A plan for another length, or why there is none. */
export type PlanRedrafted = { ok: true; plan: SessionPlan } | { ok: false; message: string };

interface PlanLengthProps {
  plan: SessionPlan;
  names: Parameters<typeof lineWords>[1];
  redraft: (minutes: number) => Promise<PlanRedrafted>;
  refit: (sent: { minutes: number; lines: PlanLine[] }) => Promise<PlanRedrafted>;
  onChange: (plan: SessionPlan) => void;
}

/** Minutes that a late client costs. */
const LATE = 10;

/** What another length made of the lines, one sentence each. */
function changeWords(
  plan: SessionPlan,
  next: SessionPlan,
  names: PlanLengthProps['names'],
): string[] {
  const { leftOut, retimed } = compareLines(plan.lines, next.lines);
  const title = (line: PlanLine): string => lineWords(line, names).title;
  return [
    `${next.minutes} minutes now, ${plan.minutes} before.`,
    ...leftOut.map((line) => `Left out: ${title(line)}, ${line.minutes} min.`),
    ...retimed.map(({ line, from }) => `${title(line)}: ${line.minutes} min, ${from} before.`),
  ];
}

/** Asks for a plan of another length, puts it in place and says what it changed. */
function useLengths({ plan, names, redraft, refit, onChange }: PlanLengthProps) {
  const [said, setSaid] = useState<string[]>([]);
  const [isAsking, startAsking] = useTransition();
  const ask = (answerOf: () => Promise<PlanRedrafted>, isFresh: boolean) =>
    startAsking(async () => {
      try {
        const answer = await answerOf();
        if (!answer.ok) return setSaid([answer.message]);
        setSaid(isFresh ? ['Drafted again.'] : changeWords(plan, answer.plan, names));
        onChange(answer.plan);
      } catch {
        setSaid(['The network did not answer. The plan is unchanged. Try again.']);
      }
    });
  return {
    said,
    isAsking,
    fitInto: (minutes: number) => ask(() => refit({ minutes, lines: plan.lines }), false),
    draftFor: (minutes: number) => ask(() => redraft(minutes), true),
  };
}

/**
 * Another length for the same lines in one tap, a fresh draft, or single phases by hand. Says what changed; all of it can be
 * undone.
 */
export function PlanLength(props: PlanLengthProps) {
  const { plan } = props;
  const { said, isAsking, fitInto, draftFor } = useLengths(props);
  const isEmpty = plan.lines.length === 0;
  return (
    <div className="grid gap-3">
      <Lengths label="Same lines in" onPick={fitInto} disabled={isAsking || isEmpty}>
        <Button onClick={() => fitInto(plan.minutes - LATE)} disabled={isAsking || isEmpty}>
          {LATE} min less: client is late
        </Button>
      </Lengths>
      <ul role="status" className="grid gap-1 empty:hidden">
        {isAsking ? <li className="text-quiet">Working it out</li> : null}
        {isAsking ? null : said.map((sentence) => <li key={sentence}>{sentence}</li>)}
      </ul>
      <details>
        <summary className="inline-flex min-h-11 items-center text-work-strong underline">
          Draft again, or change single phases
        </summary>
        <div className="mt-2 grid gap-4">
          <Lengths label="Draft again for" onPick={draftFor} disabled={isAsking} />
          <Phases {...props} />
        </div>
      </details>
    </div>
  );
}

interface LengthsProps {
  label: string;
  disabled: boolean;
  onPick: (minutes: number) => void;
  children?: ReactNode;
}

function Lengths({ label, disabled, onPick, children }: LengthsProps) {
  return (
    <div className="flex flex-wrap items-center gap-2" role="group" aria-label={label}>
      <span className="text-quiet">{label}</span>
      {sessionLengths.map((minutes) => (
        <Button key={minutes} onClick={() => onPick(minutes)} disabled={disabled}>
          {minutes} min
        </Button>
      ))}
      {children}
    </div>
  );
}

function Phases({ plan, onChange }: PlanLengthProps) {
  const setPhase = (phase: (typeof sessionPhases)[number], minutes: number) => {
    const phases = { ...plan.phases, [phase]: minutes };
    const total = sessionPhases.reduce((sum, one) => sum + phases[one], 0);
    onChange({ ...plan, phases, minutes: total });
  };
  return (
    <div className="flex flex-wrap gap-4">
      {sessionPhases.map((phase) => (
        <Counter
          key={phase}
          name={`phases.${phase}`}
          label={phaseWords[phase]}
          value={plan.phases[phase]}
          min={0}
          max={90}
          onChange={(minutes) => setPhase(phase, minutes)}
        />
      ))}
    </div>
  );
}
