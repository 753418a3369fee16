import type { Metadata } from 'next';

import { BirthYearForm } from '@/components/home-care/birth-year-form';
import { ForgetHere } from '@/components/client-page/forget-here';
import { isSheetKept, requireSheetCode } from '@/lib/access/require-sheet-code';
import { readSheetForClient } from '@/lib/data/home-care';

import { openSheetAction } from './actions';
import { ClientSheet } from './client-sheet';

/** No name: a phone lies about with its list of pages open. */
export const metadata: Metadata = {
  title: 'Your home-care sheet',
  manifest: '/s/manifest.webmanifest',
  robots: { index: false, follow: false, noarchive: true },
};

/** The client's own page: the birth year first, then the sheet as it stands today. */
export default async function ClientSheetPage({ params }: { params: Promise<{ code: string }> }) {
  const code = decodeURIComponent((await params).code).slice(0, 64);
  const scope = await requireSheetCode(code);
  const view = scope && (await readSheetForClient(scope));
  if (view) return <ClientSheet view={view} code={code} isKept={await isSheetKept()} />;
  return (
    <div className="grid gap-6">
      <ForgetHere />
      <h1 className="text-36 font-semibold">Your home care</h1>
      <BirthYearForm action={openSheetAction.bind(null, code)} />
      <p className="text-18 text-quiet">
        We ask so that nobody else can read your sheet. Is the code wrong?{' '}
        <a href="/s" className="text-link">
          Type it again
        </a>
      </p>
    </div>
  );
}
