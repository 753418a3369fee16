import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { reachedFiles } from '@/scripts/texts/reached-files';
import { textsOfSource, type SourceText } from '@/scripts/texts/source-texts';

export interface CodeTexts {
  file: string;
  texts: SourceText[];
}

const filesIn = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));

const read = (file: string): CodeTexts => ({
  file,
  texts: textsOfSource(file, readFileSync(file, 'utf8')),
});

/** Where what a client gets begins: their pages, the errors they may meet, the sheet on paper, the summary. */
const ENTRIES = [
  ...filesIn('app/(client)'),
  'app/error.tsx',
  'app/global-error.tsx',
  'app/layout.tsx',
  'app/not-found.tsx',
  'components/home-care/sheet-page.tsx',
  'lib/domain/home-care/build-sheet-document.ts',
  'lib/print/emergency-summary.ts',
  'lib/print/sheet.ts',
];

/** Every file that a client's page, sheet or summary is made of and that has words in it; content is read as records. */
export const clientCode: readonly CodeTexts[] = reachedFiles(ENTRIES, (file) =>
  /^(?:app|components|lib\/(?:domain|print))\//.test(file),
)
  .map(read)
  .filter(({ texts }) => texts.length > 0);

/** Says what the seed articles claim, so that it can be refused. */
const NAMES_CLAIMS = /^lib\/content\/(?:claims\.ts|traceability\/)/;

/** All clinical content, also what only therapists read, and the words of the demo practice. */
export const contentCode: readonly CodeTexts[] = [
  ...filesIn('lib/content'),
  ...filesIn('prisma/demo'),
]
  .filter((file) => !NAMES_CLAIMS.test(file))
  .sort()
  .map(read)
  .filter(({ texts }) => texts.length > 0);
