'use client';

import { memo, useCallback, useMemo, useState, type ReactNode } from 'react';

import { Button } from '@/components/ui/button';
import { useAfterPicture } from '@/components/ui/use-after-picture';
import { sides, type Side } from '@/lib/domain/anatomy/side';
import type { Mark } from '@/lib/domain/screening/place';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import {
  LINES_MAX,
  type PlanLine,
  type PlanProblem,
  type SessionPlan,
} from '@/lib/domain/session-plan/session-plan';
import type { Picked } from '@/lib/muscle-map/pick';

import { LinesInOrder } from './lines-in-order';
import { PlanMap } from './plan-map';
import { useLineEdits, type LineEdits } from './use-line-edits';
import type { ChangePlan } from './use-plan-history';

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
  /** The plan as it is at this moment. */
  current: () => SessionPlan;
  change: ChangePlan;
}

/** The lines in working order and on the map: change, move, add, remove. Drawn anew only for themselves, not when they are saved. */
export const PlanLines = memo(Lines);

function Lines(props: PlanLinesProps) {
  const { plan, facts, names, problems, filled, current, change } = props;
  const { edits, open, ids, removed } = useLineEdits({ lines: plan.lines, facts, current, change });
  const at = open === null ? -1 : ids.indexOf(open);
  return (
    <>
      <section aria-labelledby="lines-title" id="lines" tabIndex={-1}>
        <div className="flex flex-wrap items-baseline justify-between gap-2">
          <h2 id="lines-title" className="text-22 font-semibold">
            Lines
          </h2>
          <p role="status" className="text-quiet">
            {filled} of {plan.phases.specific} min planned
          </p>
        </div>
        <LinesInOrder
          lines={plan.lines}
          specific={plan.phases.specific}
          ids={ids}
          open={open}
          problems={problems}
          facts={facts}
          names={names}
          edits={edits}
          removed={removed}
          wholePlan={problems.filter(({ line }) => line === undefined).length}
        />
        <AddLine count={plan.lines.length} edits={edits} />
      </section>
      <MapSection>
        <LaterMap {...props} lines={plan.lines} open={at < 0 ? null : at} edits={edits} />
      </MapSection>
    </>
  );
}

/** The map with its list, below the lines. Where it is three screens long it is folded, so that the plan can be read to its end. */
function MapSection({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="map-title" className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id="map-title" tabIndex={-1} className="scroll-mt-20 text-22 font-semibold">
          Muscles
        </h2>
        <Button
          aria-expanded={isOpen}
          aria-controls="map"
          onClick={() => setOpen(!isOpen)}
          className="min-[1100px]:hidden"
        >
          {isOpen ? 'Fold the body and the list' : 'Pick on the body or in a list'}
        </Button>
      </div>
      {/* Out of sight, the drawing is not painted again with every tap on a line. */}
      <div
        id="map"
        className={`-mx-2 px-2 py-1 [contain-intrinsic-size:auto_80rem] [content-visibility:auto] min-[1100px]:block ${isOpen ? '' : 'hidden'}`}
      >
        {children}
      </div>
    </section>
  );
}

interface LaterMapProps extends Pick<
  PlanLinesProps,
  'facts' | 'names' | 'pain' | 'startSide' | 'current'
> {
  lines: readonly PlanLine[];
  open: number | null;
  edits: LineEdits;
}

/** The map is a big drawing: the line under the finger answers first, the map follows. */
function LaterMap({ lines, current, open, edits, facts, names, pain, startSide }: LaterMapProps) {
  const currentLines = useCallback(() => current().lines, [current]);
  const now = useMemo(() => ({ lines, open }), [lines, open]);
  const shown = useAfterPicture(now);
  const add = useCallback(({ muscle, side }: Picked) => edits.add(side, muscle), [edits]);
  return (
    <MapOfPlan
      lines={shown.lines}
      currentLines={currentLines}
      open={shown.open}
      facts={facts}
      pain={pain}
      regionNames={names.regions}
      startSide={startSide}
      onOpen={edits.show}
      onAdd={add}
    />
  );
}

const MapOfPlan = memo(PlanMap);

function AddLine({ count, edits }: { count: number; edits: LineEdits }) {
  const [refused, setRefused] = useState('');
  const add = (side: Side) =>
    setRefused(edits.add(side) === null ? `No muscle may be worked on the ${side} today.` : '');
  const isFull = count >= LINES_MAX;
  return (
    <div className="grid gap-2 border-t border-rule pt-4">
      <div className="flex flex-wrap gap-2">
        {sides.map((side) => (
          <Button key={side} onClick={() => add(side)} disabled={isFull}>
            Add a line, {side}
          </Button>
        ))}
      </div>
      <p role="status" className="font-semibold empty:hidden">
        {isFull ? `A plan can have ${LINES_MAX} lines.` : refused}
      </p>
    </div>
  );
}
