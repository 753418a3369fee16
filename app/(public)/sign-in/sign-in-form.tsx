'use client';

import { useState, type FormEvent } from 'react';

import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** The same words for an unknown address and for a wrong password. */
const WRONG = 'This e-mail address and password do not go together.';

const problems: Record<string, string> = {
  CredentialsSignin: WRONG,
  slow_down: 'Too many tries. Wait 15 minutes, then try again.',
  unreachable: 'The server did not answer. Check the connection, then try again.',
};
const UNAVAILABLE = 'The database did not answer. Try again in a moment.';

async function askServer(form: FormData): Promise<string | null> {
  const csrf = await fetch('/api/auth/csrf', { cache: 'no-store' });
  if (!csrf.ok) return 'unavailable';
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const answer = await fetch('/api/auth/callback/credentials', {
    method: 'POST',
    body: new URLSearchParams({
      csrfToken,
      email: String(form.get('email')),
      password: String(form.get('password')),
      callbackUrl: '/',
      json: 'true',
    }),
  });
  if (answer.ok) return null;
  const { url } = (await answer.json()) as { url?: string };
  return new URL(url ?? '/', window.location.origin).searchParams.get('error') ?? 'unavailable';
}

/** Signs in by next-auth's credentials, without its browser code. */
export function SignInForm({ next }: { next: string }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(null);
    const form = event.currentTarget;
    const refused = await askServer(new FormData(form)).catch(() => 'unreachable');
    if (refused === null) {
      window.location.assign(next);
      return;
    }
    setBusy(false);
    setProblem(problems[refused] ?? UNAVAILABLE);
    form.querySelector<HTMLInputElement>('[name=password]')?.focus();
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate className="grid gap-6">
      {problem ? (
        <div role="alert">
          <Notice tone="hold" word="Not signed in" title={problem} />
        </div>
      ) : null}
      <TextField name="email" label="E-mail" type="email" autoComplete="username" required />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button type="submit" kind="primary" aria-disabled={busy || undefined}>
        {busy ? 'Signing in' : 'Sign in'}
      </Button>
    </form>
  );
}
