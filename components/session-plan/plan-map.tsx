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

import { JumpLink } from './jumps';
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

/** What a pick came to. */
interface Said {
  picked: Picked;
  words: string;
  /** The line that it opened or added, from 1; null where there is none. */
  number: number | null;
  /** The lines that were drawn then: a new line is drawn a moment later. Null from then on. */
  before: readonly PlanLine[] | null;
}

const MAP = { id: 'map-title', name: 'the muscles' };

/** Says what happened and leads to the line, which lies further up. */
function message({ words, number }: Pick<Said, 'words' | 'number'>): ReactNode {
  if (number === null) return words;
  return (
    <>
      {words}{' '}
      <JumpLink to={`line-${number}`} from={MAP}>
        Go to line {number}
      </JumpLink>
    </>
  );
}

/** Opens the line of a muscle, or adds one, and says which. */
function afterPick(
  known: MuscleOnMap,
  { onOpen, onAdd }: Pick<PlanMapProps, 'onOpen' | 'onAdd'>,
): Pick<Said, 'words' | 'number'> {
  const place = `${known.name}, ${known.side}`;
  const [first] = known.lines;
  if (first !== undefined) {
    onOpen(first - 1);
    return { words: `${place} is in the plan.`, number: first };
  }
  const number = onAdd(known);
  if (number !== null) return { words: `${place} is added.`, number };
  const why = known.refused ?? 'the plan takes no more lines';
  return { words: `${place} is not for today: ${why}.`, number };
}

/** What was said, with the number that its line has now; null once that line is gone. */
function stillTrue(said: Said, state: readonly MuscleOnMap[]): Said | null {
  // Until the drawing has followed, the plan of that moment is not in it yet.
  if (said.number === null || said.before) return said;
  const [number] = stateOf(state, said.picked)?.lines ?? [];
  return number === undefined ? null : { ...said, number };
}

function useSaid(lines: readonly PlanLine[], state: readonly MuscleOnMap[]) {
  const [said, setSaid] = useState<Said | null>(null);
  if (said?.before && said.before !== lines) setSaid({ ...said, before: null });
  const shown = said && stillTrue(said, state);
  return { said: shown && message(shown), setSaid };
}

/** The plan on the body: a tap on a planned muscle opens its line, one on another adds a line, a refused one says why. */
export function PlanMap(props: PlanMapProps) {
  const { lines, currentLines, facts, pain, regionNames, startSide, open, onOpen, onAdd } = props;
  const state = useMemo(() => planOnMap(lines, facts), [lines, facts]);
  const { said, setSaid } = useSaid(lines, state);
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
      if (known) setSaid({ picked, ...afterPick(known, { onOpen, onAdd }), before: lines });
    },
    [currentLines, lines, facts, setSaid, onOpen, onAdd],
  );
  return (
    <MusclePicker
      state={state}
      inHand={inHand}
      places={places}
      startSide={startSide}
      message={said}
      onPick={pick}
    />
  );
}
