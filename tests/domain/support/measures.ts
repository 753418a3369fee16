import { outcomeMeasures } from '@/lib/content/outcome-measures/outcome-measures';
import type { MeasureRecord, OutcomeMeasure } from '@/lib/domain/outcomes/measure';

/** A measure as the content has it. */
export function measureOf(id: OutcomeMeasure): MeasureRecord {
  const found = outcomeMeasures.find((measure) => measure.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
