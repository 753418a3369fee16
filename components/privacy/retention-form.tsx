'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { SaveState } from '@/components/ui/save-state';

export interface RetentionFormState extends FormState {
  /** Clock time of the save that has just been made. */
  savedAt?: string;
}

interface RetentionFormProps {
  action: (before: RetentionFormState, formData: FormData) => Promise<RetentionFormState>;
  initial: RetentionFormState;
}

/** How long the practice keeps records. */
export function RetentionForm({ action, initial }: RetentionFormProps) {
  const [state, send] = useFormAction(action, initial);
  const at = (name: string) => ({
    name,
    defaultValue: state.values?.[name] ?? '',
    error: errorAt(state, name),
    inputMode: 'numeric' as const,
  });
  return (
    <form action={send} noValidate className="grid max-w-xl gap-6">
      <FormProblems state={state} />
      <TextField
        {...at('years')}
        label="Years after the last contact"
        hint="What the law where you work asks for"
        required
      />
      <TextField
        {...at('minorAge')}
        label="Minors: kept until which birthday"
        hint="For somebody under 18 at the last contact, if that is later"
        required
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pending="Saving">Save</SubmitButton>
        {state.savedAt ? <SaveState state="saved" at={state.savedAt} /> : null}
      </div>
    </form>
  );
}
