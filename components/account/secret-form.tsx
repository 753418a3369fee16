'use client';

import type { ReactNode } from 'react';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField, type TextFieldProps } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';

export interface SecretFormState extends FormState {
  /** What is so now, in a sentence. */
  done?: string;
}

export type SecretAction = (
  before: SecretFormState,
  formData: FormData,
) => Promise<SecretFormState>;

interface SecretFormProps {
  action: SecretAction;
  fields: readonly Pick<
    TextFieldProps,
    'name' | 'label' | 'hint' | 'autoComplete' | 'inputMode' | 'maxLength'
  >[];
  button: string;
  kind?: 'primary' | 'secondary';
  children?: ReactNode;
}

/** Passwords and PINs: nothing of them comes back into the page. */
export function SecretForm({
  action,
  fields,
  button,
  kind = 'secondary',
  children,
}: SecretFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <form action={send} noValidate className="grid max-w-xl gap-4">
      <FormProblems state={state} />
      {children}
      {fields.map((field) => (
        <TextField
          key={field.name}
          {...field}
          type="password"
          error={errorAt(state, field.name)}
          required
        />
      ))}
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton kind={kind}>{button}</SubmitButton>
        {state.done ? <p role="status">{state.done}</p> : null}
      </div>
    </form>
  );
}
