'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SelectField, type SelectFieldProps } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { SaveState } from '@/components/ui/save-state';

import { phoneWords } from './phone-words';

export interface PracticeFormState extends FormState {
  /** Clock time of the save that has just been made. */
  savedAt?: string;
}

interface PracticeFormProps {
  action: (before: PracticeFormState, formData: FormData) => Promise<PracticeFormState>;
  initial: PracticeFormState;
  timeZones: SelectFieldProps['options'];
}

/** The practice's own data, for its owner. */
export function PracticeForm({ action, initial, timeZones }: PracticeFormProps) {
  const [state, send] = useFormAction(action, initial);
  const at = (name: string) => ({
    name,
    defaultValue: state.values?.[name] ?? '',
    error: errorAt(state, name),
  });
  return (
    <form action={send} noValidate className="grid max-w-xl gap-8">
      <FormProblems state={state} />
      <input type="hidden" name="version" value={state.values?.['version'] ?? ''} />
      <section aria-labelledby="practice-title" className="grid gap-6">
        <h2 id="practice-title" className="text-22 font-semibold">
          The practice
        </h2>
        <TextField {...at('name')} label="Name" hint="Stands on every sheet" dir="auto" required />
        <ChoiceGroup
          {...at('paper')}
          legend="Paper of your printer"
          options={[
            { value: 'a4', label: 'A4' },
            { value: 'letter', label: 'Letter' },
          ]}
          inline
        />
        <SelectField
          {...at('timeZone')}
          label="Time zone"
          hint="Dates on sheets and in charts follow it"
          options={timeZones}
        />
      </section>
      <section aria-labelledby="phones-title" className="grid gap-6">
        <div>
          <h2 id="phones-title" className="text-22 font-semibold">
            Five phone numbers
          </h2>
          <p className="measure text-quiet">
            They stand in the safety box of every sheet. Sheets cannot be printed until all five are
            here.
          </p>
        </div>
        {phoneWords.map(({ name, label, hint }) => (
          <TextField
            key={name}
            {...at(name)}
            label={label}
            hint={hint}
            type="tel"
            autoComplete="off"
          />
        ))}
      </section>
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pending="Saving">Save the settings</SubmitButton>
        {state.savedAt ? <SaveState state="saved" at={state.savedAt} /> : null}
      </div>
    </form>
  );
}
