import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { LinkButton } from '@/components/ui/link-button';
import { requireMember } from '@/lib/access/require-member';
import { readByClientWords } from '@/lib/content/short-screen-words';
import { sheetLanguageOf } from '@/lib/domain/home-care/sheet-language';

import { readSituation } from '../../../situation';
import { wayOn } from '../way-on';

export const metadata: Metadata = { title: 'Thank you' };

interface ThanksPageProps {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<{ in?: string | string[] }>;
}

/** After a client has read and answered today's questions: nothing of the chart, until the therapist goes on. */
export default async function ThanksPage({ params, searchParams }: ThanksPageProps) {
  const member = await requireMember('read_chart');
  const { clientId } = await params;
  const language = sheetLanguageOf((await searchParams).in);
  const situation = await readSituation(member, clientId);
  if (!situation) notFound();
  const { title, line } = readByClientWords[language].thanks;
  return (
    <div className="grid gap-16 py-12">
      <div lang={language} className="grid gap-4">
        <h1 className="text-28 font-semibold">{title}</h1>
        <p className="text-22">{line}</p>
      </div>
      <LinkButton href={wayOn(clientId, situation)} kind="primary" className="justify-self-start">
        Therapist: go on
      </LinkButton>
    </div>
  );
}
