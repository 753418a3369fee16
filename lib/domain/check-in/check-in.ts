import type { HomeItemId } from '../home-care/own-item';
import type { RedFlagId } from '../screening/red-flag';

/** Why somebody stopped in the middle of an item. */
export const stopReasons = [
  'sharp_pain',
  'further_down',
  'more_than_3',
  'unwell',
  'danger',
  'other',
] as const;
export type StopReason = (typeof stopReasons)[number];

/** Whether it was worse after the exercises, and for how long: a day is the line that spec §10 draws. */
export const worseAfters = ['no', 'up_to_a_day', 'longer'] as const;
export type WorseAfter = (typeof worseAfters)[number];

/** What a danger sign asks for at once. */
export type Alarm = 'emergency' | 'urgent';

/** Longest question to the therapist, in UTF-16 units. */
export const QUESTION_MAX = 500;

export interface DoneContent {
  kind: 'done';
  item: HomeItemId;
  /** False: ticked by mistake. The last word of a day counts. */
  isDone: boolean;
}

export interface StoppedContent {
  kind: 'stopped';
  item: HomeItemId;
  reason: StopReason;
}

export interface AnsweredContent {
  kind: 'check_in';
  /** 0–10; null: left out. */
  pain: { back: number | null; leg: number | null };
  worse: WorseAfter | null;
  /** What it was worse after; null: not known. */
  worseAfter: HomeItemId | null;
  /** The red flags of the danger signs that were chosen; none of them was said where it is empty. */
  dangers: RedFlagId[];
  question: string;
}

/** The pain of a day as it stands in the grid on paper: before the exercises and after them. */
export interface PaperPainContent {
  kind: 'paper_pain';
  /** 0–10; null: left out. */
  before: number | null;
  after: number | null;
}

/** One thing that a client tells from home. */
export type PhoneContent = DoneContent | StoppedContent | AnsweredContent;

/** The same, or what stood on the paper that came back. */
export type CheckInContent = PhoneContent | PaperPainContent;

/** As the phone sends it: with a key that makes it count once, and its own clock and order. */
export interface SentCheckIn {
  key: string;
  /** The version of the sheet that the phone showed. */
  sheetId: string;
  /** What the phone's clock showed, as an instant. */
  saidAt: Date;
  /** Goes up with everything that is told on this phone. */
  sequence: number;
  content: PhoneContent;
}
