import { askedQuestions } from '@/app/asked-questions';
import { medicineClasses } from '@/lib/content/medicines';
import { ruleBook } from '@/lib/content/rule-book';
import { frozenIntake } from '@/lib/domain/intake/frozen-intake';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import {
  emergencySummary,
  type EmergencySummaryDocument,
} from '@/lib/domain/screening/emergency-summary';

import { toldBy, toldCase, toldOf } from './told-case';

interface Asked {
  answers?: Partial<IntakeAnswers>;
  name?: string;
  notes?: string[];
}

/** The summary that the app makes of an intake with these answers, by the real content; null when nothing stops. */
export function anEmergency({
  answers = {},
  name,
  notes = [],
}: Asked): EmergencySummaryDocument | null {
  const told = toldCase({ answers });
  return emergencySummary({
    practice: toldBy,
    client: { ...toldOf, ...(name !== undefined && { name }) },
    found: { at: 'Fri 20 Nov 2026, 14:02', by: 'Anna Weiss' },
    printed: { at: 'Fri 20 Nov 2026, 14:05', by: 'Anna Weiss' },
    ...told,
    frozen: frozenIntake({ answers: told.answers, questions: askedQuestions }),
    questions: askedQuestions,
    medicineClasses,
    ruleBook,
    notes,
  });
}
