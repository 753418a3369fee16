'use client';

import { FormProblems } from '@/components/forms/form-problems';
import type { FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';

interface LeaveFormProps {
  action: (before: FormState, formData: FormData) => Promise<FormState>;
  /** "Remove from the practice". */
  summary: string;
  /** What happens then. */
  children: string;
  button: string;
}

/** The end of a membership: two taps, with what it means between them. */
export function LeaveForm({ action, summary, children, button }: LeaveFormProps) {
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <details open={state.message !== undefined}>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        {summary}
      </summary>
      <form action={send} className="grid max-w-xl gap-3 border-l-4 border-line pl-4">
        <FormProblems state={state} />
        <p className="measure">{children}</p>
        <div>
          <SubmitButton kind="secondary" pending="One moment">
            {button}
          </SubmitButton>
        </div>
      </form>
    </details>
  );
}
