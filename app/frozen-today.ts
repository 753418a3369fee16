import { askedQuestions } from '@/app/asked-questions';
import type { FrozenIntake } from '@/lib/domain/intake/frozen-entry';
import { frozenIntake } from '@/lib/domain/intake/frozen-intake';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { raisedSection } from '@/lib/domain/screening/frozen-short-screen';
import type { DayShortScreen } from '@/lib/domain/screening/short-screen';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

/** The answers of the intake and of the short screens since in words, as findings quote them. */
export function frozenToday(args: {
  answers: IntakeAnswers;
  shortScreens: readonly DayShortScreen[];
  today: IsoDate;
}): FrozenIntake {
  const { answers, shortScreens, today } = args;
  const { redFlags } = askedQuestions;
  const frozen = frozenIntake({ answers, questions: askedQuestions });
  const sections = [...frozen.sections, raisedSection({ shortScreens, redFlags, today })];
  return { ...frozen, sections };
}
