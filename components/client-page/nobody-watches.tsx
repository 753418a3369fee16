import { FilledLines, type PracticeNumbers } from '@/components/home-care/filled-lines';
import { useWords } from './words';

/** That no one reads along, and the number to call. */
export function NobodyWatches({ practice }: { practice: PracticeNumbers }) {
  const { nobodyWatches, numberOnSheet } = useWords();
  const { title, lines } = nobodyWatches;
  return (
    <div className="border-l-4 border-line pl-4">
      <p className="font-semibold">{title}</p>
      <FilledLines lines={lines} practice={practice} missing={numberOnSheet} />
    </div>
  );
}
