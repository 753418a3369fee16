import type { Metadata } from 'next';
import { connection } from 'next/server';

import { timeZoneOptions } from '@/app/time-zones';
import { LinkButton } from '@/components/ui/link-button';
import { PublicFrame } from '@/components/ui/public-frame';
import { isSetUpOpen } from '@/lib/access/set-up';

import { setUpAction } from './actions';
import { SetUpForm } from './set-up-form';

export const metadata: Metadata = { title: 'Set up' };

interface SetUpPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SetUpPage({ searchParams }: SetUpPageProps) {
  await connection();
  const { code } = await searchParams;
  if (!(await isSetUpOpen())) {
    return (
      <PublicFrame>
        <h1 className="mb-4 text-28 font-semibold">This practice is set up</h1>
        <p className="mb-6">It has an owner. New people are added from inside.</p>
        <LinkButton href="/sign-in" kind="primary">
          Sign in
        </LinkButton>
      </PublicFrame>
    );
  }
  const values = {
    code: typeof code === 'string' ? code.slice(0, 100) : '',
    timeZone: 'Europe/London',
  };
  return (
    <PublicFrame>
      <h1 className="mb-6 text-28 font-semibold">Set up your practice</h1>
      <SetUpForm
        action={setUpAction}
        initial={{ errors: [], values }}
        timeZones={timeZoneOptions(values.timeZone)}
      />
    </PublicFrame>
  );
}
