import type { OwnIntakeTexts } from '@/lib/content/languages/language';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { ToldAnswer } from '@/lib/domain/told-intake/told-answers';
import type { ToldLabels, ToldQuestion } from '@/lib/domain/told-intake/told-question';

type Kind = ToldQuestion['kind'];

/** What the field of one question is given. Its id is the question's own. */
export interface QuestionProps<Of extends Kind> {
  question: Extract<ToldQuestion, { kind: Of }>;
  /** As far as it is answered. */
  given: Extract<ToldAnswer, { kind: Of }> | undefined;
  /** Undefined takes the answer away. */
  onAnswer: (given: Extract<ToldAnswer, { kind: Of }> | undefined) => void;
  error: string | undefined;
  labels: ToldLabels;
  words: OwnIntakeTexts['form'];
  today: IsoDate;
}
