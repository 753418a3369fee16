import { sciaticaItems, type OutcomeMeasure } from '../outcomes/measure';
import { ACTIVITY_FIELDS, activityField } from '../outcomes/measure-fields';
import type { ToldFields } from './told-measures';

/** `three`: fewer activities than the instrument counts; `twice`: the same one again; `finished`: it was not read to its end. */
export type MeasureLack = 'answer' | 'name' | 'three' | 'twice' | 'finished';

export interface MeasureMissing {
  field: string;
  lack: MeasureLack;
}

/** PSFS needs 3 activities (V42c). */
const ACTIVITIES_MIN = 3;

const has = (fields: ToldFields, name: string): boolean => (fields[name] ?? '').trim() !== '';

/** Case and spaces do not make another activity. */
const keyOf = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

function missingActivities(fields: ToldFields): MeasureMissing[] {
  const all = Array.from({ length: ACTIVITY_FIELDS }, (_, index) => index);
  const begun = all.filter((index) =>
    (['activity', 'rating'] as const).some((part) => has(fields, activityField(index, part))),
  );
  const seen = new Set<string>();
  const missing = begun.flatMap((index): MeasureMissing[] => {
    const [name, rating] = [activityField(index, 'activity'), activityField(index, 'rating')];
    const key = keyOf(fields[name] ?? '');
    if (key === '') return [{ field: name, lack: 'name' }];
    if (seen.has(key)) return [{ field: name, lack: 'twice' }];
    seen.add(key);
    return has(fields, rating) ? [] : [{ field: rating, lack: 'answer' }];
  });
  if (missing.length > 0 || begun.length >= ACTIVITIES_MIN) return missing;
  const next = all.find((index) => !begun.includes(index)) ?? 0;
  return [{ field: activityField(next, 'activity'), lack: 'three' }];
}

const wanted: Readonly<Record<Exclude<OutcomeMeasure, 'psfs' | 'rmdq_24'>, readonly string[]>> = {
  nprs_back: ['now'],
  nprs_leg: ['now'],
  sciatica_bothersomeness: sciaticaItems,
  sciatica_frequency: sciaticaItems,
  groc: ['change'],
  body_chart: ['belowKnee'],
  home_care_days: ['days'],
  sitting_tolerance: ['minutes'],
  walking_tolerance: ['minutes'],
  satisfaction: ['rating'],
};

/**
 * What a measure still needs for its score, by the rule of its instrument, as `readMeasure` says it for a form: for a page
 * that brings no schema along. Empty: it counts.
 */
export function measureMissing(measure: OutcomeMeasure, fields: ToldFields): MeasureMissing[] {
  if (measure === 'psfs') return missingActivities(fields);
  if (measure === 'rmdq_24') {
    return has(fields, 'finished') ? [] : [{ field: 'finished', lack: 'finished' }];
  }
  return wanted[measure]
    .filter((field) => !has(fields, field))
    .map((field) => ({ field, lack: 'answer' }));
}
