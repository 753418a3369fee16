import type { ShortScreen } from '@/lib/data/generated/client';
import { fromColumn } from '@/lib/data/rows/calendar-date';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { openJson } from '@/lib/data/rows/sealed-text';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import type { ShortScreenAnswers } from '@/lib/domain/screening/short-screen';
import { shortScreenSchema } from '@/lib/domain/screening/short-screen.schema';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

/** What the rules and the chart read of a short screen. */
export interface ShortScreenRow {
  id: string;
  clientId: string;
  /** The signed intake that counted when it was asked. */
  intakeId: string;
  /** The practice's calendar day. */
  day: IsoDate;
  /** 1 for the first of its day; the highest number counts. */
  number: number;
  answers: ShortScreenAnswers;
  createdAt: Date;
  askedByName: string;
}

/** Without the questions in words: a chart reads every short screen since the intake. */
export const shortScreenSelect = {
  id: true,
  clientId: true,
  intakeId: true,
  day: true,
  number: true,
  answers: true,
  createdAt: true,
  askedBy: withName,
  client: withKey,
} as const;

type Columns = Pick<ShortScreen, Exclude<keyof typeof shortScreenSelect, 'askedBy' | 'client'>> & {
  askedBy: NamedMember;
  client: KeyHolder;
};

/** Throws a ZodError when the column holds no short screen: left out in silence it would hide what was answered. */
export function shortScreenRow(row: Columns): ShortScreenRow {
  return {
    id: row.id,
    clientId: row.clientId,
    intakeId: row.intakeId,
    day: fromColumn(row.day),
    number: row.number,
    answers: shortScreenSchema.parse(openJson(row.client, 'short_screen.answers', row.answers)),
    createdAt: row.createdAt,
    askedByName: nameOf(row.askedBy) ?? '',
  };
}
