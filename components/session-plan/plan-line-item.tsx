'use client';

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { keepLine } from '@/lib/domain/session-plan/line-edits';
import type { LineWords } from '@/lib/domain/session-plan/line-words';
import type { PlanProblem } from '@/lib/domain/session-plan/session-plan';

import { CarriedMark } from './carried-mark';
import { PlanLineFields, type LineFieldsProps } from './plan-line-fields';
import { PlanProblemText } from './plan-problem-text';
import { trackWords } from './track-words';

interface LineButtonsProps {
  number: number;
  title: string;
  isFirst: boolean;
  isLast: boolean;
  isOpen: boolean;
  onToggle: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

interface PlanLineItemProps
  extends Omit<LineFieldsProps, 'at'>, Omit<LineButtonsProps, 'number' | 'title'> {
  index: number;
  words: LineWords;
  problems: PlanProblem[];
}

/** One line of the plan: what it is, what is wrong with it, and its fields when it is open. */
export function PlanLineItem(props: PlanLineItemProps) {
  const { index, words, problems, isOpen, line, facts } = props;
  const number = index + 1;
  const track = facts.techniques.find((one) => one.id === line.technique)?.track;
  return (
    <li id={`line-${number}`} className="grid gap-3 border-t border-rule py-4" tabIndex={-1}>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <h3 className="text-18 font-semibold">
            {number}. {words.title}
          </h3>
          <p>{words.detail}</p>
          {track ? (
            <p className="text-14 text-quiet">
              {trackWords[track]}
              {line.mustDo ? '. Must' : ''}
            </p>
          ) : null}
        </div>
        <LineButtons {...props} number={number} title={words.title} />
      </div>
      {line.carriedFrom ? (
        <CarriedMark
          from={line.carriedFrom}
          name={`line ${number}: ${words.title}`}
          onKeep={() => props.onChange(keepLine(line))}
        />
      ) : null}
      {problems.map((problem) => (
        <PlanProblemText key={problem.message} problem={problem} />
      ))}
      {isOpen ? <PlanLineFields {...props} at={`lines[${index}]`} /> : null}
    </li>
  );
}

function LineButtons(props: LineButtonsProps) {
  const { number, title, isOpen, onMove, onRemove, onToggle } = props;
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        onClick={() => onMove(-1)}
        disabled={props.isFirst}
        aria-label={`Move line ${number} up`}
      >
        <ArrowUp aria-hidden size={18} />
      </Button>
      <Button
        onClick={() => onMove(1)}
        disabled={props.isLast}
        aria-label={`Move line ${number} down`}
      >
        <ArrowDown aria-hidden size={18} />
      </Button>
      <Button onClick={onRemove} aria-label={`Remove line ${number}: ${title}`}>
        <Trash2 aria-hidden size={18} />
      </Button>
      <Button
        onClick={onToggle}
        aria-expanded={isOpen}
        aria-label={`${isOpen ? 'Close' : 'Change'} line ${number}: ${title}`}
      >
        {isOpen ? 'Close' : 'Change'}
      </Button>
    </div>
  );
}
