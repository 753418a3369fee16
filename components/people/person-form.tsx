'use client';

import { DraftForm, type FieldAt, type FormValues } from '@/components/drafts/draft-form';
import { saveByForm, type SentState } from '@/components/drafts/save-by-form';
import type { DraftPlace } from '@/components/drafts/use-draft';
import { CheckGroup } from '@/components/forms/check-group';
import { ChoiceGroup } from '@/components/forms/choice-group';
import { TextField } from '@/components/forms/text-field';
import type { Training } from '@/lib/domain/practice/training';

import { roleOptions, trainingWords } from './role-words';

interface PersonFormProps {
  action: (before: SentState, formData: FormData) => Promise<SentState>;
  values: FormValues;
  version: number;
  place: DraftPlace;
}

const trainingOptions = (Object.keys(trainingWords) as Training[]).map((value) => ({
  value,
  label: trainingWords[value],
  hint: 'Asked for where a spine or pelvis tumour was cleared for comfort work.',
}));

const listOf = (value = ''): string[] => value.split(',').filter((one) => one !== '');

function formOf({ trainings, ...values }: FormValues): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  for (const training of listOf(trainings)) form.append('trainings', training);
  return form;
}

function Trainings({ at: { name, value, error, onChange } }: { at: FieldAt }) {
  return (
    <CheckGroup
      legend="Further training"
      name={name}
      error={error}
      options={trainingOptions}
      values={listOf(value)}
      onChange={(values) => onChange(values.join(','))}
    />
  );
}

/** What a person does in the practice, and what they may treat. */
export function PersonForm({ action, values, version, place }: PersonFormProps) {
  return (
    <DraftForm
      initial={values}
      version={version}
      place={place}
      save={saveByForm({ action, form: formOf })}
      submit="Save"
      className="grid max-w-xl gap-6"
    >
      {(at) => (
        <>
          <ChoiceGroup {...at('role')} legend="What they do here" options={roleOptions} />
          <TextField
            {...at('licence')}
            label="Licence"
            hint="Profession, number and where it holds: Massage therapist 12345, Ontario. Empty: none recorded."
            autoComplete="off"
            dir="auto"
          />
          <Trainings at={at('trainings')} />
        </>
      )}
    </DraftForm>
  );
}
