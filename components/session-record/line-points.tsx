'use client';

import { useState } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { hamstringMuscles, type Muscle } from '@/lib/domain/anatomy/muscle';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';

import { PointPanel, type PointPanelProps } from './point-panel';

interface LinePointsProps extends Pick<PointPanelProps, 'points' | 'errors' | 'onChange'> {
  /** "lines[2]" */
  at: string;
  planned: PlanLine;
  nameOf: (muscle: Muscle) => string;
}

/** Trigger points that were found in one line's muscle; a line of the hamstrings asks which of the three. */
export function LinePoints({ at, planned, nameOf, ...rest }: LinePointsProps) {
  const { muscle, side } = planned;
  const own: readonly Muscle[] = muscle === 'hamstrings' ? hamstringMuscles : [muscle];
  const [chosen, setChosen] = useState<Muscle>(own[0] ?? 'biceps_femoris');
  const [isOpen, setOpen] = useState(false);
  const found = rest.points.filter((one) => own.includes(one.muscle) && one.side === side).length;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-11 cursor-pointer py-2 text-18 font-semibold text-work-strong">
        {found === 0 ? 'Trigger point found' : `Trigger points: ${found} found`}
        <span className="sr-only">
          , {nameOf(chosen)}, {side}
        </span>
      </summary>
      {isOpen ? (
        <div className="grid gap-4 pt-2">
          {own.length > 1 ? (
            <ChoiceGroup
              legend="In which muscle"
              name={`${at}.muscle`}
              options={own.map((one) => ({ value: one, label: nameOf(one) }))}
              value={chosen}
              onChange={(one) => setChosen(one as Muscle)}
              inline
            />
          ) : null}
          <PointPanel key={chosen} muscle={chosen} name={nameOf(chosen)} side={side} {...rest} />
        </div>
      ) : null}
    </details>
  );
}
