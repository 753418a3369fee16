import type { Reminder } from '@/lib/data/generated/client';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { openJson } from '@/lib/data/rows/sealed-text';
import { sheetLanguageOf } from '@/lib/domain/home-care/sheet-language';
import type { ReminderChoice } from '@/lib/domain/reminders/reminder';
import { pushTargetSchema } from '@/lib/domain/reminders/reminder.schema';

/** A reminder as it was switched on. */
export interface ReminderRow extends ReminderChoice {
  id: string;
  clientId: string;
  linkId: string;
  createdAt: Date;
  endedAt: Date | null;
}

export const reminderInclude = { client: withKey } as const;

export function reminderRow(row: Reminder & { client: KeyHolder }): ReminderRow {
  const { id, clientId, linkId, channel, dailyAt, isForVisits, quietFrom, quietUntil } = row;
  const target =
    row.target === null
      ? null
      : pushTargetSchema.parse(openJson(row.client, 'reminder.target', row.target));
  return {
    ...{ id, clientId, linkId, channel, target, dailyAt, isForVisits, quietFrom, quietUntil },
    language: sheetLanguageOf(row.language),
    createdAt: row.createdAt,
    endedAt: row.endedAt,
  };
}
