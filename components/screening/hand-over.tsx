'use client';

import { Tablet } from 'lucide-react';

import { FormProblems } from '@/components/forms/form-problems';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { useLockedWay } from '@/components/ui/use-locked-way';

import { READ_IN_FIELD, type HandOverState } from './hand-over-fields';

interface HandOverProps {
  action: (before: HandOverState, formData: FormData) => Promise<HandOverState>;
  languages: readonly { value: string; label: string }[];
}

/** Lets the client read today's questions: chosen before the first answer, as what was tapped here stays here. */
export function HandOver({ action, languages }: HandOverProps) {
  const [state, send] = useFormAction<HandOverState>(action, { errors: [] });
  useLockedWay(state.to ?? null);
  return (
    <form action={send} noValidate className="grid gap-2">
      <FormProblems state={state} />
      <div className="flex flex-wrap gap-2">
        {languages.map(({ value, label }) => (
          <SubmitButton
            key={value}
            kind="secondary"
            pending="Locking"
            name={READ_IN_FIELD}
            value={value}
          >
            <Tablet aria-hidden size={18} />
            Client reads, {label}
          </SubmitButton>
        ))}
      </div>
      <p className="measure text-quiet">
        Or ask them aloud, below. Your work is locked before the client reads, and your PIN or
        password opens it again.
      </p>
    </form>
  );
}
