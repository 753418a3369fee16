import type { HomeItemId } from './own-item';

/** How the client showed an item back (spec §9.1): one's own telling is tested, not the client. */
export const teachBackAnswers = ['shown_correctly', 'needed_help', 'changed_item'] as const;
export type TeachBackAnswer = (typeof teachBackAnswers)[number];

export const teachBackWords: Readonly<Record<TeachBackAnswer, string>> = {
  shown_correctly: 'Shown correctly',
  needed_help: 'Needed help',
  changed_item: 'Item changed',
};

/** One answer for each item that was shown back. */
export type TeachBackAnswers = { item: HomeItemId; answer: TeachBackAnswer }[];
