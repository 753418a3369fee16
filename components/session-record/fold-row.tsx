'use client';

import { ChevronDown, ChevronUp } from 'lucide-react';

import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import { changeWords, type ChangeNames } from '@/lib/domain/session-record/change-words';
import { discomfortWords, statusWords } from '@/lib/domain/session-record/record-words';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';

interface FoldRowProps {
  /** "1. Piriformis, left" */
  title: string;
  line: RecordLine;
  planned: PlanLine;
  names: ChangeNames;
  /** How many trigger points were found in it. */
  points: number;
  /** What it shows and hides, by id. */
  controls: string;
  isFolded: boolean;
  onFlip: () => void;
}

function said({ line, planned, names, points }: FoldRowProps): string {
  const { status, comfort, repeat } = line;
  return [
    status ? statusWords[status] : '',
    ...changeWords(planned, line, names),
    comfort === null ? '' : discomfortWords(comfort),
    points === 0 ? '' : `${points} trigger ${points === 1 ? 'point' : 'points'}`,
    repeat ? 'repeat' : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** The heading of a settled line: one row that says how it went, and opens it. */
export function FoldRow(props: FoldRowProps) {
  const { title, controls, isFolded, onFlip } = props;
  const Shape = isFolded ? ChevronDown : ChevronUp;
  return (
    <button
      type="button"
      aria-expanded={!isFolded}
      aria-controls={controls}
      onClick={onFlip}
      className="flex min-h-14 w-full items-center gap-3 rounded px-1 text-left hover:bg-wash"
    >
      <span className="flex min-w-0 grow flex-wrap items-baseline justify-between gap-x-4">
        <span className={isFolded ? 'text-18 md:text-20' : 'text-22 md:text-28'}>{title}</span>
        {isFolded ? <span className="text-18 font-normal text-quiet">{said(props)}</span> : null}
      </span>
      <Shape aria-hidden size={24} className="shrink-0" />
    </button>
  );
}
