import type { ToldQuestion } from '@/lib/domain/told-intake/told-question';

import type { IntakeInLanguage } from './intake-props';

export const allQuestions = ({ told }: IntakeInLanguage): ToldQuestion[] =>
  told.sections.flatMap(({ questions }) => questions);
