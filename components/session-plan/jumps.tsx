'use client';

import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';

import { Button } from '@/components/ui/button';

/** A place of the planning page: its id, and its name in "Back to …". */
export interface PlanPlace {
  id: string;
  name: string;
}

type Jump = (to: string, from: PlanPlace) => void;

/** Brings a place into sight and gives it the focus. The address stays: a reload begins on top, as ever. */
function goTo(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
}

const Jumps = createContext<Jump>(goTo);
export const JumpsProvider = Jumps.Provider;

/** Ways across the page, and the one back to where the last of them began. */
export function useJumps() {
  const [from, setFrom] = useState<PlanPlace | null>(null);
  const jump = useCallback<Jump>((to, place) => {
    goTo(to);
    setFrom(place);
  }, []);
  return { jump, from, forget: useCallback(() => setFrom(null), []) };
}

interface JumpLinkProps {
  to: string;
  from: PlanPlace;
  children: ReactNode;
}

/** A way to another place of the page, with one back. */
export function JumpLink({ to, from, children }: JumpLinkProps) {
  const jump = useContext(Jumps);
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        jump(to, from);
      }}
      className="text-link inline-flex min-h-11 items-center"
    >
      {children}
    </a>
  );
}

/** The way back, always in sight; nothing while nobody has jumped. */
export function JumpBack({ from, forget }: Pick<ReturnType<typeof useJumps>, 'from' | 'forget'>) {
  if (!from) return null;
  return (
    <Button
      onClick={() => {
        goTo(from.id);
        forget();
      }}
    >
      Back to {from.name}
    </Button>
  );
}
