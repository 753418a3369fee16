import { rmdqItems, sciaticaItems, type OutcomeMeasure } from './measure';

/** How many activities a form has room for (spec §8.1: 3, up to 5). */
export const ACTIVITY_FIELDS = 5;

/** Longest words of an activity. */
export const ACTIVITY_MAX = 120;

/** Longest time that a client is asked about: half a day. */
export const MINUTES_MAX = 720;

/** Names of the fields of a form, as the paths of the answers with dots. */
export const activityField = (index: number, part: 'activity' | 'rating'): string =>
  `activities.${index}.${part}`;
export const tickField = (item: string): string => `ticked.${item}`;

/** What a form has sent under the name of a field; null where it sent nothing. */
export type ReadField = (name: string) => string | null;

/** What the server knows and no form may say. */
export interface KnownAnswers {
  /** The day that the client is asked to compare with. */
  since: string | null;
  /** The client's own activities in the words of the first time; empty: they are named now. */
  activities: readonly string[];
}

/** What is no number stays as it was typed: the schema says so at its field. */
function numberIn(read: ReadField, name: string): unknown {
  const typed = (read(name) ?? '').trim();
  if (typed === '') return null;
  return /^-?\d{1,4}$/.test(typed) ? Number(typed) : typed;
}

function activitiesIn(read: ReadField, { activities: known }: KnownAnswers): unknown[] {
  if (known.length > 0) {
    return known.map((activity, index) => ({
      activity,
      rating: numberIn(read, activityField(index, 'rating')),
    }));
  }
  return Array.from({ length: ACTIVITY_FIELDS }, (_, index) => ({
    activity: (read(activityField(index, 'activity')) ?? '').trim(),
    rating: numberIn(read, activityField(index, 'rating')),
  })).filter(({ activity, rating }) => activity !== '' || rating !== null);
}

const numbersIn = (read: ReadField, names: readonly string[]): object =>
  Object.fromEntries(names.map((name) => [name, numberIn(read, name)]));

function belowKneeIn(read: ReadField): boolean | null {
  const told = read('belowKnee');
  return told === 'yes' ? true : told === 'no' ? false : null;
}

/**
 * What a form has sent for one measure, in the shape of its answers: not parsed yet. The fields of every form are the same,
 * whoever shows it: the practice's tablet, or the client's own page before the visit.
 */
export function sentAnswers(
  measure: OutcomeMeasure,
  read: ReadField,
  known: KnownAnswers,
): Record<string, unknown> {
  switch (measure) {
    case 'nprs_back':
    case 'nprs_leg':
      return { measure, ...numbersIn(read, ['now', 'worst', 'average']) };
    case 'psfs':
      return { measure, activities: activitiesIn(read, known) };
    case 'rmdq_24':
      return {
        measure,
        ticked: rmdqItems.filter((item) => read(tickField(item)) === 'on'),
        finished: read('finished') === 'on',
      };
    case 'sciatica_bothersomeness':
    case 'sciatica_frequency':
      return { measure, ...numbersIn(read, sciaticaItems) };
    case 'groc':
      return { measure, change: numberIn(read, 'change'), since: known.since };
    default:
      return sentToOwn(measure, read);
  }
}

/** The measures of our own design. */
function sentToOwn(
  measure:
    'body_chart' | 'home_care_days' | 'sitting_tolerance' | 'walking_tolerance' | 'satisfaction',
  read: ReadField,
): Record<string, unknown> {
  switch (measure) {
    case 'body_chart':
      return { measure, places: [], belowKnee: belowKneeIn(read) };
    case 'home_care_days':
      return { measure, days: numberIn(read, 'days') };
    case 'satisfaction':
      return { measure, rating: numberIn(read, 'rating') };
    default:
      return { measure, minutes: numberIn(read, 'minutes') };
  }
}

/** Answers as the fields of their form: for a correction, which begins with what was answered. */
export function fieldsOf(answers: Readonly<Record<string, unknown>>): Record<string, string> {
  const fields: Record<string, string> = {};
  const put = (name: string, value: unknown): void => {
    if (typeof value === 'number' || typeof value === 'string') fields[name] = String(value);
    if (value === true) fields[name] = name === 'belowKnee' ? 'yes' : 'on';
    if (value === false && name === 'belowKnee') fields[name] = 'no';
  };
  for (const [name, value] of Object.entries(answers)) {
    if (!Array.isArray(value)) put(name, value);
    else value.forEach((one: unknown, index) => putPart(put, { name, index, one }));
  }
  return fields;
}

function putPart(
  put: (name: string, value: unknown) => void,
  { name, index, one }: { name: string; index: number; one: unknown },
): void {
  if (typeof one === 'string') put(`${name}.${one}`, true);
  if (typeof one !== 'object' || one === null) return;
  for (const [part, value] of Object.entries(one)) put(`${name}.${index}.${part}`, value);
}
