import { languages } from '@/lib/content/languages/languages';
import { contentVersion } from '@/lib/content/release';
import { ruleBook } from '@/lib/content/rule-book';
import { toldIntakeIn } from '@/lib/content/told-intake/told-intake';
import type { NewOutcome } from '@/lib/data/outcomes';
import type { OutcomeRow } from '@/lib/data/rows/outcome-row';
import type { IntakeScope } from '@/lib/data/scope';
import { readCourseForIntake, type CourseForIntake } from '@/lib/data/told-measures';
import { sheetLanguageOf, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { outcomeMeasures, type OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import { readMeasure } from '@/lib/domain/outcomes/read-measure';
import { scoreMeasure } from '@/lib/domain/outcomes/score-measure';
import { countedInCourse } from '@/lib/domain/outcomes/standing-outcomes';
import { isLongAgo } from '@/lib/domain/screening/day-check';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { FrozenTold } from '@/lib/domain/told-intake/frozen-told';
import { FORM_FIELD, measureProblems } from '@/lib/domain/told-intake/measure-problems';
import { frozenMeasures } from '@/lib/domain/told-intake/measure-words';
import { measuresToAsk } from '@/lib/domain/told-intake/measures-to-ask';
import type { ToldAnswer, ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import {
  formFor,
  measureKey,
  measureOfKey,
  measuresNow,
  toldFields,
  type MeasuresToAsk,
  type ToldForm,
} from '@/lib/domain/told-intake/told-measures';
import { today as dayIn } from '@/lib/platform/clock';

interface Day {
  today: IsoDate;
  timeZone: string;
}

/** The measures that are due, and those that may be answered; every form that an answer may name: one that was replaced meanwhile too. */
export interface OwnMeasures {
  toAsk: MeasuresToAsk;
  /** Those that a page may still hold an answer to, because somebody else has asked them since it was loaded. */
  mayAnswer: readonly OutcomeMeasure[];
  allForms: readonly ToldForm[];
}

/** The day that the course of this intake began; null where this intake begins one. */
function beganOn({ course, intakeSignedAt, lastSignedAt }: CourseForIntake, day: Day) {
  if (!course || !intakeSignedAt) return null;
  const lastSessionOn = lastSignedAt && dayIn(day.timeZone, lastSignedAt);
  const signedOn = dayIn(day.timeZone, intakeSignedAt);
  return isLongAgo({ today: day.today, signedOn, lastSessionOn })
    ? null
    : dayIn(day.timeZone, course.beganAt);
}

function lastActivities(rows: readonly OutcomeRow[], from: IsoDate): string[] {
  for (const { day, answers } of rows) {
    if (day < from || answers.measure !== 'psfs' || !scoreMeasure(answers).ok) continue;
    return answers.activities.map(({ activity }) => activity);
  }
  return [];
}

const formsOf = (found: CourseForIntake): ToldForm[] =>
  found.forms
    .filter(({ measure }) => measure === 'rmdq_24')
    .map(({ id, language, lines }) => ({ id, language, lines }));

const newestOf = (forms: readonly ToldForm[]): ToldForm[] => [
  ...new Map([...forms].reverse().map((one) => [one.language, one])).values(),
];

/** What is on record of the course that this intake belongs to. */
function courseFacts(found: CourseForIntake, day: Day) {
  const began = beganOn(found, day);
  const rows = countedInCourse(found.outcomes, began ?? day.today);
  const sessionsAt = began === null ? [] : (found.course?.sessionsAt ?? []);
  return {
    beganOn: began,
    sessions: sessionsAt.map((at) => dayIn(day.timeZone, at)),
    taken: rows.map(({ answers, day: on }) => ({ measure: answers.measure, on })),
    activities: began === null ? [] : lastActivities(rows, began),
  };
}

const nothing: OwnMeasures = {
  toAsk: { measures: [], activities: [], since: null, forms: [] },
  ...{ mayAnswer: [], allForms: [] },
};

/** What a client is asked of the outcome measures behind the health questions, by the schedule and what is on record. */
export async function ownMeasures(scope: IntakeScope, day: Day): Promise<OwnMeasures> {
  const found = await readCourseForIntake(scope);
  if (!found) return nothing;
  const allForms = formsOf(found);
  const { today } = day;
  const facts = { ...courseFacts(found, day), forms: newestOf(allForms), today, ruleBook };
  const { measures: mayAnswer } = measuresToAsk({ ...facts, taken: [] });
  return { toAsk: measuresToAsk(facts), mayAnswer, allForms };
}

/** Why what was sent for a measure is not taken, in a word; null: it can be kept, also half of it. */
export function refusalOfMeasure(
  key: string,
  given: ToldAnswer,
  { mayAnswer, allForms }: OwnMeasures,
): string | null {
  const measure = measureOfKey(key);
  if (measure === null || !mayAnswer.includes(measure)) return 'not_asked';
  if (given.kind !== 'measure') return 'not_offered';
  const form = given.fields[FORM_FIELD];
  if (form !== undefined && !allForms.some(({ id }) => id === form)) return 'not_offered';
  return measureProblems(measure, given.fields)[0]?.problem.kind ?? null;
}

/** Those that are asked now, and those that were answered although somebody else has asked them since. */
function askedOf({ toAsk }: OwnMeasures, answers: ToldAnswers): OutcomeMeasure[] {
  const measures = outcomeMeasures.filter(
    (measure) => toAsk.measures.includes(measure) || Object.hasOwn(answers, measureKey(measure)),
  );
  return measuresNow({ measures }, { sections: toldIntakeIn('en').sections, answers });
}

interface ToSend {
  own: OwnMeasures;
  answers: ToldAnswers;
  language: SheetLanguage;
  today: IsoDate;
}

function outcomeOf(measure: OutcomeMeasure, { own, answers, language, today }: ToSend) {
  const fields = toldFields(answers, measure);
  // The words of the activities are the client's own, as they stood on the page: they came along with the answer.
  const known = { since: own.toAsk.since, activities: [] };
  const read = readMeasure(measure, (name) => fields[name] ?? null, known);
  if (!read.ok) return [];
  const shown = own.allForms.find(({ id }) => id === fields[FORM_FIELD]);
  const form = measure === 'rmdq_24' ? (shown ?? formFor(own.toAsk, language)) : null;
  return [
    {
      ...{ answers: read.answers, day: today, contentVersion },
      ...{ language: form?.language ?? language, formId: form?.id ?? null },
    },
  ];
}

/** Every measure that was answered as its instrument asks, as it is stored: what is half answered is no score. */
export const outcomesToSend = (sending: ToSend): NewOutcome[] =>
  askedOf(sending.own, sending.answers).flatMap((measure) => outcomeOf(measure, sending));

/** The measures as they were asked and answered, as a last section of what is frozen; none where nothing was asked. */
export function frozenMeasuresOf({ own, answers, language }: ToSend): FrozenTold['sections'] {
  const asked = askedOf(own, answers);
  if (asked.length === 0) return [];
  const { measures: texts, measurePage } = languages[sheetLanguageOf(language)];
  const { notAnswered } = toldIntakeIn(language).labels;
  const entries = frozenMeasures(asked, (measure) => toldFields(answers, measure), {
    ...{ texts, notAnswered, forms: own.allForms, unfinished: measurePage.unfinished },
  });
  return [{ title: measurePage.title, entries }];
}
