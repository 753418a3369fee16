import type { Metadata } from 'next';
import { redirect } from 'next/navigation';

import { UnlockForm } from '@/components/account/unlock-form';
import { LinkButton } from '@/components/ui/link-button';
import { PublicFrame } from '@/components/ui/public-frame';
import { findWaiting } from '@/lib/access/require-member';
import { listPasskeys } from '@/lib/data/passkeys';
import { findPinHash } from '@/lib/data/pins';

import { afterwards } from '../sign-in/afterwards';
import { unlockAction, unlockOptionsAction, unlockPasskeyAction } from './actions';

export const metadata: Metadata = { title: 'Locked' };

interface LockedPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where a locked screen leads when its page was loaded again: nothing of the practice's clients stands here. */
export default async function LockedPage({ searchParams }: LockedPageProps) {
  const next = afterwards((await searchParams)['next']);
  const waiting = await findWaiting('locked');
  if (!waiting) redirect(next);
  const hasPin = (await findPinHash(waiting.scope)) !== null;
  const hasPasskey = (await listPasskeys(waiting.scope)).length > 0;
  return (
    <PublicFrame>
      <h1 className="mb-4 text-28 font-semibold">Locked</h1>
      <p className="mb-6">
        <bdi className="font-semibold">{waiting.name}</bdi> is signed in here and was away.
      </p>
      <UnlockForm
        action={unlockAction}
        hasPin={hasPin}
        next={next}
        passkey={hasPasskey ? { options: unlockOptionsAction, answer: unlockPasskeyAction } : null}
      />
      <p className="mt-8">
        <LinkButton href="/sign-in" kind="quiet" className="-mx-4">
          Sign in as somebody else
        </LinkButton>
      </p>
    </PublicFrame>
  );
}
