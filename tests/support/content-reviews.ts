import type { NewContentReview } from '@/lib/data/content-reviews';

import { CONTENT_VERSION, TODAY } from './records';

/** A review of one record, as its form would send it. */
export function aReview(more: Partial<NewContentReview> = {}): NewContentReview {
  return {
    kind: 'muscle',
    contentId: 'piriformis',
    contentHash: 'a'.repeat(64),
    contentVersion: CONTENT_VERSION,
    reviewerName: 'Dr Ada Physio',
    licence: 'PT 12345',
    day: TODAY,
    note: '',
    ...more,
  };
}
