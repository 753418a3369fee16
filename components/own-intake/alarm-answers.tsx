import { Button } from '@/components/ui/button';
import type { OwnIntakeTexts } from '@/lib/content/languages/language';

/** An answer behind an alarm, and how it is taken back. */
export interface AlarmAnswer {
  rule: string;
  /** The question as it was asked; null where nobody else may read it. */
  ask: string | null;
  takeBack: () => void;
}

interface AlarmAnswersProps {
  answers: readonly AlarmAnswer[];
  words: OwnIntakeTexts['alarm'];
}

/** What the alarm is about, in the client's own language. Each can be called a wrong tap; the practice sees both. */
export function AlarmAnswers({ answers, words }: AlarmAnswersProps) {
  return (
    <div className="grid gap-3">
      {answers.some(({ ask }) => ask !== null) ? <p>{words.because}</p> : null}
      <ul className="grid gap-4">
        {answers.map(({ rule, ask, takeBack }) => (
          <li key={rule} className="grid gap-2 border-l-4 border-rule pl-4">
            {ask === null ? null : <p className="font-semibold">{ask}</p>}
            <Button className="min-h-14 text-20" onClick={takeBack}>
              {words.change}
              {ask === null ? null : <span className="sr-only">: {ask}</span>}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
