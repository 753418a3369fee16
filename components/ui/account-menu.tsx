'use client';

import { Lock, LogOut, UserRound } from 'lucide-react';
import Link from 'next/link';
import { useEffect, useRef, useState } from 'react';

import { useIsLive } from '@/components/forms/use-is-live';

import { Button } from './button';
import { buttonStyle } from './button-style';
import { LOCK_SCREEN } from './lock-event';

interface AccountMenuProps {
  name: string;
  /** What the person is here: "Owner". */
  role: string;
  /** Belongs to other practices too: the way there stands in the menu. */
  hasOthers: boolean;
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

interface MenuProps {
  hasOthers: boolean;
  close: () => void;
}

/** What one can do with the own account, from anywhere. */
function Menu({ hasOthers, close }: MenuProps) {
  const [problem, setProblem] = useState(false);
  // Both are done by the page’s script: they are not sent before it.
  const isLive = useIsLive();
  const leave = async () => {
    const done = await signOut().catch(() => false);
    if (done) window.location.assign('/sign-in');
    else setProblem(true);
  };
  const lock = () => {
    close();
    window.dispatchEvent(new Event(LOCK_SCREEN));
  };
  return (
    <>
      <Link href="/account" onClick={close} className={buttonStyle('secondary')}>
        Your account
      </Link>
      {hasOthers ? (
        <Link href="/account#practices" onClick={close} className={buttonStyle('secondary')}>
          Change the practice
        </Link>
      ) : null}
      {isLive ? (
        <>
          <Button onClick={lock}>
            <Lock aria-hidden size={18} />
            Lock the screen
          </Button>
          <Button onClick={() => void leave()}>
            <LogOut aria-hidden size={18} />
            Sign out
          </Button>
        </>
      ) : null}
      {problem ? (
        <p role="alert" className="text-stop">
          You are still signed in: the server did not answer. Try again.
        </p>
      ) : null}
    </>
  );
}

/** Who is signed in here, and the way out. */
export function AccountMenu({ name, role, hasOthers }: AccountMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useCloseOutside(details);
  const close = () => {
    if (details.current) details.current.open = false;
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
        <Menu hasOthers={hasOthers} close={close} />
      </div>
    </details>
  );
}
