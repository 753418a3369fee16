'use client';

import { useState, useTransition } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

interface ConflictNoticeProps {
  /** Writes what was typed here over the newer version; false when it could not. */
  keepMine: () => Promise<boolean>;
}

/** Two people had the intake open. Nothing is lost before one of them chooses. */
export function ConflictNotice({ keepMine }: ConflictNoticeProps) {
  const [busy, start] = useTransition();
  const [failed, setFailed] = useState(false);
  const keep = () =>
    start(async () => {
      const done = await keepMine();
      if (done) window.location.reload();
      else setFailed(true);
    });
  return (
    <div role="alert">
      <Notice
        tone="hold"
        word="Someone else changed this"
        title="This intake was saved on another screen while you had it open"
      >
        <p>
          Keep yours: the answers you changed since your last save are written over theirs, the rest
          of theirs stays. Take theirs: what you changed since your last save is gone.
        </p>
        <div className="flex flex-wrap gap-2">
          <Button kind="primary" onClick={keep} disabled={busy}>
            Keep what I typed
          </Button>
          <Button onClick={() => window.location.reload()} disabled={busy}>
            Take theirs
          </Button>
        </div>
        {failed ? <p>This could not be saved. What you typed is still here. Try again.</p> : null}
      </Notice>
    </div>
  );
}
