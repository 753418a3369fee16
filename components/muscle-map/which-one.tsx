import { useEffect, useRef } from 'react';

import { SideBadge } from '@/components/body-map/side-badge';
import { Button } from '@/components/ui/button';
import type { Side } from '@/lib/domain/anatomy/side';
import type { Picked } from '@/lib/muscle-map/pick';

interface WhichOneProps {
  choices: readonly { picked: Picked; name: string }[];
  side: Side;
  onPick: (picked: Picked) => void;
  onClose: () => void;
}

/** Several muscles lie under the finger: which of them is meant? It stays in sight; Escape leaves it. */
export function WhichOne({ choices, side, onPick, onClose }: WhichOneProps) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={group}
      role="group"
      aria-label={`Which muscle, on the ${side}?`}
      className="sticky bottom-4 z-10 grid gap-2 rounded border-2 border-work bg-surface p-4 shadow-lg"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p className="flex flex-wrap items-center gap-x-3">
        <SideBadge side={side} /> Which one?
      </p>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ picked, name }) => (
          <Button key={picked.muscle} onClick={() => onPick(picked)}>
            {name}
          </Button>
        ))}
        <Button kind="quiet" onClick={onClose}>
          None
        </Button>
      </div>
    </div>
  );
}
