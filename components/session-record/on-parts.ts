import { memo, type ComponentType } from 'react';

import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';

import type { PartOf } from './part-props';

/**
 * A section that is drawn anew only when one of these parts of the record has changed: a tap in one line does not draw the
 * whole visit. Of the record it may read no other part.
 */
export function onParts<Key extends keyof RecordAnswers>(
  Section: ComponentType<PartOf<Key>>,
  parts: readonly Key[],
) {
  return memo(
    Section,
    (before, now) =>
      before.facts === now.facts &&
      before.set === now.set &&
      before.errors === now.errors &&
      parts.every((part) => before.record[part] === now.record[part]),
  );
}
