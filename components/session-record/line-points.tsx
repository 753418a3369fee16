'use client';

import { useState } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { musclesOf, type Muscle } from '@/lib/domain/anatomy/muscle';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';

import { PointPanel, type PointPanelProps } from './point-panel';
import { hasPointError, pointsOf } from './points-of';

interface LinePointsProps extends Pick<
  PointPanelProps,
  'points' | 'errors' | 'choices' | 'onChange'
> {
  /** "points-2" */
  at: string;
  planned: PlanLine;
  nameOf: (muscle: Muscle) => string;
}

/** Trigger points that were found in one line's muscle; a line of the hamstrings asks which of the three. */
export function LinePoints({ at, planned, nameOf, ...rest }: LinePointsProps) {
  const { side } = planned;
  const own = musclesOf(planned.muscle);
  const found = pointsOf(rest.points, planned);
  const wrong = own.find((muscle) =>
    hasPointError(rest.errors, pointsOf(rest.points, { muscle, side })),
  );
  const [picked, pick] = useState<Muscle>(own[0] ?? 'biceps_femoris');
  const [isOpened, setOpened] = useState(false);
  // What is to be mended stands there, whatever was looked at before.
  const chosen = wrong ?? picked;
  const isOpen = isOpened || wrong !== undefined;
  return (
    <details open={isOpen} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary className="min-h-11 cursor-pointer py-2 text-18 font-semibold text-work-strong">
        {found.length === 0 ? 'Trigger point found' : `Trigger points: ${found.length} found`}
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
              onChange={(one) => pick(one as Muscle)}
              inline
            />
          ) : null}
          <PointPanel
            key={chosen}
            at={at}
            muscle={chosen}
            name={nameOf(chosen)}
            side={side}
            {...rest}
          />
        </div>
      ) : null}
    </details>
  );
}
