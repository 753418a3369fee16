'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';

interface HoldFormProps {
  action: FormAction;
}

/** Keeps a record beyond its time. */
export function HoldForm({ action }: HoldFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <form action={send} noValidate className="grid w-full max-w-xl justify-items-start gap-4">
      <FormProblems state={state} />
      <div className="w-full">
        <TextField
          name="reason"
          label="Why it is kept longer"
          hint="A dispute, an insurer, a court"
          defaultValue={state.values?.['reason'] ?? ''}
          error={errorAt(state, 'reason')}
          dir="auto"
          required
        />
      </div>
      <SubmitButton kind="secondary" pending="Placing">
        Place a hold
      </SubmitButton>
    </form>
  );
}
