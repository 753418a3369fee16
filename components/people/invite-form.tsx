'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { CopyText } from '@/components/ui/copy-text';
import { Notice } from '@/components/ui/notice';

import { roleOptions } from './role-words';

export interface InviteFormState extends FormState {
  /** The link that has just been made; shown this once. */
  made?: { link: string; email: string };
}

interface InviteFormProps {
  action: (before: InviteFormState, formData: FormData) => Promise<InviteFormState>;
}

function Made({ link, email }: { link: string; email: string }) {
  return (
    <div role="status">
      <Notice tone="limits" word="Invited" title="Give this link to the person now">
        <p>
          It is for <bdi className="break-all">{email}</bdi>, works once and for 7 days. It is not
          kept here and cannot be shown again. Whoever has it can join as this person: send it by a
          way that only they read.
        </p>
        <CopyText label="Invite link" text={link} />
      </Notice>
    </div>
  );
}

/** The owner asks somebody to join. */
export function InviteForm({ action }: InviteFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  const at = (name: string) => ({
    name,
    defaultValue: state.values?.[name] ?? '',
    error: errorAt(state, name),
  });
  return (
    <section aria-labelledby="invite-title" className="grid max-w-xl gap-6">
      <h2 id="invite-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Invite somebody
      </h2>
      {state.made ? <Made {...state.made} /> : null}
      <form action={send} noValidate className="grid gap-6">
        <FormProblems state={state} />
        <TextField
          {...at('email')}
          label="E-mail of the person"
          hint="They sign in with it. No message is sent: you give them the link."
          type="email"
          autoComplete="off"
          required
        />
        <ChoiceGroup {...at('role')} legend="What they do here" options={roleOptions} />
        <div>
          <SubmitButton pending="Making the link">Make an invite link</SubmitButton>
        </div>
      </form>
    </section>
  );
}
