import type { Metadata } from 'next';
import { redirect } from 'next/navigation';

import { ReminderForm } from '@/components/reminders/reminder-form';
import { requireSheetCode } from '@/lib/access/require-sheet-code';
import { languages } from '@/lib/content/languages/languages';
import { findOwnReminders, type OwnReminders } from '@/lib/data/reminders';
import {
  reminderChannels,
  usualTimes,
  type ReminderChannel,
} from '@/lib/domain/reminders/reminder';
import { fillIn } from '@/lib/domain/shared/fill-in';
import { canMail } from '@/lib/mail/send-mail';
import { env } from '@/lib/platform/env';

import { ClientFrame } from '../../client-frame';
import { languageHere } from '../../language-here';
import { switchReminderOffAction, switchReminderOnAction } from './actions';

interface RemindersPageProps {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ lang?: string | string[] }>;
}

/** No name: a phone lies about with its list of pages open. */
export const metadata: Metadata = {
  title: 'Reminders',
  robots: { index: false, follow: false, noarchive: true },
};

const canUse = ({ hasMail }: OwnReminders): Record<ReminderChannel, boolean> => ({
  mail: hasMail && canMail(),
  push: env().push !== null,
});

/** Reminders that the client switches on and off: by e-mail, or on this phone. */
export default async function RemindersPage({ params, searchParams }: RemindersPageProps) {
  const code = decodeURIComponent((await params).code).slice(0, 64);
  const scope = await requireSheetCode(code);
  const own = scope && (await findOwnReminders(scope));
  if (!own) redirect(`/s/${encodeURIComponent(code)}`);
  const language = await languageHere({ asked: (await searchParams).lang });
  const texts = languages[language].reminders;
  const can = canUse(own);
  return (
    <ClientFrame language={language}>
      <div className="grid gap-8">
        <div className="grid gap-3">
          <a href={`/s/${encodeURIComponent(code)}`} className="text-link text-18">
            {texts.back}
          </a>
          <h1 className="text-36 font-semibold">{texts.title}</h1>
          {texts.lead.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{fillIn(texts.zone, { zone: own.practice.timeZone })}</p>
        </div>
        {reminderChannels.map((channel) => {
          const on = own.on.find((one) => one.channel === channel);
          return (
            <ReminderForm
              key={channel}
              channel={channel}
              texts={texts}
              isOn={on !== undefined}
              times={on ?? usualTimes}
              isAble={can[channel]}
              pushKey={env().push?.publicKey ?? ''}
              switchOn={switchReminderOnAction.bind(null, code)}
              switchOff={switchReminderOffAction.bind(null, { code, channel })}
            />
          );
        })}
      </div>
    </ClientFrame>
  );
}
