import { Check, CloudOff, LoaderCircle, TriangleAlert, UserRoundX, Users } from 'lucide-react';

import { classNames } from './class-names';

type State =
  'saved' | 'saving' | 'unsaved' | 'signed_out' | 'outdated' | 'full' | 'conflict' | 'error';

interface SaveStateProps {
  state: State;
  /** Clock time of the last save, "14:02". */
  at?: string | undefined;
  /** What is not saved yet is on this device. */
  isKept?: boolean;
}

const place = (isKept: boolean): string => (isKept ? 'kept on this device' : 'kept on this page');

const words: Record<State, (at: string | undefined, isKept: boolean) => string> = {
  saved: (at) => (at ? `Saved ${at}` : 'Saved'),
  saving: () => 'Saving',
  unsaved: (_at, isKept) => `Not saved yet, ${place(isKept)}`,
  signed_out: (_at, isKept) => `Signed out: ${place(isKept)}`,
  outdated: (_at, isKept) => `New version here, your text is ${place(isKept)}`,
  full: (_at, isKept) => `The server’s disk is full, your text is ${place(isKept)}`,
  conflict: () => 'Someone else changed this',
  error: () => 'Not saved: look at what is marked',
};

const shapes: Record<State, typeof Check> = {
  saved: Check,
  saving: LoaderCircle,
  unsaved: CloudOff,
  signed_out: UserRoundX,
  outdated: CloudOff,
  full: CloudOff,
  conflict: Users,
  error: TriangleAlert,
};

const TROUBLE: readonly State[] = ['signed_out', 'outdated', 'full', 'conflict', 'error'];

/** One quiet line, always in the same corner: is what was typed safe? */
export function SaveState({ state, at, isKept = false }: SaveStateProps) {
  const Shape = shapes[state];
  return (
    <p
      role="status"
      className={classNames(
        'inline-flex items-center gap-2 text-14 tabular-nums print:hidden',
        TROUBLE.includes(state) ? 'font-semibold text-hold-ink' : 'text-quiet',
      )}
    >
      <Shape aria-hidden size={16} className="shrink-0" />
      {words[state](at, isKept)}
    </p>
  );
}
