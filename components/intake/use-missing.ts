'use client';

import { useMemo } from 'react';

import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { IntakeQuestions } from '@/lib/domain/intake/intake-questions';
import { inFormOrder } from '@/lib/domain/intake/form-order';
import { missingForSigning, type MissingAnswer } from '@/lib/domain/intake/missing-for-signing';
import { unaskedGroups } from '@/lib/domain/intake/unasked-conditions';

interface MissingArgs {
  answers: IntakeAnswers;
  questions: IntakeQuestions;
  birthDate: string;
  today: string;
}

/** What is still missing, by the same rules that the server signs with. */
export function useMissing({ answers, questions, birthDate, today }: MissingArgs): MissingAnswer[] {
  const ruleBook = useMemo(
    () => ({
      redFlags: questions.redFlags,
      contraindications: questions.conditions.flatMap(({ conditions }) => conditions),
    }),
    [questions],
  );
  return useMemo(
    () =>
      inFormOrder(
        [
          ...missingForSigning({ answers, birthDate, today, ruleBook }),
          ...unaskedGroups(questions.conditions, answers.contraindications),
        ],
        questions.conditions,
      ),
    [answers, birthDate, today, ruleBook, questions],
  );
}
