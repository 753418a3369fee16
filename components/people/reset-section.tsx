import type { FormAction } from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';

import { ResetLinkForm, type ResetLinkState } from './reset-link-form';

interface ResetSectionProps {
  make: (before: ResetLinkState, formData: FormData) => Promise<ResetLinkState>;
  asksPassword: boolean;
  /** "Sun 29 Nov, 14:02"; null: no link is open. */
  openUntil: string | null;
  revoke: FormAction;
}

/** For somebody who has forgotten their password. */
export function ResetSection({ make, asksPassword, openUntil, revoke }: ResetSectionProps) {
  return (
    <section aria-labelledby="reset-title" className="grid max-w-xl gap-4">
      <h2 id="reset-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Forgotten password
      </h2>
      <p className="measure">
        With a link they choose a new password. The old one holds until then. With the new one they
        are signed out on every device, and a second factor is still asked for. Whoever has lost
        that too asks the person who runs the server (npm run owner -- --reset … --second-factor).
      </p>
      {openUntil === null ? null : (
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <p>A link is open until {openUntil}.</p>
          <OneButtonForm action={revoke} kind="secondary" pending="Taking back">
            Take it back
          </OneButtonForm>
        </div>
      )}
      <ResetLinkForm action={make} isOpen={openUntil !== null} asksPassword={asksPassword} />
    </section>
  );
}
