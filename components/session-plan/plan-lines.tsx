'use client';

import { useState } from 'react';

import { Button } from '@/components/ui/button';
import type { PlanMuscle } from '@/lib/domain/anatomy/muscle';
import { sides, type Side } from '@/lib/domain/anatomy/side';
import type { Mark } from '@/lib/domain/screening/place';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import { moveLine, newLine } from '@/lib/domain/session-plan/line-edits';
import { lineWords } from '@/lib/domain/session-plan/line-words';
import type { PlanLine, PlanProblem, SessionPlan } from '@/lib/domain/session-plan/session-plan';

import { PlanLineItem } from './plan-line-item';
import { PlanMap } from './plan-map';
import { wordNames } from './word-names';

interface PlanLinesProps {
  plan: SessionPlan;
  facts: ChoiceFacts;
  names: {
    regions: Readonly<Record<string, string>>;
    pressures: Readonly<Record<number, string>>;
  };
  problems: PlanProblem[];
  filled: number;
  /** Where it hurts, from the intake. */
  pain: readonly Mark[];
  /** The side that the map shows first from the side. */
  startSide: Side;
  onChange: (plan: SessionPlan) => void;
}

const sideWords: Record<Side, string> = { left: 'Add a line, left', right: 'Add a line, right' };

/** Every way to change the lines, and which one is open. */
function useLineEdits({ plan, facts, onChange }: PlanLinesProps) {
  const [open, setOpen] = useState<number | null>(null);
  const setLines = (lines: PlanLine[]) => onChange({ ...plan, lines });
  return {
    open,
    toggle: (index: number) => setOpen(open === index ? null : index),
    change: (index: number, line: PlanLine) =>
      setLines(plan.lines.map((one, other) => (other === index ? line : one))),
    move: (index: number, by: -1 | 1) => {
      setLines(moveLine(plan.lines, index, by));
      if (open === index) setOpen(index + by);
    },
    remove: (index: number) => {
      setOpen(null);
      setLines(plan.lines.filter((_, other) => other !== index));
    },
    show: setOpen,
    add: (side: Side, wanted?: PlanMuscle): boolean => {
      const like = plan.lines.at(-1);
      const line = newLine({ side, like, facts, ...(wanted && { wanted }) });
      if (!line) return false;
      setLines([...plan.lines, line]);
      setOpen(plan.lines.length);
      return true;
    },
  };
}

type Edits = ReturnType<typeof useLineEdits>;

/** The lines on the map and in working order: change, move, add, remove. */
export function PlanLines(props: PlanLinesProps) {
  const edits = useLineEdits(props);
  return (
    <>
      <section aria-labelledby="map-title" className="grid gap-3">
        <h2 id="map-title" className="text-22 font-semibold">
          Muscles
        </h2>
        <PlanMap
          lines={props.plan.lines}
          facts={props.facts}
          pain={props.pain}
          startSide={props.startSide}
          open={edits.open}
          onOpen={edits.show}
          onAdd={({ muscle, side }) => edits.add(side, muscle)}
        />
      </section>
      <LinesInOrder {...props} edits={edits} />
    </>
  );
}

function LinesInOrder(props: PlanLinesProps & { edits: Edits }) {
  const { plan, facts, names, problems, filled, edits } = props;
  const inWords = wordNames(props);
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
            isFirst={index === 0}
            isLast={index === plan.lines.length - 1}
            line={line}
            words={lineWords(line, inWords)}
            facts={facts}
            regionNames={names.regions}
            pressureNames={names.pressures}
            problems={problems.filter((problem) => problem.line === index)}
            isOpen={edits.open === index}
            onToggle={() => edits.toggle(index)}
            onMove={(by) => edits.move(index, by)}
            onRemove={() => edits.remove(index)}
            onChange={(changed) => edits.change(index, changed)}
          />
        ))}
      </ol>
      <div className="flex flex-wrap gap-2 border-t border-rule pt-4">
        {sides.map((side) => (
          <Button key={side} onClick={() => edits.add(side)}>
            {sideWords[side]}
          </Button>
        ))}
      </div>
    </section>
  );
}
