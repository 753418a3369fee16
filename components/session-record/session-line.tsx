'use client';

import { RotateCcw } from 'lucide-react';
import { useDeferredValue, type ReactNode } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { LineLimitList } from '@/components/session-plan/line-limit-list';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { limitFactsOf, lineLimits } from '@/lib/domain/session-plan/line-limits';
import type { LineWords } from '@/lib/domain/session-plan/line-words';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import { clockMinutes, withClockMinutes } from '@/lib/domain/session-record/clock-minutes';
import { missingInLine } from '@/lib/domain/session-record/session-record';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';
import { settleStatus } from '@/lib/domain/session-record/settle-status';
import { workedLine } from '@/lib/domain/session-record/worked-lines';

import { focusOn } from './focus-on';
import { FoldRow } from './fold-row';
import { HowItWent } from './how-it-went';
import { LineChange } from './line-change';
import { LineClock } from './line-clock';
import { lineStatusChoices } from './record-words';
import type { SessionFacts } from './session-facts';

export interface SessionLineProps {
  /** "lines[2]" */
  at: string;
  line: RecordLine;
  planned: PlanLine;
  words: LineWords;
  facts: SessionFacts;
  /** All lines of the record, while this one is changed: minutes are bounded together. */
  changedAmong: readonly RecordLine[] | null;
  /** Why it may get no further minute; null where it may. */
  noMore: string | null;
  errors: Record<string, string>;
  /** How many trigger points were found in it. */
  points: number;
  /** Null while something of it is open; then it cannot be folded. */
  fold: LineFold | null;
  onChange: (line: RecordLine) => void;
  onTimer: (timer: RecordLine['timer']) => void;
  /** Trigger points that were found in its muscle. */
  children: ReactNode;
}

interface LineFold {
  isFolded: boolean;
  flip: () => void;
  /** "To line 3" */
  next: string;
  goOn: () => void;
}

type Part = SessionLineProps & { set: (part: Partial<RecordLine>) => void };

/** One line of the plan, large: its clock, what happened, and how it went; settled, one row that opens. */
export function SessionLine(props: SessionLineProps) {
  const { at, line, planned, words, facts, fold, points, onChange } = props;
  const part = { ...props, set: (some: Partial<RecordLine>) => onChange({ ...line, ...some }) };
  const isOver = line.status !== null;
  const isFolded = fold?.isFolded ?? false;
  const title = `${line.line + 1}. ${words.title}`;
  return (
    <li
      id={at}
      className={classNames(
        'border-t-2',
        isOver ? 'border-rule' : 'border-ink',
        isFolded ? 'py-1' : 'py-5',
      )}
    >
      <h3 id={`${at}.title`} tabIndex={-1} className="text-22 font-semibold md:text-28">
        {fold ? (
          <FoldRow
            {...{ title, line, planned, points, isFolded }}
            names={facts.choices}
            controls={`${at}.body`}
            onFlip={fold.flip}
          />
        ) : (
          // As tall as the row that it becomes: what stands under it stays under the finger.
          <span className="flex min-h-14 items-center px-1">{title}</span>
        )}
      </h3>
      {/* Hidden, not taken away: what is half typed in it stays. */}
      <div id={`${at}.body`} hidden={isFolded} className="grid gap-4">
        <Body {...part} />
      </div>
    </li>
  );
}

/** Open, it asks what happened; settled, how it went. */
function Body(part: Part) {
  const { at, line, planned, words, facts, errors, points, fold, children, set } = part;
  const isOver = line.status !== null;
  return (
    <>
      <p className="text-18 md:text-20">{words.detail}</p>
      <LineLimitList limits={lineLimits(workedLine(planned, line), limitFactsOf(facts.choices))} />
      {isOver ? null : <Clock {...part} />}
      <Status {...part} />
      <Change {...part} />
      {isOver ? <ClockSays {...part} /> : null}
      {isOver ? <HowItWent {...{ at, line, errors, set }} /> : null}
      {line.status === 'skipped' && points === 0 ? null : children}
      {fold ? (
        <div>
          <Button className="min-h-14" onClick={fold.goOn}>
            {fold.next}
            <span className="sr-only">, and fold line {line.line + 1}</span>
          </Button>
        </div>
      ) : (
        <StillNeeded line={line} />
      )}
    </>
  );
}

/** The form of what was changed is big: the tap is answered first, the form follows in the next picture. */
function Change(part: Part) {
  const { at, changedAmong, errors, set } = part;
  const isDrawn = useDeferredValue(changedAmong !== null);
  if (!isDrawn || !changedAmong) return null;
  return (
    <LineChange {...part} lines={changedAmong} error={errors[`${at}.change`]} onChange={set} />
  );
}

/** What a settled line still lacks, in the place and the height of the button that comes when nothing is lacking. */
function StillNeeded({ line }: { line: RecordLine }) {
  const missing = line.status === null ? [] : missingInLine(line, line.line);
  if (missing.length === 0) return null;
  return (
    <p className="flex min-h-14 items-center">
      Still needed for signing: {missing.map(({ message }) => message).join(' ')}
    </p>
  );
}

function Clock({ line, planned, noMore, onTimer }: Part) {
  return (
    <LineClock
      name={`Line ${line.line + 1}`}
      minutes={planned.minutes}
      timer={line.timer}
      noMore={noMore}
      onChange={onTimer}
    />
  );
}

/** The clock of a worked line ran for another time than the record says: which of the two is true is one tap. */
function ClockSays({ line, planned, onChange }: Part) {
  const minutes = clockMinutes(line, planned);
  if (minutes === null) return null;
  const { minutes: recorded } = workedLine(planned, line);
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-2 border-l-4 border-hold pl-4">
      The record says {recorded} min, the clock ran {minutes} min.
      <Button
        className="min-h-14"
        onClick={() => onChange(withClockMinutes(line, planned, minutes))}
      >
        Record {minutes} min<span className="sr-only"> for line {line.line + 1}</span>
      </Button>
    </p>
  );
}

function Status({ line, planned, at, errors, onChange }: Part) {
  const settle = (status: RecordLine['status']) =>
    onChange(settleStatus(line, planned, { status, at: Date.now() }));
  return (
    <div className="flex flex-wrap items-end gap-3">
      <ChoiceGroup
        legend={`Line ${line.line + 1}: what happened`}
        name={`${at}.status`}
        options={lineStatusChoices}
        value={line.status ?? ''}
        onChange={(status) => settle(status as RecordLine['status'])}
        error={errors[`${at}.status`]}
        inline
      />
      {line.status === null ? null : (
        <Button
          kind="quiet"
          onClick={() => {
            settle(null);
            focusOn(`${at}.title`);
          }}
        >
          <RotateCcw aria-hidden size={18} />
          Not done yet
          <span className="sr-only">, line {line.line + 1}</span>
        </Button>
      )}
    </div>
  );
}
