import type {
  Outcome,
  MeasureForm,
  CourseReview,
  IntakeLinkKind,
} from '@/lib/data/generated/client';
import { fromColumn } from '@/lib/data/rows/calendar-date';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import { openJson, openMaybe } from '@/lib/data/rows/sealed-text';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import {
  measureAnswersSchema,
  type MeasureAnswers,
} from '@/lib/domain/outcomes/measure-answers.schema';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

/** What a client has answered to one measure. */
export interface OutcomeRow {
  id: string;
  /** The practice's calendar day on which it was answered. */
  day: IsoDate;
  answers: MeasureAnswers;
  language: SheetLanguage;
  contentVersion: string;
  /** The practice's own sentences, where the measure has them. */
  formId: string | null;
  /** The row in whose place it stands. */
  replacesId: string | null;
  /** Why it stands there. */
  reason: string | null;
  /** It only says that the row it names does not count. */
  takenBack: boolean;
  createdAt: Date;
  /** Who asked; null: the client gave it alone, before the visit. */
  enteredByName: string | null;
  /** The own intake that it was sent with. */
  toldIntakeId: string | null;
  /** Where the client told it alone: a correction of it keeps that. Null: somebody asked. */
  toldOn: IntakeLinkKind | null;
}

export const outcomeInclude = { client: withKey, enteredBy: withName } as const;

/** By the day that was asked about; of one day by when it was entered. */
export const newestOutcomes = [{ day: 'desc' }, { createdAt: 'desc' }, { id: 'desc' }] as const;

/** Throws a ZodError when the column holds no answers: left out in silence a score would be missing from the course. */
export function outcomeRow(
  row: Outcome & { client: KeyHolder; enteredBy: NamedMember | null },
): OutcomeRow {
  return {
    id: row.id,
    day: fromColumn(row.day),
    answers: measureAnswersSchema.parse(openJson(row.client, 'outcome.answers', row.answers)),
    language: row.language,
    contentVersion: row.contentVersion,
    formId: row.formId,
    replacesId: row.replacesId,
    reason: openMaybe(row.client, 'outcome.reason', row.reason),
    takenBack: row.takenBack,
    createdAt: row.createdAt,
    enteredByName: nameOf(row.enteredBy),
    toldIntakeId: row.toldIntakeId,
    toldOn: row.toldOn,
  };
}

/** The exact sentences of a questionnaire, as the practice has entered them once. */
export interface MeasureFormRow {
  id: string;
  measure: OutcomeMeasure;
  language: SheetLanguage;
  /** 1, 2, 3 …; the highest of its language counts. */
  number: number;
  lines: string[];
  createdAt: Date;
  createdByName: string;
}

export const measureFormInclude = { createdBy: withName } as const;

export function measureFormRow(row: MeasureForm & { createdBy: NamedMember }): MeasureFormRow {
  const { id, measure, language, number, lines, createdAt } = row;
  const createdByName = nameOf(row.createdBy) ?? '';
  return { id, measure, language, number, lines, createdAt, createdByName };
}

/** That the course of care was looked at with the client. */
export interface CourseReviewRow {
  id: string;
  day: IsoDate;
  goalsMet: boolean;
  note: string | null;
  createdAt: Date;
  createdByName: string;
}

export const courseReviewInclude = { client: withKey, createdBy: withName } as const;

export function courseReviewRow(
  row: CourseReview & { client: KeyHolder; createdBy: NamedMember },
): CourseReviewRow {
  return {
    id: row.id,
    day: fromColumn(row.day),
    goalsMet: row.goalsMet,
    note: openMaybe(row.client, 'course_review.note', row.note),
    createdAt: row.createdAt,
    createdByName: nameOf(row.createdBy) ?? '',
  };
}
