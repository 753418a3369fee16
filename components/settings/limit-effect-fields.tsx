import { CheckGroup } from '@/components/forms/check-group';
import { ChoiceGroup } from '@/components/forms/choice-group';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import type { PolicyEffectKind } from '@/lib/domain/screening/policy-limit';

import type { LimitDraft } from './limit-draft';
import type { LimitOptions } from './limit-options';

export interface EffectFieldsProps {
  draft: LimitDraft;
  options: LimitOptions;
  errorOf: (field: string) => string | undefined;
  set: (part: Partial<LimitDraft>) => void;
}

const choose = (what: string) => ({ value: '', label: `Choose ${what}` });
const mayBe = (text: string): LimitDraft['status'] =>
  text === 'no' || text === 'caution' ? text : '';

function Pressure({ draft, options, errorOf, set }: EffectFieldsProps) {
  return (
    <ChoiceGroup
      legend="Pressure at most"
      name="level"
      options={options.levels}
      value={draft.level}
      onChange={(level) => set({ level })}
      error={errorOf('level')}
      inline
    />
  );
}

function Minutes({ draft, errorOf, set }: EffectFieldsProps) {
  return (
    <TextField
      label="Hands-on time at most"
      name="minutes"
      inputMode="numeric"
      unit="minutes"
      value={draft.minutes}
      onChange={(minutes) => set({ minutes })}
      error={errorOf('minutes')}
    />
  );
}

function Techniques({ draft, options, errorOf, set }: EffectFieldsProps) {
  return (
    <CheckGroup
      legend="Techniques left out"
      name="techniques"
      options={options.techniques}
      values={draft.techniques}
      onChange={(techniques) => set({ techniques })}
      error={errorOf('techniques')}
      inline
    />
  );
}

function Positions({ draft, options, errorOf, set }: EffectFieldsProps) {
  return (
    <CheckGroup
      legend="Positions not used"
      name="positions"
      options={options.positions}
      values={draft.positions}
      onChange={(positions) => set({ positions })}
      error={errorOf('positions')}
      inline
    />
  );
}

function Place({ draft, options, errorOf, set }: EffectFieldsProps) {
  return (
    <>
      <SelectField
        label="Place, on both sides"
        name="region"
        options={[choose('a place'), ...options.regions]}
        value={draft.region}
        onChange={(region) => set({ region })}
        error={errorOf('region')}
      />
      <ChoiceGroup
        legend="Pressure there at most"
        name="regionLevel"
        options={[{ value: 'none', label: 'No contact' }, ...options.levels]}
        value={draft.regionLevel}
        onChange={(regionLevel) => set({ regionLevel })}
        error={errorOf('regionLevel')}
        inline
      />
    </>
  );
}

function Muscle({ draft, options, errorOf, set }: EffectFieldsProps) {
  return (
    <SelectField
      label="Muscle left out"
      name="muscle"
      options={[choose('a muscle'), ...options.muscles]}
      value={draft.muscle}
      onChange={(muscle) => set({ muscle })}
      error={errorOf('muscle')}
    />
  );
}

function HomeItem({ draft, options, errorOf, set }: EffectFieldsProps) {
  return (
    <>
      <SelectField
        label="Home item"
        name="item"
        options={[choose('a home item'), ...options.items]}
        value={draft.item}
        onChange={(item) => set({ item })}
        error={errorOf('item')}
      />
      <ChoiceGroup
        legend="What holds for it"
        name="status"
        options={[
          { value: 'no', label: 'Never on a sheet' },
          { value: 'caution', label: 'Only with a caution' },
        ]}
        value={draft.status}
        onChange={(status) => set({ status: mayBe(status) })}
        error={errorOf('status')}
        inline
      />
      {draft.status === 'caution' ? (
        <TextField
          label="What to take care of"
          hint="Stands on the client’s sheet"
          name="note"
          value={draft.note}
          onChange={(note) => set({ note })}
          error={errorOf('note')}
          dir="auto"
        />
      ) : null}
    </>
  );
}

function FewerItems({ draft, errorOf, set }: EffectFieldsProps) {
  return (
    <ChoiceGroup
      legend="Home items on a sheet at most"
      name="max"
      options={['1', '2', '3'].map((max) => ({ value: max, label: max }))}
      value={draft.max}
      onChange={(max) => set({ max })}
      error={errorOf('max')}
      inline
    />
  );
}

const fields: Record<PolicyEffectKind, (props: EffectFieldsProps) => React.ReactNode> = {
  pressure_max: Pressure,
  minutes_max: Minutes,
  technique_out: Techniques,
  position_out: Positions,
  region_limit: Place,
  muscle_out: Muscle,
  home: HomeItem,
  home_max_items: FewerItems,
};

/** The fields of the kind of limit that was chosen. */
export function EffectFields(props: EffectFieldsProps) {
  const { kind } = props.draft;
  if (kind === '') return null;
  const Fields = fields[kind];
  return <Fields {...props} />;
}
