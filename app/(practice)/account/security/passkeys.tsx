import { shownDate } from '@/app/shown-date';
import { AccountSection } from '@/components/account/account-section';
import { PasskeySection } from '@/components/account/passkey-section';
import type { Member } from '@/lib/access/require-member';
import { listPasskeys } from '@/lib/data/passkeys';
import { today as dayIn } from '@/lib/platform/clock';
import { env, isLoopback } from '@/lib/platform/env';

import { addPasskeyAction, passkeyOfferAction, removePasskeyAction } from './passkeys/actions';

/** Browsers bind a key to a name, never to a number. */
function needsName(): string | null {
  const { hostname, port } = new URL(env().appUrl);
  if (!isLoopback(hostname) || hostname === 'localhost') return null;
  return `Keys are bound to a name: open http://localhost:${port} on this machine to add one.`;
}

/** The person's passkeys. */
export async function Passkeys({ member }: { member: Member }) {
  const { practice, today } = member;
  const day = (at: Date) => shownDate(dayIn(practice.timeZone, at), today);
  const keys = await listPasskeys(member.scope);
  return (
    <AccountSection id="passkeys" title="Passkeys">
      <PasskeySection
        keys={keys.map(({ id, name, createdAt, lastUsedAt }) => ({
          id,
          name,
          seen: `Added ${day(createdAt)}, ${lastUsedAt ? `last used ${day(lastUsedAt)}` : 'never used'}`,
          remove: removePasskeyAction.bind(null, id),
        }))}
        offer={passkeyOfferAction}
        add={addPasskeyAction}
        needsName={needsName()}
      />
    </AccountSection>
  );
}
