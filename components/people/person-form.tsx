'use client';

import { CheckGroup } from '@/components/forms/check-group';
import { ChoiceGroup } from '@/components/forms/choice-group';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { SaveState } from '@/components/ui/save-state';
import type { Role } from '@/lib/domain/practice/permissions';
import type { Training } from '@/lib/domain/practice/training';

import { roleOptions, trainingWords } from './role-words';

export interface PersonFormState extends FormState {
  savedAt?: string;
}

interface PersonFormProps {
  action: (before: PersonFormState, formData: FormData) => Promise<PersonFormState>;
  person: { role: Role; licence: string; trainings: readonly Training[] };
}

const trainingOptions = (Object.keys(trainingWords) as Training[]).map((value) => ({
  value,
  label: trainingWords[value],
  hint: 'Asked for where a spine or pelvis tumour was cleared for comfort work.',
}));

/** What a person does in the practice, and what they may treat. */
export function PersonForm({ action, person }: PersonFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  const values: Record<string, string> = {
    role: person.role,
    licence: person.licence,
    ...state.values,
  };
  const at = (name: string) => ({
    name,
    defaultValue: values[name] ?? '',
    error: errorAt(state, name),
  });
  const ticked = state.values
    ? trainingOptions.flatMap(({ value }) => (state.values?.['trainings'] === value ? [value] : []))
    : person.trainings;
  return (
    <form action={send} noValidate className="grid max-w-xl gap-6">
      <FormProblems state={state} />
      <ChoiceGroup {...at('role')} legend="What they do here" options={roleOptions} />
      <TextField
        {...at('licence')}
        label="Licence"
        hint="Profession, number and where it holds: Massage therapist 12345, Ontario. Empty: none recorded."
        autoComplete="off"
        dir="auto"
      />
      <CheckGroup
        legend="Further training"
        name="trainings"
        error={errorAt(state, 'trainings')}
        options={trainingOptions}
        defaultValues={ticked}
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pending="Saving">Save</SubmitButton>
        {state.savedAt ? <SaveState state="saved" at={state.savedAt} /> : null}
      </div>
    </form>
  );
}
