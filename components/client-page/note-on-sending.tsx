import { phoneWords } from '@/lib/content/phone-words';

import type { TellState } from './teller';

const words: Readonly<Record<TellState, string>> = {
  none: '',
  sent: phoneWords.sending.sent,
  waiting: phoneWords.sending.waiting,
  unkept: phoneWords.sending.unkept,
  closed: phoneWords.sending.refused,
};

/** One quiet line: whether what was told has arrived. */
export function NoteOnSending({ state }: { state: TellState }) {
  return (
    <p role="status" className="min-h-7 text-18 text-quiet">
      {words[state]}
    </p>
  );
}
