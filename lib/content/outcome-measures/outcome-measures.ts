import { outcomeMeasures as measureIds, type MeasureRecord } from '@/lib/domain/outcomes/measure';

import { ownMeasures } from './own-design';
import { painAndActivityMeasures } from './pain-and-activities';
import { questionnaireMeasures } from './questionnaires';

const all = [...painAndActivityMeasures, ...questionnaireMeasures, ...ownMeasures];

/** The measures of spec §8.1, in the order of the vocabulary. */
export const outcomeMeasures: readonly MeasureRecord[] = measureIds.flatMap((id) =>
  all.filter((measure) => measure.id === id),
);
