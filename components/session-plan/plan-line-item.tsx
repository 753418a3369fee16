'use client';

import { useSortable } from '@dnd-kit/sortable';
import { ArrowDown, ArrowUp, GripVertical, Trash2 } from 'lucide-react';
import { memo, useDeferredValue, useEffect, useRef, type KeyboardEvent } from 'react';

import { Button } from '@/components/ui/button';
import { endedStyle } from '@/components/ui/button-style';
import { classNames } from '@/components/ui/class-names';
import { intoSight } from '@/components/ui/into-sight';
import { limitFactsOf, lineLimits } from '@/lib/domain/session-plan/line-limits';
import type { LineWords } from '@/lib/domain/session-plan/line-words';
import type { PlanProblem } from '@/lib/domain/session-plan/session-plan';

import { CarriedMark } from './carried-mark';
import { JumpLink } from './jumps';
import { OtherSideMark } from './other-side-mark';
import type { LineFieldsProps } from './line-fields-props';
import { LineLimitList } from './line-limit-list';
import { PlanLineFields } from './plan-line-fields';
import { PlanProblemText } from './plan-problem-text';
import { trackWords } from './track-words';
import type { LineEdits } from './use-line-edits';

interface PlanLineItemProps extends Omit<LineFieldsProps, 'at' | 'room' | 'onChange'> {
  /** Its name while it is on the screen. */
  id: string;
  index: number;
  /** No line stands below it. */
  isLast: boolean;
  title: LineWords['title'];
  detail: LineWords['detail'];
  /** Of an open line: how many minutes it may have, and why no more. Apart, so that it is drawn anew only when they change. */
  most: number;
  why: string;
  problems: readonly PlanProblem[];
  /** Of an open line: how many things stand against the plan as a whole. */
  wholePlan: number;
  isOpen: boolean;
  edits: LineEdits;
}

/**
 * One line of the plan: what it is, what is wrong with it, and its fields when it is open. While a line is moved, each is
 * asked where it stands at every step: only its place is drawn anew then, not what it holds.
 */
export const PlanLineItem = memo(function PlanLineItem(props: PlanLineItemProps) {
  const { id, index } = props;
  const drag = useSortable({ id, transition: null, attributes: { roleDescription: 'handle' } });
  return (
    <li
      ref={drag.setNodeRef}
      id={`line-${index + 1}`}
      className={classNames(
        'isolate grid scroll-mt-20 gap-3 border-t border-rule bg-paper py-4',
        drag.isDragging && 'relative z-20 border-work bg-work-wash shadow-float',
      )}
      style={{ translate: drag.transform ? `0 ${Math.round(drag.transform.y)}px` : undefined }}
      tabIndex={-1}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-1 basis-64 items-start gap-2">
          <Handle drag={drag} number={index + 1} title={props.title} />
          <Heading
            index={index}
            title={props.title}
            detail={props.detail}
            line={props.line}
            facts={props.facts}
          />
        </div>
        <LineButtons
          id={id}
          index={index}
          isLast={props.isLast}
          title={props.title}
          isOpen={props.isOpen}
          edits={props.edits}
        />
      </div>
      <LineBody {...props} />
    </li>
  );
});

const LineBody = memo(function LineBody(props: PlanLineItemProps) {
  const { index, line, facts, problems, isOpen, most, why, edits } = props;
  // The button, or the new line, answers in one picture; the form, which is much, follows in the next.
  const isFollowed = useDeferredValue(isOpen, false);
  // Of a line that is closed nothing is known that its form would show.
  const isShown = isOpen && isFollowed;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) intoSight(form.current);
  }, [isShown]);
  return (
    <>
      <CarriedMark
        from={line.carriedFrom}
        name={`line ${index + 1}: ${props.title}`}
        onKeep={() => edits.change(index, line)}
      />
      {problems.map((problem) => (
        <PlanProblemText key={problem.message} problem={problem} />
      ))}
      <OwnLimits line={line} facts={facts} />
      {isShown ? (
        <div ref={form} data-still className="grid gap-2">
          <PlanLineFields
            {...props}
            at={`lines[${index}]`}
            room={{ most, why }}
            onChange={(next, join) => edits.change(index, next, join)}
          />
          <OfTheWholePlan index={index} count={props.wholePlan} />
        </div>
      ) : null}
    </>
  );
});

