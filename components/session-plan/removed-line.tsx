'use client';

import { useEffect, useRef } from 'react';

import { Button } from '@/components/ui/button';

interface RemovedLineProps {
  /** "Piriformis, left" */
  title: string;
  minutes: number;
  onBringBack: () => void;
}

/** Where a line was until now: says that it is gone, and brings it back. Has the focus that the line's button had. */
export function RemovedLine({ title, minutes, onBringBack }: RemovedLineProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <li className="flex min-h-16 flex-wrap items-center gap-x-4 gap-y-2 border-t border-rule py-2">
      <p className="font-semibold">
        Removed: {title}, {minutes} min.
      </p>
      <Button ref={button} onClick={onBringBack} aria-label={`Bring back ${title}, ${minutes} min`}>
        Bring back
      </Button>
    </li>
  );
}
