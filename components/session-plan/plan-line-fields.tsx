'use client';

import { useState } from 'react';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { OptionLabel } from '@/components/forms/option-label';
import { SelectField } from '@/components/forms/select-field';
import { sideWords } from '@/lib/domain/anatomy/side-words';
import {
  muscleChoices,
  positionChoices,
  pressureChoices,
  regionChoices,
  sideChoices,
  techniqueChoices,
  type LineChoice,
} from '@/lib/domain/session-plan/line-choices';
import { settleLine, settleReason } from '@/lib/domain/session-plan/line-edits';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';

import type { LineFieldsProps } from './line-fields-props';
import { LineNumbers } from './line-numbers';
import { movedWith } from './moved-with';
import { ReasonField } from './reason-field';

const refusedLabel = (choice: LineChoice<unknown>) =>
  choice.refused === null ? choice.label : `${choice.label} (not now: ${choice.refused})`;

function asOptions<Value extends string>(choices: readonly LineChoice<Value>[], chosen: Value) {
  return choices.map((choice) => ({
    value: choice.value,
    label: refusedLabel(choice),
    disabled: choice.refused !== null && choice.value !== chosen,
  }));
}

/** What the limits say of the choice that a line has, where they have come to forbid it. */
function forbidden<Value>(
  choices: readonly LineChoice<Value>[],
  chosen: Value,
): string | undefined {
  const refused = choices.find(({ value }) => value === chosen)?.refused;
  return refused ? `Not today: ${refused}. Choose another.` : undefined;
}

/** What is worked, where and how. Another choice here may move the line's other fields to the nearest that may be. */
type Work = Partial<Pick<PlanLine, 'muscle' | 'side' | 'region' | 'technique'>>;
type Part = LineFieldsProps & { settle: (part: Work) => void };

/** Everything of one line that can be changed. What is forbidden stays in the list, cannot be picked and says why. */
export function PlanLineFields(props: LineFieldsProps) {
  const { line, facts, onChange } = props;
  const [moved, setMoved] = useState('');
  const settle = (part: Work) => {
    const asked = { ...line, ...part };
    const settled = settleLine(asked, facts);
    setMoved(movedWith(asked, settled, props));
    onChange(settled);
  };
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <p role="status" className="font-semibold empty:hidden md:col-span-2">
        {moved}
      </p>
      <MuscleAndSide {...props} settle={settle} />
      <Technique {...props} settle={settle} />
      <Position {...props} />
      <PressureSteps {...props} />
      <RegionChoice {...props} settle={settle} />
      <MustDo {...props} />
      <LineNumbers {...props} />
    </div>
  );
}

function MuscleAndSide({ at, line, facts, settle }: Part) {
  const muscles = muscleChoices(line.side, facts);
  const sides = sideChoices(line, facts);
  return (
    <>
      <SelectField
        name={`${at}.muscle`}
        label="Muscle"
        value={line.muscle}
        error={forbidden(muscles, line.muscle)}
        options={asOptions(muscles, line.muscle)}
        onChange={(muscle) => settle({ muscle: muscle as PlanLine['muscle'] })}
      />
      <ChoiceGroup
        legend="Side, the client’s own"
        name={`${at}.side`}
        options={sides.map(({ value, refused }) => ({
          value,
          label: sideWords[value],
          disabled: refused !== null && value !== line.side,
          reason: refused === null ? undefined : `not now: ${refused}`,
        }))}
        value={line.side}
        onChange={(side) => settle({ side: side as PlanLine['side'] })}
        inline
      />
    </>
  );
}

function Technique({ at, line, facts, settle }: Part) {
  const techniques = techniqueChoices(line, facts);
  const group = (label: string, usual: boolean) => ({
    label,
    options: asOptions(
      techniques.filter((one) => one.usual === usual),
      line.technique,
    ),
  });
  return (
    <SelectField
      name={`${at}.technique`}
      label="Technique"
      value={line.technique}
      error={forbidden(techniques, line.technique)}
      options={[group('Usual for this muscle', true), group('Others', false)]}
      onChange={(technique) => settle({ technique: technique as PlanLine['technique'] })}
    />
  );
}

function Position({ at, line, facts, onChange }: LineFieldsProps) {
  const positions = positionChoices(line, facts);
  return (
    <SelectField
      name={`${at}.position`}
      label="Position"
      value={line.position}
      error={forbidden(positions, line.position)}
      options={asOptions(positions, line.position)}
      onChange={(position) => onChange({ ...line, position: position as PlanLine['position'] })}
    />
  );
}

/** Why a level cannot be picked, in a word or two: above the most, which stands above the levels with its reasons, or below the technique’s own range. */
function whyNot({ value, refused }: LineChoice<number>, chosen: number): string | undefined {
  if (refused === null || value === chosen) return undefined;
  return value > chosen ? 'not today' : refused;
}

function PressureSteps({ at, line, facts, pressureNames, onChange }: LineFieldsProps) {
  const choices = pressureChoices(line, facts);
  const capped = choices.find((one) => one.value > line.pressure && one.refused);
  const chosen = choices.find(({ value }) => value === line.pressure);
  return (
    <div className="grid gap-4 md:col-span-2">
      <ChoiceGroup
        legend="Pressure, on Walton’s scale from 0 to 5"
        name={`${at}.pressure`}
        {...(capped?.refused ? { hint: capped.refused } : {})}
        error={forbidden(choices, line.pressure)}
        options={choices.map((choice) => ({
          value: String(choice.value),
          label: `${choice.value} ${pressureNames[choice.value] ?? ''}`,
          disabled: choice.refused !== null && choice.value !== line.pressure,
          reason: choice.needsReason ? 'with a written reason' : whyNot(choice, line.pressure),
        }))}
        value={String(line.pressure)}
        onChange={(level) => {
          const pressure = Number(level) as PlanLine['pressure'];
          onChange(settleReason({ ...line, pressure }, facts));
        }}
        inline
      />
      {chosen?.needsReason ? (
        <ReasonField
          name={`${at}.reason`}
          label={`Why level ${line.pressure}`}
          without={chosen.needsReason}
          value={line.reason}
          onChange={(reason) => onChange({ ...line, reason }, `reason of ${at}`)}
        />
      ) : null}
    </div>
  );
}

function RegionChoice({ at, line, facts, regionNames, settle }: Part) {
  const regions = regionChoices(line, facts);
  if (regions.length < 2) return null;
  return (
    <div className="md:col-span-2">
      <ChoiceGroup
        legend="Where on the muscle"
        name={`${at}.region`}
        error={forbidden(regions, line.region)}
        options={regions.map(({ value, refused }) => ({
          value,
          label: regionNames[value] ?? value,
          disabled: refused !== null && value !== line.region,
          reason: refused === null ? undefined : `not now: ${refused}`,
        }))}
        value={line.region}
        onChange={(region) => settle({ region: region as PlanLine['region'] })}
        inline
      />
    </div>
  );
}

/** A must stays when the session gets shorter, with its minutes where the rules allow it. */
function MustDo({ at, line, onChange }: LineFieldsProps) {
  const set = (isMust: boolean) => {
    const { mustDo: _mustDo, ...rest } = line;
    onChange(isMust ? { ...rest, mustDo: true } : rest);
  };
  return (
    <div className="md:col-span-2">
      <OptionLabel
        type="checkbox"
        id={`${at}.mustDo`}
        name={`${at}.mustDo`}
        value="yes"
        label="Must: stays when the session gets shorter, with its minutes as far as they fit"
        checked={line.mustDo ?? false}
        onChange={() => set(!line.mustDo)}
      />
    </div>
  );
}
