'use client';

import { useSyncExternalStore, type ReactNode } from 'react';

import { Button } from '@/components/ui/button';
import { goTo } from '@/components/ui/go-to';

/** A place of the planning page: its id, and its name in "Back to …". */
export interface PlanPlace {
  id: string;
  name: string;
}

const listeners = new Set<() => void>();
/** Where the last way across the page began; forgotten with the page. */
let began: PlanPlace | null = null;

function remember(from: PlanPlace | null): void {
  began = from;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) began = null;
  };
}

/** The way back is offered no more: somebody has gone on with another part. */
export const forgetJump = (): void => remember(null);

interface JumpLinkProps {
  to: string;
  from: PlanPlace;
  children: ReactNode;
}

/** A way to another place of the page, with one back. */
export function JumpLink({ to, from, children }: JumpLinkProps) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        goTo(to);
        remember(from);
      }}
      className="text-link inline-flex min-h-11 items-center"
    >
      {children}
    </a>
  );
}

const nobodyJumped = (): null => null;

/** The way back, always in sight; nothing while nobody has jumped. */
export function JumpBack() {
  const from = useSyncExternalStore(subscribe, () => began, nobodyJumped);
  if (!from) return null;
  return (
    <Button
      onClick={() => {
        goTo(from.id);
        remember(null);
      }}
    >
      Back to {from.name}
    </Button>
  );
}
