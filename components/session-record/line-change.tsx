'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { Counter } from '@/components/forms/counter';
import { SelectField } from '@/components/forms/select-field';
import {
  positionChoices,
  techniqueChoices,
  type LineChoice,
} from '@/lib/domain/session-plan/line-choices';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import { changeFrom } from '@/lib/domain/session-record/change-from';
import { minutesRefusal } from '@/lib/domain/session-record/minute-limits';
import { nowLines } from '@/lib/domain/session-record/now-lines';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';
import { settleWorked, workedPressures } from '@/lib/domain/session-record/worked-choices';
import { workedLine } from '@/lib/domain/session-record/worked-lines';

import type { SessionFacts } from './session-facts';

interface LineChangeProps {
  at: string;
  line: RecordLine;
  planned: PlanLine;
  lines: readonly RecordLine[];
  facts: SessionFacts;
  error: string | undefined;
  onChange: (part: Partial<RecordLine>) => void;
}

function options<Value extends string>(
  choices: readonly LineChoice<Value>[],
  { planned, chosen }: { planned: Value; chosen: Value },
) {
  return choices.map(({ value, label, refused }) => {
    const name = value === planned ? `${label} (as planned)` : label;
    return {
      value,
      label: refused === null ? name : `${name} (not now: ${refused})`,
      disabled: refused !== null && value !== chosen && value !== planned,
    };
  });
}

/**
 * What was done otherwise than planned: technique, pressure, minutes, position. What the limits forbid stays in the list,
 * cannot be picked and says why.
 */
export function LineChange(props: LineChangeProps) {
  const { at, line, planned, facts, error, onChange } = props;
  const worked = workedLine(planned, { ...line, status: 'changed' });
  const to = (next: PlanLine) => onChange({ change: changeFrom(planned, next) });
  const settled = (part: Partial<PlanLine>) =>
    to(settleWorked({ ...worked, ...part }, facts.choices));
  return (
    <fieldset
      id={`${at}.change`}
      tabIndex={-1}
      className="grid gap-4 border-l-2 border-rule pl-4 md:grid-cols-2"
    >
      <legend className="font-semibold">What changed in line {line.line + 1}</legend>
      {error ? <p className="text-stop md:col-span-2">{error}</p> : null}
      <SelectField
        name={`${at}.change.technique`}
        label="Technique"
        options={options(techniqueChoices(worked, facts.choices), {
          planned: planned.technique,
          chosen: worked.technique,
        })}
        value={worked.technique}
        onChange={(value) => settled({ technique: value as PlanLine['technique'] })}
      />
      <SelectField
        name={`${at}.change.position`}
        label="Position"
        options={options(positionChoices(worked, facts.choices), {
          planned: planned.position,
          chosen: worked.position,
        })}
        value={worked.position}
        onChange={(value) => to({ ...worked, position: value as PlanLine['position'] })}
      />
      <Pressure {...props} worked={worked} to={to} />
      <Minutes {...props} worked={worked} to={to} />
    </fieldset>
  );
}

type Part = LineChangeProps & { worked: PlanLine; to: (next: PlanLine) => void };

function Pressure({ at, planned, facts, worked, to }: Part) {
  return (
    <div className="md:col-span-2">
      <ChoiceGroup
        legend="Pressure, on Walton’s scale from 0 to 5"
        name={`${at}.change.pressure`}
        options={workedPressures({ planned, worked }, facts.choices).map(
          ({ value, refused, needsReason }) => ({
            value: String(value),
            label: `${value} ${facts.pressureNames[value] ?? ''}`,
            hint: value === planned.pressure ? 'as planned' : needsReason,
            disabled: refused !== null && value !== worked.pressure,
            reason: refused === null ? undefined : `not now: ${refused}`,
          }),
        )}
        value={String(worked.pressure)}
        onChange={(level) => to({ ...worked, pressure: Number(level) as PlanLine['pressure'] })}
        inline
      />
    </div>
  );
}

/** Most minutes that can be written of one line. */
const MINUTES_MAX = 60;

function Minutes({ at, line, lines, planned, facts, worked, to }: Part) {
  const now = nowLines(facts.lines, lines);
  const limits = facts.minutes;
  const refusal = (minutes: number) =>
    minutesRefusal({ lines: now, at: line.line, minutes, limits });
  let most = worked.minutes;
  while (most < MINUTES_MAX && refusal(most + 1) === null) most += 1;
  const noMore = refusal(most + 1);
  return (
    <div className="grid gap-1 md:col-span-2">
      <Counter
        name={`${at}.change.minutes`}
        label={`Minutes, ${planned.minutes} planned`}
        value={worked.minutes}
        min={1}
        max={most}
        onChange={(minutes) => to({ ...worked, minutes: Math.max(1, Math.min(most, minutes)) })}
      />
      {worked.minutes < most || noMore === null ? null : (
        <p className="text-14 text-quiet">No minute more: {noMore}.</p>
      )}
    </div>
  );
}
