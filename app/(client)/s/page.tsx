import type { Metadata } from 'next';
import { redirect } from 'next/navigation';

import { CodeForm } from '@/components/home-care/code-form';
import { spellSheetCode } from '@/lib/access/require-sheet-code';

export const metadata: Metadata = { title: 'Your home-care sheet' };

interface CodePageProps {
  searchParams: Promise<{ code?: string | string[] }>;
}

const NOT_A_CODE = 'A code has 11 letters and numbers. It stands at the top of your sheet.';

/** Where a client types the code of the sheet. The page behind it asks for the birth year. */
export default async function CodePage({ searchParams }: CodePageProps) {
  const { code } = await searchParams;
  const typed = typeof code === 'string' ? code : '';
  const spelled = spellSheetCode(typed);
  if (spelled !== null) redirect(`/s/${spelled}`);
  return (
    <div className="grid gap-6">
      <h1 className="text-36 font-semibold">Your home care</h1>
      <CodeForm typed={typed.slice(0, 64)} error={typed === '' ? undefined : NOT_A_CODE} />
    </div>
  );
}
