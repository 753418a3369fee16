'use client';

import { useActionState, useState, type FormEvent } from 'react';

import type { FormAction } from '@/components/forms/form-state';
import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

import { signInWords } from './sign-in-words';

/** By what next-auth calls them. */
const problems: Record<string, string> = {
  CredentialsSignin: signInWords.wrong,
  slow_down: signInWords.slow_down,
  unreachable: signInWords.unreachable,
};

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

interface SignInFormProps {
  /** What the browser posts the form to while there is no script. */
  action: FormAction;
  next: string;
}

/** Signs in by next-auth's credentials, without its browser code; before the page's script is there, by a plain form. */
export function SignInForm({ action, next }: SignInFormProps) {
  const [posted, post] = useActionState(action, { errors: [] });
  const [problem, setProblem] = useState<string | null>(posted.message ?? null);
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
    setProblem(problems[refused] ?? signInWords.unavailable);
    form.querySelector<HTMLInputElement>('[name=password]')?.focus();
  };
  return (
    <form action={post} onSubmit={(event) => void send(event)} noValidate className="grid gap-6">
      {problem ? (
        <div role="alert">
          <Notice tone="hold" word="Not signed in" title={problem} />
        </div>
      ) : null}
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        label="E-mail"
        type="email"
        defaultValue={posted.values?.['email'] ?? ''}
        autoComplete="username"
        required
      />
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
