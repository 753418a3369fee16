import { History } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { buttonStyle } from '@/components/ui/button-style';
import type { LineOrigin } from '@/lib/domain/session-plan/session-plan';

interface CarriedMarkProps {
  /** Undefined when somebody has looked at the line, or it is new. */
  from: LineOrigin | undefined;
  /** "line 2: Piriformis, left" */
  name: string;
  onKeep: () => void;
}

const words: Record<LineOrigin, string> = {
  record: 'As in the earlier session',
  template: 'As in the template',
};

/**
 * Says that nobody has looked at a carried line yet, until it is kept or changed, or the plan confirmed. Its room stays
 * while the page is open: what is under it must not move away from the finger that has just touched it.
 */
export function CarriedMark({ from, name, onKeep }: CarriedMarkProps) {
  const [was, setWas] = useState(from);
  if (from && from !== was) setWas(from);
  const origin = from ?? was;
  if (!origin) return null;
  return (
    <div
      data-still
      className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-2 border-l-4 border-work pl-3"
    >
      <p className="inline-flex items-center gap-2">
        <History aria-hidden size={18} className="shrink-0" />
        {from ? `${words[origin]}, not looked at yet` : 'Carried over, and looked at'}
      </p>
      {from ? (
        <Button onClick={onKeep} aria-label={`Keep ${name}`}>
          Keep
        </Button>
      ) : (
        <span aria-hidden className={`${buttonStyle('secondary')} invisible`}>
          Keep
        </span>
      )}
    </div>
  );
}
