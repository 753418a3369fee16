import type { Metadata } from 'next';
import { redirect } from 'next/navigation';

import { LinkButton } from '@/components/ui/link-button';
import { PublicFrame } from '@/components/ui/public-frame';
import { findWaiting } from '@/lib/access/require-member';
import { listPasskeys } from '@/lib/data/passkeys';

import { afterwards } from '../afterwards';
import { secondFactorAction, secondOptionsAction, secondPasskeyAction } from './actions';
import { SecondForm } from './second-form';

export const metadata: Metadata = { title: 'Second step' };

interface SecondPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** After the password, for whoever signs in with something beside it. */
export default async function SecondPage({ searchParams }: SecondPageProps) {
  const { next } = await searchParams;
  const waiting = await findWaiting('second_factor');
  if (!waiting) redirect(`/sign-in?next=${encodeURIComponent(afterwards(next))}`);
  const hasPasskey = (await listPasskeys(waiting.scope)).length > 0;
  return (
    <PublicFrame>
      <h1 className="mb-4 text-28 font-semibold">One more step</h1>
      <p className="mb-6">The password was right. Now show that it is you.</p>
      <SecondForm
        action={secondFactorAction}
        next={afterwards(next)}
        passkey={hasPasskey ? { options: secondOptionsAction, answer: secondPasskeyAction } : null}
      />
      <p className="mt-8 text-quiet">
        Lost your phone, your key and your recovery codes? Whoever runs the server makes you a link
        that takes them off.
      </p>
      <p className="mt-4">
        <LinkButton href="/sign-in" kind="quiet" className="-mx-4">
          Sign in as somebody else
        </LinkButton>
      </p>
    </PublicFrame>
  );
}
