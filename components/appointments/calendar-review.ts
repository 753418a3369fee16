import type { FormState } from '@/components/forms/form-state';

import type { PickedClient } from './client-picker';

/** One occurrence, ready to become an appointment. */
export interface ReviewEvent {
  source: string;
  /** The instant, ISO 8601. */
  startsAt: string;
  minutes: number;
  /** "Tue 24 Nov, 10:00". */
  shown: string;
}

/** The events of one title, and whom it names. */
export interface ReviewGroup {
  title: string;
  /** The one client whose whole name stands in the title. */
  match: PickedClient | null;
  /** Several fit as well: nobody is guessed. */
  isUnsure: boolean;
  events: ReviewEvent[];
}

/** What a calendar file holds, before anything of it is stored. */
export interface CalendarReview {
  groups: ReviewGroup[];
  /** Were taken from the file before, and stand here as they stand there. */
  known: number;
  /** Here otherwise than in the file, in words: nothing of them is changed. */
  differing: { title: string; words: string }[];
  /** What gives no appointment, and why, in words. */
  leftOut: { title: string; why: string }[];
  /** Are over, or further ahead than half a year. */
  outside: number;
  /** More than one file may bring: left for another one. */
  tooMany: number;
}

export interface CalendarState extends FormState {
  read?: CalendarReview;
}
