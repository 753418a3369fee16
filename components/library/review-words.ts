import type { Tone } from '@/components/ui/tone';
import type { ReviewState } from '@/lib/domain/library/review-state';

/** What the state of a review is called in a list. */
export const reviewWords: Record<ReviewState['state'], { word: string; tone: Tone }> = {
  never: { word: 'Not yet clinically reviewed', tone: 'fine' },
  changed: { word: 'Changed since its review', tone: 'hold' },
  reviewed: { word: 'Reviewed', tone: 'fine' },
};
