'use client';

import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { sides, type Side } from '@/lib/domain/anatomy/side';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import { moveLine, newLine } from '@/lib/domain/session-plan/line-edits';
import { lineWords } from '@/lib/domain/session-plan/line-words';
import type { PlanLine, PlanProblem, SessionPlan } from '@/lib/domain/session-plan/session-plan';

import { PlanLineItem } from './plan-line-item';

interface PlanLinesProps {
  plan: SessionPlan;
  facts: ChoiceFacts;
  names: {
    regions: Readonly<Record<string, string>>;
    pressures: Readonly<Record<number, string>>;
  };
  problems: PlanProblem[];
  filled: number;
  onChange: (plan: SessionPlan) => void;
}

const sideWords: Record<Side, string> = { left: 'Add a line, left', right: 'Add a line, right' };

/** The lines in working order: change, move, add, remove. */
export function PlanLines({ plan, facts, names, problems, filled, onChange }: PlanLinesProps) {
  const [open, setOpen] = useState<number | null>(null);
  const setLines = (lines: PlanLine[]) => onChange({ ...plan, lines });
  const lineNames = {
    muscles: facts.muscles,
    techniques: facts.techniques,
    positions: facts.positions,
    pressures: Object.entries(names.pressures).map(([level, name]) => ({
      level: Number(level),
      name,
    })),
  };
  const move = (index: number, by: -1 | 1) => {
    setLines(moveLine(plan.lines, index, by));
    if (open === index) setOpen(index + by);
  };
  const add = (side: Side) => {
    const line = newLine({ side, like: plan.lines.at(-1), facts });
    if (!line) return;
    setLines([...plan.lines, line]);
    setOpen(plan.lines.length);
  };
  return (
    <section aria-labelledby="lines-title" id="lines" tabIndex={-1}>
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 id="lines-title" className="text-22 font-semibold">
          Lines
        </h2>
        <p role="status" className="text-quiet">
          {filled} of {plan.phases.specific} min planned
        </p>
      </div>
      <ol className="mt-2">
        {plan.lines.map((line, index) => (
          <PlanLineItem
            key={index}
            index={index}
            count={plan.lines.length}
            line={line}
            words={lineWords(line, lineNames)}
            facts={facts}
            regionNames={names.regions}
            pressureNames={names.pressures}
            problems={problems.filter((problem) => problem.line === index)}
            isOpen={open === index}
            onToggle={() => setOpen(open === index ? null : index)}
            onMove={(by) => move(index, by)}
            onRemove={() => {
              setOpen(null);
              setLines(plan.lines.filter((_, other) => other !== index));
            }}
            onChange={(changed) =>
              setLines(plan.lines.map((one, other) => (other === index ? changed : one)))
            }
          />
        ))}
      </ol>
      <div className="flex flex-wrap gap-2 border-t border-rule pt-4">
        {sides.map((side) => (
          <Button key={side} onClick={() => add(side)}>
            {sideWords[side]}
          </Button>
        ))}
      </div>
    </section>
  );
}
