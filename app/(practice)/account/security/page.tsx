import type { Metadata } from 'next';

import { qrPicture } from '@/app/qr-picture';
import { shownDate } from '@/app/shown-date';
import { AccountSection } from '@/components/account/account-section';
import { DeviceList } from '@/components/account/device-list';
import { SecretForm } from '@/components/account/secret-form';
import { TotpSection } from '@/components/account/totp-section';
import { PageHeader } from '@/components/ui/page-header';
import { Notice } from '@/components/ui/notice';
import { IDLE_SECONDS } from '@/lib/access/login-session';
import { requireMember, type Member } from '@/lib/access/require-member';
import { offerTotp } from '@/lib/access/totp';
import { listDevices, type DeviceRow } from '@/lib/data/login-devices';
import { findOwnAccount } from '@/lib/data/own-account';
import { listPasskeys } from '@/lib/data/passkeys';
import { findPinHash } from '@/lib/data/pins';
import { countRecoveryCodes } from '@/lib/data/second-factors';
import { clockTime, today as dayIn } from '@/lib/platform/clock';

import {
  acceptTotpAction,
  changePasswordAction,
  confirmPersonAction,
  removePinAction,
  removeTotpAction,
  renewCodesAction,
  setPinAction,
  signOutDeviceAction,
  signOutOthersAction,
} from './actions';
import { Passkeys } from './passkeys';

export const metadata: Metadata = { title: 'Sign-in and devices' };

function viewOf(device: DeviceRow, { practice, today, sessionId }: Member) {
  const day = (at: Date) => shownDate(dayIn(practice.timeZone, at), today);
  const clock = (at: Date) => clockTime(at, practice.timeZone);
  const { since, lastSeenAt } = device;
  return {
    sessionId: device.sessionId,
    device: device.device || 'A browser that did not say what it is',
    seen: `Signed in ${day(since)} ${clock(since)}, last seen ${day(lastSeenAt)} ${clock(lastSeenAt)}`,
    signOut:
      device.sessionId === sessionId ? null : signOutDeviceAction.bind(null, device.sessionId),
  };
}

/** Before anything that changes how one signs in. */
function Confirm() {
  return (
    <AccountSection id="first" title="First, your password">
      <SecretForm
        action={confirmPersonAction}
        fields={[{ name: 'ownPassword', label: 'Password', autoComplete: 'current-password' }]}
        button="Go on"
        kind="primary"
      >
        <p className="measure">
          To change your second factor or your PIN, show that it is you. It holds for ten minutes.
        </p>
      </SecretForm>
    </AccountSection>
  );
}

async function SecondFactor({ member }: { member: Member }) {
  const { email } = await findOwnAccount(member.scope);
  const offer = await offerTotp(member.scope, email);
  const codesLeft = await countRecoveryCodes(member.scope);
  const hasPasskey = (await listPasskeys(member.scope)).length > 0;
  return (
    <AccountSection id="second-factor" title="Authenticator app">
      {member.mustEnrol ? (
        <Notice tone="hold" word="Needed" title="Set up a second factor first">
          <p>Turn one on here. Until then nothing else opens.</p>
        </Notice>
      ) : null}
      <TotpSection
        offer={offer && { picture: await qrPicture(offer.uri), secret: offer.secret }}
        codesLeft={codesLeft}
        hasFactor={offer === null || hasPasskey}
        accept={acceptTotpAction}
        remove={removeTotpAction}
        renew={renewCodesAction}
      />
    </AccountSection>
  );
}

async function Pin({ member }: { member: Member }) {
  const hasPin = (await findPinHash(member.scope)) !== null;
  return (
    <AccountSection id="unlocking" title="PIN for a locked screen">
      <SecretForm
        action={setPinAction}
        fields={[
          {
            name: 'pin',
            label: hasPin ? 'New PIN' : 'PIN',
            hint: 'Six digits. After five wrong ones your password is asked for.',
            autoComplete: 'off',
            inputMode: 'numeric',
            maxLength: 6,
          },
        ]}
        button={hasPin ? 'Change the PIN' : 'Set the PIN'}
      >
        <p className="measure">
          After 15 minutes without a touch the screen locks and keeps your work. The PIN brings you
          back, on a device that you are signed in on.
        </p>
      </SecretForm>
      {hasPin ? <SecretForm action={removePinAction} fields={[]} button="Remove the PIN" /> : null}
    </AccountSection>
  );
}

/** How one signs in, and where one is signed in. */
export default async function SecurityPage() {
  const member = await requireMember('own_account');
  const devices = await listDevices(member.scope, { idleSeconds: IDLE_SECONDS });
  return (
    <>
      <PageHeader title="Sign-in and devices" back={{ href: '/account', label: 'Your account' }} />
      <div className="grid gap-10">
        {member.isSure ? (
          <>
            <SecondFactor member={member} />
            <Passkeys member={member} />
            <Pin member={member} />
          </>
        ) : (
          <Confirm />
        )}
        <AccountSection id="new-password" title="Password">
          <SecretForm
            action={changePasswordAction}
            fields={[
              {
                name: 'presentPassword',
                label: 'Present password',
                autoComplete: 'current-password',
              },
              {
                name: 'newPassword',
                label: 'New password',
                hint: '12 characters or more. A few words in a row are easy to remember and hard to guess.',
                autoComplete: 'new-password',
              },
            ]}
            button="Change the password"
          >
            <p className="measure">Every other device is signed out.</p>
          </SecretForm>
        </AccountSection>
        <AccountSection id="devices" title="Where you are signed in">
          <DeviceList
            devices={devices.map((device) => viewOf(device, member))}
            signOutOthers={signOutOthersAction}
          />
        </AccountSection>
      </div>
    </>
  );
}
