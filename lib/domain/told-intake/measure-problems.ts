import { rmdqItems, sciaticaItems, type OutcomeMeasure } from '../outcomes/measure';
import {
  ACTIVITY_FIELDS,
  ACTIVITY_MAX,
  activityField,
  MINUTES_MAX,
  tickField,
} from '../outcomes/measure-fields';
import type { ToldFields } from './told-measures';

/** Under which name a client's page says which sentences of a questionnaire it has shown. */
export const FORM_FIELD = 'form';

type FieldKind =
  | { kind: 'number'; min: number; max: number }
  | { kind: 'words'; max: number }
  | { kind: 'one_of'; values: readonly string[] };

const number = (max: number, min = 0): FieldKind => ({ kind: 'number', min, max });
const tick: FieldKind = { kind: 'one_of', values: ['on'] };
const ID_MAX = 40;

const each = (names: readonly string[], kind: FieldKind): Record<string, FieldKind> =>
  Object.fromEntries(names.map((name) => [name, kind]));

const indexes = Array.from({ length: ACTIVITY_FIELDS }, (_, index) => index);
const activityNames = indexes.map((index) => activityField(index, 'activity'));
const activityRatings = indexes.map((index) => activityField(index, 'rating'));

const pain = each(['now', 'worst', 'average'], number(10));
const sciatica = each(sciaticaItems, number(6));
const minutes = each(['minutes'], number(MINUTES_MAX));

/** The fields of the form of each measure, and what each of them takes. */
const fields: Readonly<Record<OutcomeMeasure, Readonly<Record<string, FieldKind>>>> = {
  nprs_back: pain,
  nprs_leg: pain,
  psfs: {
    ...each(activityNames, { kind: 'words', max: ACTIVITY_MAX }),
    ...each(activityRatings, number(10)),
  },
  rmdq_24: {
    ...each(rmdqItems.map(tickField), tick),
    finished: tick,
    [FORM_FIELD]: { kind: 'words', max: ID_MAX },
  },
  sciatica_bothersomeness: sciatica,
  sciatica_frequency: sciatica,
  groc: { change: number(5, -5) },
  body_chart: { belowKnee: { kind: 'one_of', values: ['yes', 'no'] } },
  home_care_days: { days: number(7) },
  sitting_tolerance: minutes,
  walking_tolerance: minutes,
  satisfaction: { rating: number(10) },
};

/** `not_offered`: no such field or answer; `number`: a whole number inside the scale is wanted. */
export type MeasureProblem =
  | { kind: 'not_offered' }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'too_long'; max: number };

const isWithin = (value: string, { min, max }: { min: number; max: number }): boolean =>
  /^-?\d{1,4}$/.test(value) && Number(value) >= min && Number(value) <= max;

function problemIn(kind: FieldKind, value: string): MeasureProblem | null {
  switch (kind.kind) {
    case 'one_of':
      return kind.values.includes(value) ? null : { kind: 'not_offered' };
    case 'words':
      return value.length <= kind.max ? null : { kind: 'too_long', max: kind.max };
    case 'number':
      return isWithin(value, kind) ? null : kind;
  }
}

function problemOf(kind: FieldKind | undefined, value: string): MeasureProblem | null {
  if (!kind) return { kind: 'not_offered' };
  return value === '' ? null : problemIn(kind, value);
}

/** What cannot be taken of what stands in the fields of a measure. Half a form is no problem: it is a draft. */
export function measureProblems(
  measure: OutcomeMeasure,
  given: ToldFields,
): { field: string; problem: MeasureProblem }[] {
  const known = fields[measure];
  return Object.entries(given).flatMap(([field, value]) => {
    const kind = Object.hasOwn(known, field) ? known[field] : undefined;
    const problem = problemOf(kind, value.trim());
    return problem ? [{ field, problem }] : [];
  });
}
