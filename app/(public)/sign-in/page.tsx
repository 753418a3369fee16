import type { Metadata } from 'next';

import { Notice } from '@/components/ui/notice';
import { PublicFrame } from '@/components/ui/public-frame';

import { signInAction } from './actions';
import { afterwards } from './afterwards';
import { SignInForm } from './sign-in-form';

export const metadata: Metadata = { title: 'Sign in' };

interface SignInPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The same for everybody: it says of no address whether it signs in here. */
function Forgotten() {
  return (
    <details className="mt-8">
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        Forgot your password?
      </summary>
      <div className="measure grid gap-2 border-l-4 border-line pl-4">
        <p>
          Ask an owner of your practice: in Settings, People, they open your name and make a link by
          which you choose a new one.
        </p>
        <p>
          Nobody else owns the practice, or you work in several? Whoever runs the server makes the
          link, with <code>npm run owner -- --reset</code> and your address.
        </p>
      </div>
    </details>
  );
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next, new: isNew } = await searchParams;
  return (
    <PublicFrame>
      <h1 className="mb-6 text-28 font-semibold">Sign in</h1>
      {isNew === 'password' ? (
        <div role="status" className="mb-6">
          <Notice tone="fine" word="Saved" title="Sign in with your new password" />
        </div>
      ) : null}
      <SignInForm action={signInAction} next={afterwards(next)} />
      <Forgotten />
    </PublicFrame>
  );
}
