'use client';

import { FoldedForm } from '@/components/forms/folded-form';
import type { FormAction } from '@/components/forms/form-state';

interface LeaveFormProps {
  action: FormAction;
  /** "Remove from the practice". */
  summary: string;
  /** What happens then. */
  children: string;
  button: string;
}

/** The end of a membership. */
export function LeaveForm({ action, summary, children, button }: LeaveFormProps) {
  return (
    <FoldedForm action={action} summary={summary} pending="One moment" button={button}>
      {() => <p className="measure">{children}</p>}
    </FoldedForm>
  );
}
