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

/** An answer of another kind than its question is none: the question was another one then. */
export function ofKind<Of extends Kind>(kind: Of, given: ToldAnswer | undefined) {
  const own = given?.kind === kind ? given : undefined;
  return own as Extract<ToldAnswer, { kind: Of }> | undefined;
}

/** The kinds that no first section asks: as heavy as all others together, so they come behind those. */
const laterKinds = ['when', 'places', 'medicines', 'due_date'] as const;
type LaterKind = (typeof laterKinds)[number];
export type LaterQuestion = Extract<ToldQuestion, { kind: LaterKind }>;

export const isLater = (question: ToldQuestion): question is LaterQuestion =>
  laterKinds.some((kind) => kind === question.kind);

/** What a question of a later kind is given, whichever it is. */
export interface LaterProps extends Omit<
  QuestionProps<LaterKind>,
  'question' | 'given' | 'onAnswer'
> {
  question: LaterQuestion;
  given: ToldAnswer | undefined;
  onAnswer: (given: ToldAnswer | undefined) => void;
}
