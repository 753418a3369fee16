'use client';

import { useCallback, useState } from 'react';

import { Button } from '@/components/ui/button';
import { endedStyle } from '@/components/ui/button-style';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';

import type { PlanHistory } from './use-plan-history';
import { useUndoKeys } from './use-undo-keys';

interface UndoRedoProps {
  history: PlanHistory;
  plan: SessionPlan;
}

/** Takes changes back and makes them again, by button and by key, and says so. */
export function UndoRedo({ history, plan }: UndoRedoProps) {
  const { undo, redo, canUndo, canRedo } = history;
  const [said, setSaid] = useState<'Taken back' | 'Done again' | null>(null);
  const back = useCallback(() => setSaid(undo() ? 'Taken back' : null), [undo]);
  const again = useCallback(() => setSaid(redo() ? 'Done again' : null), [redo]);
  useUndoKeys({ undo: back, redo: again });
  const lines = plan.lines.length === 1 ? '1 line' : `${plan.lines.length} lines`;
  return (
    <div className="flex gap-2">
      {/* At its end a button keeps the focus: the next press may go the other way. */}
      <Button
        onClick={back}
        aria-disabled={!canUndo}
        aria-keyshortcuts="Control+Z"
        className={endedStyle}
      >
        Undo
      </Button>
      <Button
        onClick={again}
        aria-disabled={!canRedo}
        aria-keyshortcuts="Control+Shift+Z"
        className={endedStyle}
      >
        Redo
      </Button>
      <p role="status" className="sr-only">
        {said === null ? '' : `${said}: ${lines}, ${plan.minutes} minutes.`}
      </p>
    </div>
  );
}
