'use client';

import { Mail } from 'lucide-react';

import { FormProblems } from '@/components/forms/form-problems';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { CopyText } from '@/components/ui/copy-text';

import { MAIL_FIELD } from './mail-field';

interface GiveSheetProps {
  /** Address of the client's page. */
  link: string;
  action: FormAction;
  /** Why nothing can be e-mailed; null when it can. */
  whyNot: string | null;
  /** What was sent just now, in words. */
  sent: string | null;
}

/** The ways to hand a sheet over without paper: its link to copy, or an e-mail. */
export function GiveSheet({ link, action, whyNot, sent }: GiveSheetProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <section aria-labelledby="give-title" className="mb-8 grid max-w-xl gap-4 print:hidden">
      <h2 id="give-title" className="text-18 font-semibold">
        Give it without paper
      </h2>
      <CopyText label="Link to the client’s page" text={link} />
      <form action={send} className="grid gap-3">
        <FormProblems state={state} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton
            kind="secondary"
            pending="Sending"
            name={MAIL_FIELD}
            value="link"
            disabled={whyNot !== null}
          >
            <Mail aria-hidden size={18} />
            E-mail the link
          </SubmitButton>
          <SubmitButton
            kind="secondary"
            pending="Sending"
            name={MAIL_FIELD}
            value="file"
            disabled={whyNot !== null}
          >
            <Mail aria-hidden size={18} />
            E-mail the PDF
          </SubmitButton>
        </div>
        <p className="measure text-quiet">
          {whyNot ??
            'The link asks for the birth year. A PDF can be read by others on its way: send it only to who asked for it.'}
        </p>
        <p role="status" className="font-semibold">
          {sent}
        </p>
      </form>
    </section>
  );
}
