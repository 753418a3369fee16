'use client';

import { LogOut, UserRound } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';

import { Button } from './button';
import { buttonStyle } from './button-style';

interface AccountMenuProps {
  name: string;
  /** What the person is here: "Owner". */
  role: string;
}

/** next-auth's own protocol: a token that only this page can read, then the sign-out. */
async function signOut(): Promise<boolean> {
  const answer = await fetch('/api/auth/csrf', { cache: 'no-store' });
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  const ended = await fetch('/api/auth/signout', {
    method: 'POST',
    body: new URLSearchParams({ csrfToken, json: 'true' }),
  });
  return ended.ok;
}

/** Closes an open `<details>` when the focus or a tap goes elsewhere. */
function useCloseOutside(details: { current: HTMLDetailsElement | null }) {
  useEffect(() => {
    const close = (event: Event) => {
      const box = details.current;
      if (box?.open && !box.contains(event.target as Node)) box.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('focusin', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('focusin', close);
    };
  }, [details]);
}

/** Who is signed in here, and the way out. */
export function AccountMenu({ name, role }: AccountMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [problem, setProblem] = useState(false);
  useCloseOutside(details);
  const leave = async () => {
    const done = await signOut().catch(() => false);
    if (done) window.location.assign('/sign-in');
    else setProblem(true);
  };
  return (
    <details
      ref={details}
      className="relative"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        event.preventDefault();
        event.stopPropagation();
        details.current.open = false;
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="inline-flex min-h-11 max-w-48 list-none items-center gap-2 rounded px-2 hover:bg-wash [&::-webkit-details-marker]:hidden">
        <UserRound aria-hidden size={18} className="shrink-0" />
        <span className="sr-only">Your account: </span>
        <bdi className="min-w-0 truncate">{name}</bdi>
      </summary>
      <div className="absolute right-0 z-30 mt-1 grid w-64 gap-3 rounded border border-line bg-surface p-4 shadow-float">
        <p>
          <bdi className="block font-semibold break-words">{name}</bdi>
          <span className="text-quiet">{role}</span>
        </p>
        <Link
          href="/account"
          onClick={() => {
            if (details.current) details.current.open = false;
          }}
          className={buttonStyle('secondary')}
        >
          Your account
        </Link>
        <Button onClick={() => void leave()}>
          <LogOut aria-hidden size={18} />
          Sign out
        </Button>
        {problem ? (
          <p role="alert" className="text-stop">
            You are still signed in: the server did not answer. Try again.
          </p>
        ) : null}
      </div>
    </details>
  );
}
