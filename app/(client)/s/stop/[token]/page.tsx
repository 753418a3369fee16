import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { OneButtonForm } from '@/components/forms/one-button-form';
import { requireStopLink } from '@/lib/access/require-stop-link';
import { languages } from '@/lib/content/languages/languages';

import { ClientFrame } from '../../client-frame';
import { languageHere } from '../../language-here';
import { stopReminderAction } from './actions';

interface StopPageProps {
  params: Promise<{ token: string }>;
  searchParams: Promise<Partial<Record<'done' | 'lang', string | string[]>>>;
}

export const metadata: Metadata = {
  title: 'Reminders',
  robots: { index: false, follow: false, noarchive: true },
};

/** Where the link in a reminder leads. It ends nothing by itself: programs that look at e-mails open every link. */
export default async function StopPage({ params, searchParams }: StopPageProps) {
  const { token } = await params;
  if (requireStopLink(decodeURIComponent(token)) === null) notFound();
  const { done, lang } = await searchParams;
  const language = await languageHere({ asked: lang });
  const texts = languages[language].reminders;
  return (
    <ClientFrame language={language}>
      <div className="grid gap-6">
        <h1 className="text-36 font-semibold">{texts.stopTitle}</h1>
        {done === undefined ? (
          <>
            <p>{texts.stopLead}</p>
            <OneButtonForm
              action={stopReminderAction.bind(null, decodeURIComponent(token).slice(0, 100))}
              pending={texts.working}
            >
              {texts.turnOff}
            </OneButtonForm>
          </>
        ) : (
          <p role="status">{texts.stopped}</p>
        )}
      </div>
    </ClientFrame>
  );
}
