import { Check } from 'lucide-react';

import { Tag } from '@/components/ui/tag';
import type { ReviewState } from '@/lib/domain/library/review-state';

import { reviewWords } from './review-words';

interface ReviewMarkProps {
  state: ReviewState['state'];
  /** In a column that is headed "Clinically reviewed". */
  isShort?: boolean;
}

/** The state of a record's review: words, and a shape where it asks for something. */
export function ReviewMark({ state, isShort = false }: ReviewMarkProps) {
  const { word, short } = reviewWords[state];
  const text = isShort ? short : word;
  if (state === 'changed') return <Tag tone="hold">{text}</Tag>;
  if (state === 'never') return <span className="text-quiet">{text}</span>;
  return (
    <span className="inline-flex items-center gap-1 font-semibold">
      <Check aria-hidden size={16} className="shrink-0" />
      {text}
    </span>
  );
}
