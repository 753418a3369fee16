import type { RedFlagId } from '../screening/red-flag';
import type { Sourced } from '../shared/source-mark';

/** The functional tests of spec §7.5: chosen by the client, done before and after a session. */
export const functionalTests = [
  'sit_to_stand_five',
  'fingertip_to_floor',
  'sitting_time',
  'single_leg_stand',
  'heel_and_toe_walk',
  'hip_rotation_feel',
  'knee_to_chest',
  'walking_one_minute',
  'straight_leg_raise',
] as const;
export type FunctionalTest = (typeof functionalTests)[number];

/** How a test is written down: `ease` is 0 (cannot) to 10 (easy), `can` is yes or no, `words` a short note. */
export const testAnswers = ['ease', 'cm', 'minutes', 'seconds', 'degrees', 'can', 'words'] as const;
export type TestAnswer = (typeof testAnswers)[number];

export interface FunctionalTestRecord extends Sourced {
  id: FunctionalTest;
  name: string;
  aliases: readonly string[];
  /** What the therapist asks the client to do. */
  how: string;
  answer: TestAnswer;
  /** Which way the answer goes when the client is better; null where it does not tell. */
  better: 'higher' | 'lower' | null;
  /** A failed test is a sign for these questions, which are asked then. */
  screens?: readonly RedFlagId[];
  /** Only by a therapist who is trained for it. */
  trainedOnly?: true;
  note?: string;
}
