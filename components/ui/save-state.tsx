import { Check, CloudOff, LoaderCircle, TriangleAlert, Users } from 'lucide-react';

import { classNames } from './class-names';

type State = 'saved' | 'saving' | 'unsaved' | 'conflict' | 'error';

interface SaveStateProps {
  state: State;
  /** Clock time of the last save, "14:02". */
  at?: string | undefined;
}

const words: Record<State, (at: string | undefined) => string> = {
  saved: (at) => (at ? `Saved ${at}` : 'Saved'),
  saving: () => 'Saving',
  unsaved: () => 'Not saved yet, kept on this page',
  conflict: () => 'Someone else changed this',
  error: () => 'Not saved: look at the marked fields',
};

function Shape({ state }: { state: State }) {
  const shape = { 'aria-hidden': true, size: 16, className: 'shrink-0' } as const;
  if (state === 'saved') return <Check {...shape} />;
  if (state === 'saving') return <LoaderCircle {...shape} />;
  if (state === 'unsaved') return <CloudOff {...shape} />;
  return state === 'conflict' ? <Users {...shape} /> : <TriangleAlert {...shape} />;
}

/** One quiet line, always in the same corner: is what was typed safe? */
export function SaveState({ state, at }: SaveStateProps) {
  const isTrouble = state === 'conflict' || state === 'error';
  return (
    <p
      role="status"
      className={classNames(
        'inline-flex items-center gap-2 text-14 tabular-nums print:hidden',
        isTrouble ? 'font-semibold text-hold-ink' : 'text-quiet',
      )}
    >
      <Shape state={state} />
      {words[state](at)}
    </p>
  );
}
