'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormAction, type FormState } from '@/components/forms/form-state';
import { SelectField, type SelectFieldProps } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { usePlainFormAction } from '@/components/forms/use-plain-form-action';

interface SetUpFormProps {
  action: FormAction;
  initial: FormState;
  timeZones: SelectFieldProps['options'];
}

/** The first practice and its owner, by the code that the start printed. */
export function SetUpForm({ action, initial, timeZones }: SetUpFormProps) {
  const [state, send] = usePlainFormAction(action, initial);
  const at = (name: string) => ({
    name,
    defaultValue: state.values?.[name] ?? '',
    error: errorAt(state, name),
  });
  return (
    <form action={send} noValidate className="grid gap-6">
      <FormProblems state={state} />
      <TextField
        {...at('code')}
        label="One-time code"
        hint="Printed where Fascicle was started. It works once, for 24 hours."
        autoComplete="off"
        required
      />
      <TextField {...at('practiceName')} label="Name of the practice" dir="auto" required />
      <SelectField
        {...at('timeZone')}
        label="Time zone"
        hint="Dates on sheets and in charts follow it."
        options={timeZones}
      />
      <TextField {...at('name')} label="Your name" autoComplete="name" dir="auto" required />
      <TextField
        {...at('email')}
        label="Your e-mail"
        hint="You sign in with it."
        type="email"
        autoComplete="username"
        required
      />
      <TextField
        name="password"
        error={errorAt(state, 'password')}
        label="Password"
        hint="12 characters or more. A few words in a row are easy to remember and hard to guess."
        type="password"
        autoComplete="new-password"
        required
      />
      <p className="text-quiet">
        The demo practice and its invented people are removed with this step.
      </p>
      <SubmitButton pending="Setting up">Set up the practice</SubmitButton>
    </form>
  );
}
