'use client';

import { useState, useTransition } from 'react';

import { Button } from '@/components/ui/button';
import { sessionLengths, sessionPhases } from '@/lib/domain/session-plan/time-budget';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';

import { Counter } from '@/components/forms/counter';
import { phaseWords } from './time-bar';

/** A draft for another length, or why there is none. */
export type PlanRedrafted = { ok: true; plan: SessionPlan } | { ok: false; message: string };

interface PlanLengthProps {
  plan: SessionPlan;
  redraft: (minutes: number) => Promise<PlanRedrafted>;
  onChange: (plan: SessionPlan) => void;
}

/** Another length drafts the lines again; single phases can be moved by hand. Both can be undone. */
export function PlanLength({ plan, redraft, onChange }: PlanLengthProps) {
  const [refusal, setRefusal] = useState('');
  const [drafting, startDrafting] = useTransition();
  const draftFor = (minutes: number) =>
    startDrafting(async () => {
      try {
        const answer = await redraft(minutes);
        setRefusal(answer.ok ? '' : answer.message);
        if (answer.ok) onChange(answer.plan);
      } catch {
        setRefusal('The network did not answer. The plan is unchanged. Try again.');
      }
    });
  const setPhase = (phase: (typeof sessionPhases)[number], minutes: number) => {
    const phases = { ...plan.phases, [phase]: minutes };
    const total = sessionPhases.reduce((sum, one) => sum + phases[one], 0);
    onChange({ ...plan, phases, minutes: total });
  };
  return (
    <div className="grid gap-4">
      <div
        className="flex flex-wrap items-center gap-2"
        role="group"
        aria-label="Draft again for another length"
      >
        <span className="text-quiet">Draft again for</span>
        {sessionLengths.map((minutes) => (
          <Button key={minutes} onClick={() => draftFor(minutes)} disabled={drafting}>
            {minutes} min
          </Button>
        ))}
      </div>
      <p role="status" className="text-quiet">
        {drafting ? 'Drafting' : refusal}
      </p>
      <details>
        <summary className="inline-flex min-h-11 items-center text-work-strong underline">
          Change single phases
        </summary>
        <div className="mt-2 flex flex-wrap gap-4">
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
      </details>
    </div>
  );
}
