import { Check } from 'lucide-react';

import { Tag } from '@/components/ui/tag';
import type { ReviewState } from '@/lib/domain/library/review-state';

import { reviewWords } from './review-words';

/** The state of a record's review in a cell: words, and a shape where it asks for something. */
export function ReviewMark({ state }: { state: ReviewState['state'] }) {
  const { word, tone } = reviewWords[state];
  if (state === 'changed') return <Tag tone={tone}>{word}</Tag>;
  if (state === 'never') return <span className="text-quiet">{word}</span>;
  return (
    <span className="inline-flex items-center gap-1 font-semibold">
      <Check aria-hidden size={16} className="shrink-0" />
      {word}
    </span>
  );
}
