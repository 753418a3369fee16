import type { ReviewState } from '@/lib/domain/library/review-state';

/** What the state of a review is called; `short` stands under the heading "Clinically reviewed". */
export const reviewWords: Record<ReviewState['state'], { word: string; short: string }> = {
  never: { word: 'Not yet clinically reviewed', short: 'Not yet' },
  changed: { word: 'Changed since its clinical review', short: 'Changed since' },
  reviewed: { word: 'Clinically reviewed', short: 'Yes' },
};
