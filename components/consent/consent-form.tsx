'use client';

import { FormProblems } from '@/components/forms/form-problems';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { usePlainFormAction } from '@/components/forms/use-plain-form-action';

import { ConsentFields, type ConsentFieldsProps } from './consent-fields';

interface ConsentFormProps extends Omit<ConsentFieldsProps, 'state'> {
  action: FormAction;
}

/** The consents as a form of their own: read out, or handed over. */
export function ConsentForm({ action, ...fields }: ConsentFormProps) {
  const [state, send] = usePlainFormAction(action, { errors: [] });
  return (
    <form action={send} noValidate className="grid gap-6">
      <FormProblems state={state} />
      <ConsentFields {...fields} state={state} />
      <div>
        <SubmitButton pending={fields.texts.sending}>{fields.texts.send}</SubmitButton>
      </div>
    </form>
  );
}
