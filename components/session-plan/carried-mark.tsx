import { History } from 'lucide-react';

import { Button } from '@/components/ui/button';
import type { LineOrigin } from '@/lib/domain/session-plan/session-plan';

interface CarriedMarkProps {
  from: LineOrigin;
  /** "line 2: Piriformis, left" */
  name: string;
  onKeep: () => void;
}

const words: Record<LineOrigin, string> = {
  record: 'As in the earlier session',
  template: 'As in the template',
};

/** Says that nobody has looked at a carried line yet. It goes when the line is kept or changed, or the plan confirmed. */
export function CarriedMark({ from, name, onKeep }: CarriedMarkProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-l-4 border-work pl-3">
      <p className="inline-flex items-center gap-2">
        <History aria-hidden size={18} className="shrink-0" />
        {words[from]}, not looked at yet
      </p>
      <Button onClick={onKeep} aria-label={`Keep ${name}`}>
        Keep
      </Button>
    </div>
  );
}
