import type { FormAction } from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';

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
            <OneButtonForm action={invite.revoke} kind="secondary" pending="Taking back">
              Take back<span className="sr-only"> the invite of {invite.email}</span>
            </OneButtonForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
