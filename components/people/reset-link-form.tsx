'use client';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt, type FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { CopyText } from '@/components/ui/copy-text';
import { Notice } from '@/components/ui/notice';

export interface ResetLinkState extends FormState {
  /** The link that has just been made; shown this once. */
  link?: string;
}

interface ResetLinkFormProps {
  action: (before: ResetLinkState, formData: FormData) => Promise<ResetLinkState>;
  /** A link is open: the one that was made here was neither used nor taken back meanwhile. */
  isOpen: boolean;
  /** The owner has not said within ten minutes who they are. */
  asksPassword: boolean;
}

function Made({ link }: { link: string }) {
  return (
    <div role="status">
      <Notice tone="limits" word="Made" title="Give this link to the person now">
        <p>
          It works once and for 24 hours. It is not kept here and cannot be shown again. Whoever has
          it can choose the password: send it by a way that only they read.
        </p>
        <CopyText label="Link to a new password" text={link} />
      </Notice>
    </div>
  );
}

/** The owner makes a link by which somebody chooses a new password. */
export function ResetLinkForm({ action, isOpen, asksPassword }: ResetLinkFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  const error = errorAt(state, 'ownPassword');
  return (
    <>
      {state.link && isOpen ? <Made link={state.link} /> : null}
      <form action={send} noValidate className="grid gap-4">
        <FormProblems state={state} />
        {asksPassword || error ? (
          <TextField
            name="ownPassword"
            label="Your own password"
            hint="To show that it is you."
            error={error}
            type="password"
            autoComplete="current-password"
            required
          />
        ) : null}
        <div>
          <SubmitButton kind="secondary" pending="Making the link">
            Make a link to a new password
          </SubmitButton>
        </div>
      </form>
    </>
  );
}
