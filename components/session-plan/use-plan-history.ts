'use client';

import { useCallback, useRef, useState } from 'react';

import { changedParts, isSame, pickParts } from '@/components/drafts/merge-parts';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';

import { planShape } from './plan-shape';

const STEPS_KEPT = 50;

/** A change of the plan: what comes back as it went in is none. */
export type PlanEdit = (plan: SessionPlan) => SessionPlan;
/** `join` names what is changed letter by letter: all of it is one step. */
export type ChangePlan = (edit: PlanEdit, join?: string) => void;

interface Step {
  before: SessionPlan;
  after: SessionPlan;
  join: string | undefined;
}

/**
 * The plan with one step taken back, or done again: `from` as the step left it, `to` as it was. Only the parts that the
 * step has changed go back, and of these only those that nobody else has changed since. Null where nothing is left of it.
 */
export function stepBetween(
  present: SessionPlan,
  { from, to }: { from: SessionPlan; to: SessionPlan },
): SessionPlan | null {
  const [now, left, was] = [present, from, to].map((plan) => planShape.split(plan));
  if (!now || !left || !was) return null;
  const own = changedParts(left, was).filter((part) => isSame(now[part], left[part]));
  return own.length === 0 ? null : planShape.join({ ...now, ...pickParts(was, own) });
}

interface Hands {
  /** The plan as it is at this moment. */
  current: () => SessionPlan;
  put: (plan: SessionPlan) => void;
}

interface Steps {
  past: Step[];
  future: Step[];
}

function withStep({ past }: Steps, step: Step): Steps {
  const last = past.at(-1);
  const joins = step.join !== undefined && last?.join === step.join;
  const kept = joins ? past.slice(0, -1) : past;
  const whole = joins ? { ...step, before: last.before } : step;
  return { past: [...kept, whole].slice(-STEPS_KEPT), future: [] };
}

/** Undo and redo for the plan in hand. Its functions stay the same from picture to picture. */
export function usePlanHistory({ current, put }: Hands) {
  const steps = useRef<Steps>({ past: [], future: [] });
  const [can, setCan] = useState({ undo: false, redo: false });
  const keep = useCallback((next: Steps) => {
    steps.current = next;
    setCan((before) => {
      const now = { undo: next.past.length > 0, redo: next.future.length > 0 };
      return before.undo === now.undo && before.redo === now.redo ? before : now;
    });
  }, []);

  const change = useCallback<ChangePlan>(
    (edit, join) => {
      const before = current();
      const after = edit(before);
      if (after === before) return;
      keep(withStep(steps.current, { before, after, join }));
      put(after);
    },
    [current, keep, put],
  );

  /** Goes on through the steps of one direction until one of them changes something. */
  const go = useCallback(
    (isBack: boolean): boolean => {
      const { past, future } = steps.current;
      const step = isBack ? past.at(-1) : future[0];
      if (!step) return false;
      keep(
        isBack
          ? { past: past.slice(0, -1), future: [step, ...future] }
          : { past: [...past, step], future: future.slice(1) },
      );
      const [from, to] = isBack ? [step.after, step.before] : [step.before, step.after];
      const next = stepBetween(current(), { from, to });
      if (!next) return go(isBack);
      put(next);
      return true;
    },
    [current, keep, put],
  );

  const undo = useCallback(() => go(true), [go]);
  const redo = useCallback(() => go(false), [go]);
  return { change, undo, redo, canUndo: can.undo, canRedo: can.redo };
}

export type PlanHistory = ReturnType<typeof usePlanHistory>;
