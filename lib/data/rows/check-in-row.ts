import type { CheckIn, CheckInAnswer } from '@/lib/data/generated/client';
import { fromColumn } from '@/lib/data/rows/calendar-date';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import { openJson, openText } from '@/lib/data/rows/sealed-text';
import type { Alarm, CheckInContent } from '@/lib/domain/check-in/check-in';
import { checkInContentSchema } from '@/lib/domain/check-in/check-in.schema';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

/** One thing that a client told from home. */
export interface CheckInRow {
  id: string;
  sheetId: string;
  content: CheckInContent;
  alarm: Alarm | null;
  /** The practice's calendar day of it. */
  day: IsoDate;
  /** What the phone's clock showed. */
  saidAt: Date;
  receivedAt: Date;
  /** Who entered it from the paper that came back; null: it came from the phone. */
  enteredByName: string | null;
  /** What was done about it, and by whom; null while nobody has. */
  answer: { note: string; at: Date; byName: string } | null;
}

const answers = { include: { createdBy: withName }, take: 1 } as const;

export const checkInInclude = { answers, client: withKey, enteredBy: withName } as const;

/** As it was told: by its arrival, and of one sending by its place on the phone. */
export const asTold = [{ receivedAt: 'desc' }, { sequence: 'desc' }, { id: 'desc' }] as const;

type Stored = CheckIn & {
  client: KeyHolder;
  enteredBy: NamedMember | null;
  answers: (CheckInAnswer & { createdBy: NamedMember })[];
};

/** Throws a ZodError when the column holds nothing that was told: in silence it would hide an alarm. */
export function checkInRow({ client, answers: [answer], ...row }: Stored): CheckInRow {
  return {
    id: row.id,
    sheetId: row.sheetId,
    content: checkInContentSchema.parse(openJson(client, 'check_in.content', row.content)),
    alarm: row.alarm,
    day: fromColumn(row.day),
    saidAt: row.saidAt,
    receivedAt: row.receivedAt,
    enteredByName: nameOf(row.enteredBy),
    answer: answer
      ? {
          note: openText(client, 'check_in_answer.note', answer.note),
          at: answer.createdAt,
          byName: nameOf(answer.createdBy) ?? '',
        }
      : null,
  };
}
