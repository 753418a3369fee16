'use client';

import { useCallback, useState } from 'react';

import { useDraft } from '@/components/forms/use-draft';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

import { IntakeSender, type SaveIntake } from './intake-sender';

/** Changes some fields, given the answers as they are now. */
export type ChangeIntake = (update: (before: IntakeAnswers) => Partial<IntakeAnswers>) => void;

interface IntakeDraftArgs {
  answers: IntakeAnswers;
  version: number;
  savedAt: string;
  save: SaveIntake;
  /** The version that stands in the database now; null when the draft is gone. */
  newestVersion: () => Promise<number | null>;
}

/** An intake that is saved as it is typed, field by field. */
export function useIntakeDraft({
  answers,
  version,
  savedAt,
  save,
  newestVersion,
}: IntakeDraftArgs) {
  const [sender] = useState(() => new IntakeSender({ answers, version, savedAt }, save));
  const draft = useDraft({ initial: answers, version, savedAt, save: sender.send });
  const { change: changeWhole, flush } = draft;
  const change: ChangeIntake = useCallback(
    (update) => changeWhole((before) => ({ ...before, ...update(before) })),
    [changeWhole],
  );
  const keepMine = useCallback(async () => {
    const newest = await newestVersion().catch(() => null);
    if (newest === null) return false;
    sender.goOver(newest);
    return flush();
  }, [newestVersion, sender, flush]);
  return {
    answers: draft.value,
    /** What was sent last: after a flush, what the database holds. */
    current: sender.current,
    change,
    state: draft.state,
    savedAt: draft.savedAt,
    errors: draft.errors,
    flush,
    version: sender.version,
    /** Writes the fields that were typed here over the newer version; false when it could not. */
    keepMine,
  };
}
