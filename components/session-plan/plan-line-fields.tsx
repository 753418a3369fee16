'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { OptionLabel } from '@/components/forms/option-label';
import { SelectField } from '@/components/forms/select-field';
import {
  muscleChoices,
  positionChoices,
  pressureChoices,
  regionChoices,
  techniqueChoices,
  type ChoiceFacts,
  type LineChoice,
} from '@/lib/domain/session-plan/line-choices';
import { keepLine, settleLine } from '@/lib/domain/session-plan/line-edits';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';

import { Counter } from '@/components/forms/counter';

export interface LineFieldsProps {
  /** Unique prefix of the fields' ids: `lines[2]`. */
  at: string;
  line: PlanLine;
  facts: ChoiceFacts;
  /** Names of regions, by id, where a muscle has two. */
  regionNames: Readonly<Record<string, string>>;
  pressureNames: Readonly<Record<number, string>>;
  onChange: (line: PlanLine) => void;
}

const refusedLabel = (choice: LineChoice<unknown>) =>
  choice.refused === null ? choice.label : `${choice.label} (not now: ${choice.refused})`;

function asOptions<Value extends string>(choices: readonly LineChoice<Value>[], chosen: Value) {
  return choices.map((choice) => ({
    value: choice.value,
    label: refusedLabel(choice),
    disabled: choice.refused !== null && choice.value !== chosen,
  }));
}

const sideOptions = [
  { value: 'left', label: 'Left' },
  { value: 'right', label: 'Right' },
];

/** Everything of one line that can be changed. What is forbidden stays in the list, cannot be picked and says why. */
export function PlanLineFields(props: LineFieldsProps) {
  const { at, line, facts, onChange } = props;
  const set = (part: Partial<PlanLine>) => onChange(settleLine({ ...line, ...part }, facts));
  const techniques = techniqueChoices(line, facts);
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <SelectField
        name={`${at}.muscle`}
        label="Muscle"
        value={line.muscle}
        options={asOptions(muscleChoices(line.side, facts), line.muscle)}
        onChange={(muscle) => set({ muscle: muscle as PlanLine['muscle'] })}
      />
      <ChoiceGroup
        legend="Side, the client’s own"
        name={`${at}.side`}
        options={sideOptions}
        value={line.side}
        onChange={(side) => set({ side: side as PlanLine['side'] })}
        inline
      />
      <SelectField
        name={`${at}.technique`}
        label="Technique"
        value={line.technique}
        options={[
          {
            label: 'Usual for this muscle',
            options: asOptions(
              techniques.filter((one) => one.usual),
              line.technique,
            ),
          },
          {
            label: 'Others',
            options: asOptions(
              techniques.filter((one) => !one.usual),
              line.technique,
            ),
          },
        ]}
        onChange={(technique) => set({ technique: technique as PlanLine['technique'] })}
      />
      <SelectField
        name={`${at}.position`}
        label="Position"
        value={line.position}
        options={asOptions(positionChoices(line, facts), line.position)}
        onChange={(position) => set({ position: position as PlanLine['position'] })}
      />
      <PressureSteps {...props} set={set} />
      <RegionChoice {...props} set={set} />
      <MustDo {...props} />
      <Numbers {...props} set={set} />
    </div>
  );
}

type Part = LineFieldsProps & { set: (part: Partial<PlanLine>) => void };

function PressureSteps({ at, line, facts, pressureNames, set }: Part) {
  const choices = pressureChoices(line, facts);
  const capped = choices.find((one) => one.value > line.pressure && one.refused);
  return (
    <div className="md:col-span-2">
      <ChoiceGroup
        legend="Pressure, Walton level"
        name={`${at}.pressure`}
        {...(capped?.refused ? { hint: capped.refused } : {})}
        options={choices.map((choice) => ({
          value: String(choice.value),
          label: `${choice.value} ${pressureNames[choice.value] ?? ''}`,
          disabled: choice.refused !== null && choice.value !== line.pressure,
        }))}
        value={String(line.pressure)}
        onChange={(level) => set({ pressure: Number(level) as PlanLine['pressure'] })}
        inline
      />
    </div>
  );
}

function RegionChoice({ at, line, facts, regionNames, set }: Part) {
  const regions = regionChoices(line, facts);
  if (regions.length < 2) return null;
  return (
    <div className="md:col-span-2">
      <ChoiceGroup
        legend="Where on the muscle"
        name={`${at}.region`}
        options={regions.map(({ value, refused }) => ({
          value,
          label: regionNames[value] ?? value,
          disabled: refused !== null && value !== line.region,
          reason: refused === null ? undefined : `not now: ${refused}`,
        }))}
        value={line.region}
        onChange={(region) => set({ region: region as PlanLine['region'] })}
        inline
      />
    </div>
  );
}

/** A must stays when the session gets shorter. */
function MustDo({ at, line, onChange }: LineFieldsProps) {
  const set = (isMust: boolean) => {
    const { mustDo: _mustDo, ...rest } = keepLine(line);
    onChange(isMust ? { ...rest, mustDo: true } : rest);
  };
  return (
    <div className="md:col-span-2">
      <OptionLabel
        type="checkbox"
        id={`${at}.mustDo`}
        name={`${at}.mustDo`}
        value="yes"
        label="Must: stays when the session gets shorter"
        checked={line.mustDo ?? false}
        onChange={() => set(!line.mustDo)}
      />
    </div>
  );
}

function Numbers({ at, line, set }: Part) {
  return (
    <div className="flex flex-wrap gap-4 md:col-span-2">
      <Counter
        name={`${at}.minutes`}
        label="Minutes"
        value={line.minutes}
        min={1}
        max={30}
        onChange={(minutes) => set({ minutes })}
      />
      {line.points === undefined ? null : (
        <>
          <Counter
            name={`${at}.points`}
            label="Trigger points"
            value={line.points}
            min={1}
            max={10}
            onChange={(points) => set({ points })}
          />
          <Counter
            name={`${at}.holdSeconds`}
            label="Hold, seconds"
            value={line.holdSeconds ?? 30}
            min={30}
            max={90}
            step={10}
            onChange={(holdSeconds) => set({ holdSeconds })}
          />
          <Counter
            name={`${at}.holdRepeats`}
            label="Times a point"
            value={line.holdRepeats ?? 1}
            min={1}
            max={3}
            onChange={(holdRepeats) => set({ holdRepeats })}
          />
        </>
      )}
    </div>
  );
}
