import { FilledLines, type PracticeNumbers } from '@/components/home-care/filled-lines';
import { phoneWords } from '@/lib/content/phone-words';

const { title, lines } = phoneWords.nobodyWatches;

/** That no one reads along, and the number to call. */
export function NobodyWatches({ practice }: { practice: PracticeNumbers }) {
  return (
    <div className="border-l-4 border-line pl-4">
      <p className="font-semibold">{title}</p>
      <FilledLines lines={lines} practice={practice} />
    </div>
  );
}
