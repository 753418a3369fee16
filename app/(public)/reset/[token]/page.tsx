import type { Metadata } from 'next';

import { LinkButton } from '@/components/ui/link-button';
import { PublicFrame } from '@/components/ui/public-frame';
import { readReset } from '@/lib/access/password-resets';

import { resetPasswordAction } from './actions';
import { ResetForm } from './reset-form';

/** No name and no token: titles stay in a browser's history. */
export const metadata: Metadata = { title: 'New password' };

interface ResetPageProps {
  params: Promise<{ token: string }>;
}

/** What a link to a new password opens. Opening it uses nothing up. */
export default async function ResetPage({ params }: ResetPageProps) {
  const { token } = await params;
  const reset = await readReset(token);
  if (!reset) {
    return (
      <PublicFrame>
        <h1 className="mb-4 text-28 font-semibold">This link opens nothing</h1>
        <p className="mb-6">
          It was used, taken back, or its 24 hours are over. Ask whoever gave it to you for a new
          one.
        </p>
        <LinkButton href="/sign-in" kind="primary">
          Sign in
        </LinkButton>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame>
      <h1 className="mb-4 text-28 font-semibold">Choose a new password</h1>
      <p className="mb-6">
        You are then signed out on every device and sign in anew.{' '}
        {reset.takesSecondFactor
          ? 'Your second factor and its recovery codes are taken off with it: you set up a new one first.'
          : 'If you have a second factor, it is asked for as before.'}
      </p>
      <ResetForm action={resetPasswordAction.bind(null, token)} email={reset.email} />
    </PublicFrame>
  );
}
