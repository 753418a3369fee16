'use client';

import { useCallback } from 'react';

import type { SaveDraft } from '@/components/drafts/draft-saved';
import { useDraft, type DraftPlace } from '@/components/drafts/use-draft';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

import { intakeShape } from './intake-shape';

/** Changes some fields, given the answers as they are now. */
export type ChangeIntake = (update: (before: IntakeAnswers) => Partial<IntakeAnswers>) => void;

interface IntakeDraftArgs {
  answers: IntakeAnswers;
  version: number;
  savedAt: string;
  place: DraftPlace;
  save: SaveDraft<IntakeAnswers>;
}

/** An intake that is saved as it is typed, field by field. */
export function useIntakeDraft({ answers, ...rest }: IntakeDraftArgs) {
  const {
    value,
    change: changeWhole,
    ...draft
  } = useDraft({
    ...rest,
    initial: answers,
    shape: intakeShape,
  });
  const change: ChangeIntake = useCallback(
    (update) => changeWhole((before) => ({ ...before, ...update(before) })),
    [changeWhole],
  );
  return { ...draft, answers: value, change };
}
