'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';

import { formAgain, withDatabase } from '@/app/form-answer';
import { sentId, sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { mayTell, requireSheetCode } from '@/lib/access/require-sheet-code';
import { languages } from '@/lib/content/languages/languages';
import { switchReminderOff, switchReminderOn } from '@/lib/data/reminders';
import type { SheetScope } from '@/lib/data/scope';
import { reminderFormSchema, pushTargetSchema } from '@/lib/domain/reminders/reminder.schema';
import {
  reminderChannels,
  type PushTarget,
  type ReminderChoice,
} from '@/lib/domain/reminders/reminder';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { canMail } from '@/lib/mail/send-mail';
import { env } from '@/lib/platform/env';

import { languageHere } from '../../language-here';

type Read = { ok: true; choice: ReminderChoice } | { ok: false; errors: FormState['errors'] };

/** The form as it was sent, or what is wrong, in the language of the page. */
function choiceOf(formData: FormData, language: SheetLanguage): Read {
  const texts = languages[language].reminders;
  const parsed = reminderFormSchema.safeParse(Object.fromEntries(formData));
  if (!parsed.success) {
    const fields = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
    return { ok: false, errors: [...fields].map((field) => ({ field, message: texts.wrongTime })) };
  }
  const { channel, daily, dailyAt, visits, quietFrom, quietUntil } = parsed.data;
  if (daily === 'no' && visits === 'no') return refused(texts.nothingChosen);
  const target = channel === 'push' ? targetIn(parsed.data.target) : null;
  if (channel === 'push' && target === null) return refused(texts.failed);
  return {
    ok: true,
    choice: {
      ...{ channel, language, target, quietFrom, quietUntil, isForVisits: visits === 'yes' },
      dailyAt: daily === 'yes' ? dailyAt : null,
    },
  };
}

const refused = (message: string): Read => ({ ok: false, errors: [{ field: 'daily', message }] });

function targetIn(sent: unknown): PushTarget | null {
  const parsed = pushTargetSchema.safeParse(sent);
  return parsed.success ? parsed.data : null;
}

const canSend = { mail: canMail, push: () => env().push !== null } as const;

async function switchOn(scope: SheetScope, choice: ReminderChoice): Promise<boolean> {
  if (!canSend[choice.channel]() || !(await mayTell(scope))) return false;
  return (await switchReminderOn(scope, choice)).ok;
}

/** Switches reminders of one channel on, or changes when they come. */
export async function switchReminderOnAction(
  code: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isClosed = false;
  const answer = await withDatabase(formData, async () => {
    const scope = await requireSheetCode(sentId(code));
    isClosed = scope === null;
    if (!scope) return { errors: [] };
    const language = await languageHere();
    const read = choiceOf(formData, language);
    if (!read.ok) return formAgain(formData, { errors: read.errors });
    const { failed } = languages[language].reminders;
    if (!(await switchOn(scope, read.choice))) return formAgain(formData, { message: failed });
    refresh();
    return { errors: [] };
  });
  if (isClosed) redirect(`/s/${encodeURIComponent(sentId(code))}`);
  return answer;
}

/** Switches one channel off: one tap. */
export async function switchReminderOffAction(
  ids: { code: string; channel: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { code, channel: sent } = sentIds(ids, ['code', 'channel']);
    const scope = await requireSheetCode(code);
    const channel = reminderChannels.find((one) => one === sent);
    if (scope && channel) await switchReminderOff(scope, channel);
    refresh();
    return { errors: [] };
  });
}
