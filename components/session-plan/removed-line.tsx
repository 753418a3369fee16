'use client';

import { useEffect, useRef } from 'react';

import { Button } from '@/components/ui/button';

interface RemovedLineProps {
  /** "Piriformis, left" */
  title: string;
  minutes: number;
  /** The plan takes no more lines. */
  isFull: boolean;
  onBringBack: () => void;
  onLeaveOut: () => void;
}

/** Whether the button that had the focus is gone with its line. */
const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

/**
 * Where a line was until it was taken out: says that it is gone, and brings it back, until somebody says that it stays out.
 * Has the focus that the line's button had.
 */
export function RemovedLine({ title, minutes, isFull, ...does }: RemovedLineProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isFocusLost()) button.current?.focus({ preventScroll: true });
  }, []);
  const what = `${title}, ${minutes} min`;
  return (
    <li className="flex min-h-16 flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule py-2">
      <p className="font-semibold">Removed: {what}.</p>
      <div className="flex flex-wrap gap-2">
        <Button
          ref={button}
          onClick={does.onBringBack}
          disabled={isFull}
          aria-label={`Bring back ${what}`}
        >
          Bring back
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            does.onLeaveOut();
            document.getElementById('lines')?.focus({ preventScroll: true });
          }}
          aria-label={`Leave out ${what}`}
        >
          Leave it out
        </Button>
      </div>
    </li>
  );
}
