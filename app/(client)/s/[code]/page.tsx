import type { Metadata } from 'next';

import { BirthYearForm } from '@/components/home-care/birth-year-form';
import { ForgetHere } from '@/components/client-page/forget-here';
import { isSheetKept, requireSheetCode } from '@/lib/access/require-sheet-code';
import { languages } from '@/lib/content/languages/languages';
import { readSheetForClient } from '@/lib/data/home-care';

import { ClientFrame } from '../client-frame';
import { languageHere } from '../language-here';
import { openSheetAction } from './actions';
import { ClientSheet } from './client-sheet';

interface ClientSheetPageProps {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ lang?: string | string[] }>;
}

/** No name: a phone lies about with its list of pages open. The frame says it in the language of the page. */
export const metadata: Metadata = {
  title: 'Your home-care sheet',
  robots: { index: false, follow: false, noarchive: true },
};

/** The client's own page: the birth year first, then the sheet as it stands today. */
export default async function ClientSheetPage({ params, searchParams }: ClientSheetPageProps) {
  const code = decodeURIComponent((await params).code).slice(0, 64);
  const scope = await requireSheetCode(code);
  const view = scope && (await readSheetForClient(scope));
  const language = await languageHere({
    asked: (await searchParams).lang,
    sheet: view?.sheet?.document.language,
  });
  if (view) {
    return (
      <ClientFrame language={language}>
        <ClientSheet {...{ view, code, language }} isKept={await isSheetKept()} />
      </ClientFrame>
    );
  }
  const words = languages[language].entry;
  return (
    <ClientFrame language={language}>
      <div className="grid gap-6">
        <ForgetHere />
        <h1 className="text-36 font-semibold">{words.title}</h1>
        <BirthYearForm action={openSheetAction.bind(null, code)} words={words} />
        <p className="text-18 text-quiet">
          {words.why}{' '}
          <a href="/s" className="text-link">
            {words.again}
          </a>
        </p>
      </div>
    </ClientFrame>
  );
}
