import type { Metadata } from 'next';
import { redirect } from 'next/navigation';

import { CodeForm } from '@/components/home-care/code-form';
import { languages } from '@/lib/content/languages/languages';
import { spellSheetCode } from '@/lib/access/require-sheet-code';

import { ClientFrame } from './client-frame';
import { languageHere } from './language-here';

export const metadata: Metadata = { title: 'Your home-care sheet' };

interface CodePageProps {
  searchParams: Promise<Partial<Record<'code' | 'lang', string | string[]>>>;
}

/** Where a client types the code of the sheet. The page behind it asks for the birth year. */
export default async function CodePage({ searchParams }: CodePageProps) {
  const { code, lang } = await searchParams;
  const language = await languageHere({ asked: lang });
  const words = languages[language].entry;
  const typed = typeof code === 'string' ? code : '';
  const spelled = spellSheetCode(typed);
  if (spelled !== null) redirect(`/s/${spelled}`);
  return (
    <ClientFrame language={language}>
      <div className="grid gap-6">
        <h1 className="text-36 font-semibold">{words.title}</h1>
        <CodeForm
          typed={typed.slice(0, 64)}
          error={typed === '' ? undefined : words.codeError}
          words={words}
        />
      </div>
    </ClientFrame>
  );
}
