import path from 'node:path';

import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const FONTS = path.join(process.cwd(), 'node_modules/@expo-google-fonts');
const FACES = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
  'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  'noto-sans-hebrew/700Bold/NotoSansHebrew_700Bold.ttf',
] as const;

/** Results of the compiler that this many documents have not used are forgotten. */
const CACHE_AGE_MAX = 10;

export type PaperSize = 'a4' | 'letter';

let compiler: NodeCompiler | undefined;

function theCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [{ fontPaths: FACES.map((face) => path.join(FONTS, face)) }],
  });
  return compiler;
}

/**
 * Sets a document as tagged PDF/UA-1. Data comes to the template as files (`json("/data.json")`), never as Typst source.
 * One compiler serves all requests; a run is synchronous, so that no other can see its files. Throws when the template
 * cannot be set, which is a bug: the message names the place in the template and never the data.
 */
export function setPdf(args: { template: string; files: Record<string, string> }): Uint8Array {
  const typst = theCompiler();
  for (const [name, content] of Object.entries(args.files)) {
    typst.mapShadow(path.join(process.cwd(), name), Buffer.from(content, 'utf8'));
  }
  try {
    return new Uint8Array(
      typst.pdf({ mainFileContent: args.template, resetRead: true }, { pdfStandard: 'ua-1' }),
    );
  } finally {
    typst.resetShadow();
    typst.evictCache(CACHE_AGE_MAX);
  }
}
