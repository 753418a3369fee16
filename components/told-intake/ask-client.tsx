'use client';

import { Mail, QrCode, Tablet } from 'lucide-react';
import { ChoiceGroup } from '@/components/forms/choice-group';
import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { CopyText } from '@/components/ui/copy-text';
import { useLockedWay } from '@/components/ui/use-locked-way';

import { ASK_FIELD, LANGUAGE_FIELD, type AskState } from './ask-fields';

interface AskClientProps {
  action: (before: AskState, formData: FormData) => Promise<AskState>;
  languages: readonly { value: string; label: string }[];
  /** The client's, as far as anybody knows. */
  language: string;
  /** Why nothing can be e-mailed; null when it can. */
  whyNoMail: string | null;
}

function Made({ made }: { made: NonNullable<AskState['made']> }) {
  if (made.way === 'tablet') return <p role="status">Opening the questions</p>;
  if (made.way === 'mail') {
    return (
      <p role="status" className="font-semibold">
        Sent to <bdi className="break-all">{made.to}</bdi>.
      </p>
    );
  }
  return (
    <div role="status" className="grid gap-4 border-l-4 border-work pl-4">
      <p className="font-semibold">
        Shown this once. Let the client point the phone’s camera at the picture, or hand the link
        on.
      </p>
      <img
        src={made.qr}
        alt="QR code of the link"
        className="size-56 border-2 border-rule bg-white p-2"
      />
      <CopyText label="Link for the client" text={made.url} />
    </div>
  );
}

/** The ways to let a client answer the questions alone. Each makes a link of its own; all of them open the same answers. */
export function AskClient({ action, languages, language, whyNoMail }: AskClientProps) {
  const [state, send] = useFormAction<AskState>(action, { errors: [] });
  useLockedWay(state.made?.way === 'tablet' ? state.made.url : null);
  return (
    <form action={send} noValidate className="grid gap-4">
      <FormProblems state={state} />
      <ChoiceGroup
        legend="Language it opens in. The client can change it."
        name={LANGUAGE_FIELD}
        options={languages}
        defaultValue={state.values?.[LANGUAGE_FIELD] ?? language}
        inline
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton kind="secondary" pending="Making it" name={ASK_FIELD} value="show">
          <QrCode aria-hidden size={18} />
          Show a QR code and link
        </SubmitButton>
        <SubmitButton
          kind="secondary"
          pending="Sending"
          name={ASK_FIELD}
          value="mail"
          disabled={whyNoMail !== null}
        >
          <Mail aria-hidden size={18} />
          E-mail the link
        </SubmitButton>
        <SubmitButton kind="secondary" pending="Locking" name={ASK_FIELD} value="tablet">
          <Tablet aria-hidden size={18} />
          Fill in on this tablet
        </SubmitButton>
      </div>
      <p className="measure text-quiet">
        {whyNoMail ? `${whyNoMail} ` : null}
        On this tablet: your work is locked first, and your PIN or password opens it again.
      </p>
      {state.made ? <Made made={state.made} /> : null}
    </form>
  );
}
