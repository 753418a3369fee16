'use client';

import { useCallback, useMemo, useState, type ReactNode } from 'react';

import { MusclePicker } from '@/components/muscle-map/muscle-picker';
import { stateOf, type MuscleOnMap } from '@/components/muscle-map/map-state';
import type { Muscle } from '@/lib/domain/anatomy/muscle';
import type { Mark } from '@/lib/domain/screening/place';
import type { Side } from '@/lib/domain/anatomy/side';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import type { Picked } from '@/lib/muscle-map/pick';

import { planOnMap } from './plan-map-state';
import { placesOnMap } from './places-on-map';

interface PlanMapProps {
  /** The lines that are drawn. */
  lines: readonly PlanLine[];
  /** The lines as they are at this moment. */
  currentLines: () => readonly PlanLine[];
  facts: ChoiceFacts;
  /** Where it hurts, from the intake. */
  pain: readonly Mark[];
  /** What the places are called. */
  regionNames: Readonly<Record<string, string>>;
  startSide: Side;
  /** The line that is open, from 0. */
  open: number | null;
  /** Opens a line that is there. */
  onOpen: (index: number) => void;
  /** Adds a line; its number, from 1, or null where none can be added. */
  onAdd: (picked: Picked) => number | null;
}

function inHandOf(line: PlanLine | undefined): Picked | null {
  if (!line) return null;
  const muscle: Muscle = line.muscle === 'hamstrings' ? 'biceps_femoris' : line.muscle;
  return { muscle, side: line.side };
}

/** Says what happened and leads to the line, which may lie far below. */
function LineLink({ number, children }: { number: number; children: ReactNode }) {
  return (
    <>
      {children}{' '}
      <a href={`#line-${number}`} className="text-link inline-flex min-h-11 items-center">
        Go to line {number}
      </a>
    </>
  );
}

/** Opens the line of a muscle, or adds one, and says which. */
function afterPick(
  known: MuscleOnMap,
  { onOpen, onAdd }: Pick<PlanMapProps, 'onOpen' | 'onAdd'>,
): ReactNode {
  const place = `${known.name}, ${known.side}`;
  const [first] = known.lines;
  if (first !== undefined) {
    onOpen(first - 1);
    return <LineLink number={first}>{place} is in the plan.</LineLink>;
  }
  const added = onAdd(known);
  if (added !== null) return <LineLink number={added}>{place} is added.</LineLink>;
  return `${place} is not for today: ${known.refused ?? 'no line is left for it'}.`;
}

/** The plan on the body: a tap on a planned muscle opens its line, one on another adds a line, a refused one says why. */
export function PlanMap(props: PlanMapProps) {
  const { lines, currentLines, facts, pain, regionNames, startSide, open, onOpen, onAdd } = props;
  const [message, setMessage] = useState<ReactNode>(null);
  const state = useMemo(() => planOnMap(lines, facts), [lines, facts]);
  const places = useMemo(
    () => placesOnMap({ pain, facts, names: regionNames }),
    [pain, facts, regionNames],
  );
  const line = open === null ? undefined : lines[open];
  const inHand = useMemo(() => inHandOf(line), [line]);
  const pick = useCallback(
    (picked: Picked) => {
      // As the plan is now: the drawing follows a moment later, and a second tap is quicker.
      const known = stateOf(planOnMap(currentLines(), facts), picked);
      if (known) setMessage(afterPick(known, { onOpen, onAdd }));
    },
    [currentLines, facts, onOpen, onAdd],
  );
  return (
    <MusclePicker
      state={state}
      inHand={inHand}
      places={places}
      startSide={startSide}
      message={message}
      onPick={pick}
    />
  );
}
