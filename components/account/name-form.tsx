'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { SaveState } from '@/components/ui/save-state';

export interface NameFormState extends FormState {
  savedAt?: string;
}

interface NameFormProps {
  action: (before: NameFormState, formData: FormData) => Promise<NameFormState>;
  name: string;
  email: string;
}

/** The own name, and the address one signs in with. */
export function NameForm({ action, name, email }: NameFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <form action={send} noValidate className="grid max-w-xl gap-4">
      <FormProblems state={state} />
      <p>
        You sign in with <bdi className="font-semibold break-all">{email}</bdi>.
      </p>
      <TextField
        name="name"
        label="Your name"
        hint="Stands under what you sign, and on sheets. What is signed already keeps what it says."
        defaultValue={state.values?.['name'] ?? name}
        error={errorAt(state, 'name')}
        autoComplete="name"
        dir="auto"
        required
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton kind="secondary" pending="Saving">
          Save the name
        </SubmitButton>
        {state.savedAt ? <SaveState state="saved" at={state.savedAt} /> : null}
      </div>
    </form>
  );
}
