'use client';

import { FormProblems } from '@/components/forms/form-problems';
import type { FormState } from '@/components/forms/form-state';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';

type FormAction = (before: FormState, formData: FormData) => Promise<FormState>;

export interface InviteView {
  id: string;
  email: string;
  /** In words. */
  role: string;
  /** "Open until Sat 5 Dec", or that its time is over. */
  until: string;
  revoke: FormAction;
}

/** Invites that nobody has used yet. */
export function InviteList({ invites }: { invites: readonly InviteView[] }) {
  if (invites.length === 0) return null;
  return (
    <section aria-labelledby="invites-title">
      <h2 id="invites-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Invited, not here yet
      </h2>
      <ul className="divide-y divide-rule">
        {invites.map((invite) => (
          <li
            key={invite.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3"
          >
            <div className="min-w-0">
              <p className="font-semibold break-all">
                <bdi>{invite.email}</bdi>
              </p>
              <p className="text-quiet">
                {invite.role}. {invite.until}
              </p>
            </div>
            <Revoke {...invite} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Revoke({ email, revoke }: InviteView) {
  const [state, send] = useFormAction(revoke, { errors: [] });
  return (
    <form action={send}>
      <FormProblems state={state} />
      <SubmitButton kind="secondary" pending="Taking back">
        Take back<span className="sr-only"> the invite of {email}</span>
      </SubmitButton>
    </form>
  );
}
