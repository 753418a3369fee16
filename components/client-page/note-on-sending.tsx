import type { TellState } from './teller';
import { useWords } from './words';

/** One quiet line: whether what was told has arrived. */
export function NoteOnSending({ state }: { state: TellState }) {
  const { sent, waiting, unkept, refused } = useWords().sending;
  const words = { none: '', sent, waiting, unkept, closed: refused } as const;
  return (
    <p role="status" className="min-h-7 text-18 text-quiet">
      {words[state]}
    </p>
  );
}
