import type { Sourced } from '../shared/source-mark';

/** The two parts of PEMAT-P: whether a handout is understood, and whether one can act on it. */
export const pematParts = ['understandability', 'actionability'] as const;
export type PematPart = (typeof pematParts)[number];

export interface PematItem extends Sourced {
  id: string;
  part: PematPart;
  /** Short label of ours; the wording of the tool is with its owner. */
  label: string;
}

export const pematAnswers = ['agree', 'disagree', 'not_applicable'] as const;
export type PematAnswer = (typeof pematAnswers)[number];
