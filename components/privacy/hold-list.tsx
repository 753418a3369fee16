'use client';

import { FormProblems } from '@/components/forms/form-problems';
import type { FormAction } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';

export interface HoldView {
  id: string;
  reason: string;
  /** "Placed by Ana Ruiz, Tue 24 Nov". */
  placed: string;
  lift: FormAction;
}

/** What keeps a record beyond its time. */
export function HoldList({ holds }: { holds: readonly HoldView[] }) {
  return (
    <ul className="w-full max-w-2xl divide-y divide-rule border-y border-rule">
      {holds.map((hold) => (
        <Hold key={hold.id} {...hold} />
      ))}
    </ul>
  );
}

function Hold({ reason, placed, lift }: HoldView) {
  const [state, send] = useFormAction(lift, { errors: [] });
  return (
    <li className="py-3">
      <FormProblems state={state} />
      <form action={send} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="measure min-w-0">
          <bdi className="break-words whitespace-pre-line">{reason}</bdi>
          <span className="block text-14 text-quiet">{placed}</span>
        </p>
        <SubmitButton kind="secondary" pending="Lifting">
          Lift this hold
        </SubmitButton>
      </form>
    </li>
  );
}