/** What bounds the line beyond its level, as it stands there once the plan is confirmed. Worked out anew only for another line. */
const OwnLimits = memo(function OwnLimits({
  line,
  facts,
}: Pick<PlanLineItemProps, 'line' | 'facts'>) {
  return <LineLimitList limits={lineLimits(line, limitFactsOf(facts))} />;
});

/** Where the minutes are changed: that something stands against the whole plan, which is written above the lines. */
function OfTheWholePlan({ index, count }: { index: number; count: number }) {
  if (count === 0) return null;
  const from = { id: `line-${index + 1}`, name: `line ${index + 1}` };
  return (
    <p>
      <JumpLink to="phases" from={from}>
        {count === 1 ? 'One thing stands' : `${count} things stand`} against the whole plan
      </JumpLink>
    </p>
  );
}

type HeadingProps = Pick<PlanLineItemProps, 'index' | 'title' | 'detail' | 'line' | 'facts'>;

const Heading = memo(function Heading(props: HeadingProps) {
  const { index, title, detail, line, facts } = props;
  const track = facts.techniques.find((one) => one.id === line.technique)?.track;
  return (
    <div className="min-w-0">
      <h3 className="text-18 font-semibold">
        {index + 1}. {title}
      </h3>
      <p>{detail}</p>
      <OtherSideMark side={line.side} otherSide={facts.otherSide} />
      {track ? (
        <p className="text-14 text-quiet">
          {trackWords[track]}
          {line.mustDo ? '. Must' : ''}
        </p>
      ) : null}
      {line.reason ? (
        <p className="text-14">
          Level {line.pressure} because: {line.reason}
        </p>
      ) : null}
    </div>
  );
});

interface HandleProps {
  drag: ReturnType<typeof useSortable>;
  number: number;
  title: string;
}

/** Taken with a finger, or with Space and the arrow keys. */
function Handle({ drag, number, title }: HandleProps) {
  const { attributes, listeners, isDragging, setActivatorNodeRef } = drag;
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    // Escape puts the line back: it is not the page's step back.
    if (event.key === 'Escape' && isDragging) event.preventDefault();
    else listeners?.onKeyDown?.(event);
  };
  return (
    <button
      {...attributes}
      {...listeners}
      ref={setActivatorNodeRef}
      type="button"
      role={undefined}
      onKeyDown={press}
      aria-label={`Move line ${number}: ${title}`}
      className="inline-flex size-11 shrink-0 cursor-grab touch-none items-center justify-center rounded border-2 border-transparent text-quiet hover:border-work hover:text-ink print:hidden"
    >
      <GripVertical aria-hidden size={20} />
    </button>
  );
}

type ButtonsProps = Pick<
  PlanLineItemProps,
  'id' | 'index' | 'isLast' | 'title' | 'isOpen' | 'edits'
>;

const LineButtons = memo(function LineButtons(props: ButtonsProps) {
  const { id, index, isLast, title, isOpen, edits } = props;
  const number = index + 1;
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        onClick={() => edits.move(index, index - 1)}
        aria-disabled={index === 0}
        aria-label={`Move line ${number} up`}
        className={endedStyle}
      >
        <ArrowUp aria-hidden size={18} />
      </Button>
      <Button
        onClick={() => edits.move(index, index + 1)}
        aria-disabled={isLast}
        aria-label={`Move line ${number} down`}
        className={endedStyle}
      >
        <ArrowDown aria-hidden size={18} />
      </Button>
      <Button onClick={() => edits.remove(index)} aria-label={`Remove line ${number}: ${title}`}>
        <Trash2 aria-hidden size={18} />
      </Button>
      <Button
        data-still
        onClick={() => edits.toggle(id)}
        aria-expanded={isOpen}
        aria-label={`${isOpen ? 'Close' : 'Change'} line ${number}: ${title}`}
      >
        {isOpen ? 'Close' : 'Change'}
      </Button>
    </div>
  );
});
