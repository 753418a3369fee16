import type { IntakeInLanguage } from '@/lib/content/told-intake/intake-in-language';
import type { ToldQuestion } from '@/lib/domain/told-intake/told-question';

export const allQuestions = ({ told }: IntakeInLanguage): ToldQuestion[] =>
  told.sections.flatMap(({ questions }) => questions);
