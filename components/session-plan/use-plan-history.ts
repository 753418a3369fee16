'use client';

import { useCallback, useState } from 'react';

import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';

const STEPS_KEPT = 50;

/** Undo and redo for the plan in hand: keeps the states around the present one. */
export function usePlanHistory(present: SessionPlan, apply: (plan: SessionPlan) => void) {
  const [past, setPast] = useState<SessionPlan[]>([]);
  const [future, setFuture] = useState<SessionPlan[]>([]);

  const change = useCallback(
    (next: SessionPlan) => {
      setPast((before) => [...before, present].slice(-STEPS_KEPT));
      setFuture([]);
      apply(next);
    },
    [present, apply],
  );

  const undo = () => {
    const last = past.at(-1);
    if (!last) return;
    setPast(past.slice(0, -1));
    setFuture([present, ...future]);
    apply(last);
  };

  const redo = () => {
    const [next, ...rest] = future;
    if (!next) return;
    setPast([...past, present]);
    setFuture(rest);
    apply(next);
  };

  return { change, undo, redo, canUndo: past.length > 0, canRedo: future.length > 0 };
}
