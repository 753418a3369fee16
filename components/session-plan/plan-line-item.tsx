'use client';

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';

import { Button } from '@/components/ui/button';
import type { LineWords } from '@/lib/domain/session-plan/line-words';
import type { PlanProblem } from '@/lib/domain/session-plan/session-plan';

import { PlanProblemText } from './plan-problem-text';
import { PlanLineFields, type LineFieldsProps } from './plan-line-fields';
import { trackWords } from './track-words';

interface PlanLineItemProps extends Omit<LineFieldsProps, 'at'> {
  index: number;
  count: number;
  words: LineWords;
  problems: PlanProblem[];
  isOpen: boolean;
  onToggle: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One line of the plan: what it is, what is wrong with it, and its fields when it is open. */
export function PlanLineItem({
  index,
  count,
  words,
  problems,
  isOpen,
  onToggle,
  onMove,
  onRemove,
  ...fields
}: PlanLineItemProps) {
  const number = index + 1;
  const track = fields.facts.techniques.find((one) => one.id === fields.line.technique)?.track;
  return (
    <li id={`line-${number}`} className="grid gap-3 border-t border-rule py-4" tabIndex={-1}>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <h3 className="text-18 font-semibold">
            {number}. {words.title}
          </h3>
          <p>{words.detail}</p>
          {track ? <p className="text-14 text-quiet">{trackWords[track]}</p> : null}
        </div>
        <div className="flex flex-wrap gap-2">
          <Button
            onClick={() => onMove(-1)}
            disabled={index === 0}
            aria-label={`Move line ${number} up`}
          >
            <ArrowUp aria-hidden size={18} />
          </Button>
          <Button
            onClick={() => onMove(1)}
            disabled={index === count - 1}
            aria-label={`Move line ${number} down`}
          >
            <ArrowDown aria-hidden size={18} />
          </Button>
          <Button onClick={onRemove} aria-label={`Remove line ${number}: ${words.title}`}>
            <Trash2 aria-hidden size={18} />
          </Button>
          <Button
            onClick={onToggle}
            aria-expanded={isOpen}
            aria-label={`${isOpen ? 'Close' : 'Change'} line ${number}: ${words.title}`}
          >
            {isOpen ? 'Close' : 'Change'}
          </Button>
        </div>
      </div>
      {problems.length > 0 ? (
        <ul className="grid gap-1">
          {problems.map((problem) => (
            <li key={problem.message}>
              <PlanProblemText problem={problem} />
            </li>
          ))}
        </ul>
      ) : null}
      {isOpen ? <PlanLineFields at={`lines[${index}]`} {...fields} /> : null}
    </li>
  );
}
