import type { Metadata } from 'next';

import { PublicFrame } from '@/components/ui/public-frame';

import { signInAction } from './actions';
import { afterwards } from './afterwards';
import { SignInForm } from './sign-in-form';

export const metadata: Metadata = { title: 'Sign in' };

interface SignInPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next } = await searchParams;
  return (
    <PublicFrame>
      <h1 className="mb-6 text-28 font-semibold">Sign in</h1>
      <SignInForm action={signInAction} next={afterwards(next)} />
    </PublicFrame>
  );
}
