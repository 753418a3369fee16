'use client';

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { useMemo, type ReactNode } from 'react';

import { minutesRoom, type Room } from '@/lib/domain/session-plan/line-room';
import { lineWords } from '@/lib/domain/session-plan/line-words';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import { LINES_MAX, type PlanLine, type PlanProblem } from '@/lib/domain/session-plan/session-plan';
import { onceFor } from '@/lib/domain/shared/once-for';

import { dragWords, HOW_TO_DRAG } from './drag-words';
import { PlanLineItem } from './plan-line-item';
import { RemovedLine } from './removed-line';
import type { LineEdits, Removed } from './use-line-edits';
import { useProblemsOfLines } from './use-problems-of-lines';
import { wordNames } from './word-names';

interface LinesInOrderProps {
  lines: readonly PlanLine[];
  /** Minutes of the plan's specific work. */
  specific: number;
  ids: readonly string[];
  /** The name of the line that is open. */
  open: string | null;
  problems: readonly PlanProblem[];
  facts: ChoiceFacts;
  names: {
    regions: Readonly<Record<string, string>>;
    pressures: Readonly<Record<number, string>>;
  };
  edits: LineEdits;
  /** What was taken out and may be brought back. */
  removed: readonly Removed[];
  /** How many things stand against the plan as a whole. */
  wholePlan: number;
}

/** What a folded line does not show changes with every other line: it is not drawn anew for it. */
const NOT_SHOWN: Room = { most: 0, why: '' };

/** A finger that rests on the handle is not yet a move. The same objects each time: new ones would draw every line anew. */
const BY_FINGER = { activationConstraint: { distance: 6 } };
const BY_KEYS = { coordinateGetter: sortableKeyboardCoordinates };

function useDrags() {
  return useSensors(useSensor(PointerSensor, BY_FINGER), useSensor(KeyboardSensor, BY_KEYS));
}

interface Gone {
  removed: readonly Removed[];
  edits: LineEdits;
  inWords: ReturnType<typeof wordNames>;
}

/** The lines, and what was taken out of them where it was. */
function withRemoved(items: ReactNode[], { removed, edits, inWords }: Gone): ReactNode[] {
  if (removed.length === 0) return items;
  const goneAt = (place: number): ReactNode[] =>
    removed
      .filter(({ index }) => Math.min(index, items.length) === place)
      .map((one) => (
        <RemovedLine
          key={one.key}
          title={lineWords(one.line, inWords).title}
          minutes={one.line.minutes}
          isFull={items.length >= LINES_MAX}
          onBringBack={() => edits.bringBack(one)}
          onLeaveOut={() => edits.leaveOut(one)}
        />
      ));
  return [...items.flatMap((item, place) => [...goneAt(place), item]), ...goneAt(items.length)];
}

/** The lines in working order: each can be dragged by its handle, or moved with buttons and keys. */
export function LinesInOrder(props: LinesInOrderProps) {
  const { lines, specific, ids, open, problems, facts, names, edits, removed, wholePlan } = props;
  const sensors = useDrags();
  const inWords = useMemo(() => wordNames({ facts, names }), [facts, names]);
  // A line that was not touched is the same object: its words are there already.
  const wordsOf = useMemo(() => onceFor((line: PlanLine) => lineWords(line, inWords)), [inWords]);
  const problemsOf = useProblemsOfLines(problems);
  // A new list would draw every line anew.
  const items = useMemo(() => [...ids], [ids]);
  const drop = ({ active, over }: DragEndEvent) => {
    if (over) edits.move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };
  return (
    <DndContext
      id="lines-order"
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={drop}
      accessibility={{
        announcements: dragWords(
          ids,
          lines.map((line) => wordsOf(line).title),
        ),
        screenReaderInstructions: { draggable: HOW_TO_DRAG },
      }}
    >
      <SortableContext items={items} strategy={verticalListSortingStrategy}>
        <ol className="mt-2">
          {withRemoved(
            lines.map((line, index) => {
              const id = ids[index] ?? String(index);
              const isOpen = open === id;
              const room = isOpen ? minutesRoom({ lines, index, specific }, facts) : NOT_SHOWN;
              return (
                <PlanLineItem
                  key={id}
                  id={id}
                  index={index}
                  isLast={index === lines.length - 1}
                  line={line}
                  {...wordsOf(line)}
                  {...room}
                  facts={facts}
                  regionNames={names.regions}
                  pressureNames={names.pressures}
                  problems={problemsOf(index)}
                  wholePlan={isOpen ? wholePlan : 0}
                  isOpen={isOpen}
                  edits={edits}
                />
              );
            }),
            { removed, edits, inWords },
          )}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
