import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader gets it. */
export interface ReadPdf {
  /** Text of each page, in the order of reading, without any white space: where lines break does not matter. */
  pages: string[];
  /** Width and height of each page in points. */
  sizes: [number, number][];
  /** Every size of text in points, once. */
  textSizes: number[];
  title: string;
  language: string;
  /** XMP metadata as written. */
  xmp: string;
  isTagged: boolean;
  /** Name of each font, and whether the file carries it. */
  fonts: { name: string; isEmbedded: boolean }[];
  /** Roles and alternative texts of the structure tree of all pages. */
  roles: string[];
  alts: string[];
  /** Languages that parts of it are marked with, besides its own. */
  languages: string[];
}

export function compact(text: string): string {
  return text.replace(/[\s\u200b]+/gu, '');
}

interface Font {
  name: string;
  missingFile?: boolean;
}

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;
type Tree = Awaited<ReturnType<Page['getStructTree']>>;

async function fontsOf(page: Page): Promise<ReadPdf['fonts']> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const ids = fnArray.flatMap((fn: number, at: number) =>
    fn === OPS.setFont ? [String(argsArray[at][0])] : [],
  );
  return [...new Set(ids)].map((id) => {
    const font = page.commonObjs.get(id) as Font;
    return { name: font.name, isEmbedded: font.missingFile !== true };
  });
}

function languagesOf(node: Tree): string[] {
  const own = 'lang' in node && typeof node.lang === 'string' ? [node.lang] : [];
  return [...own, ...node.children.flatMap((child) => ('role' in child ? languagesOf(child) : []))];
}

function walk(node: Tree, roles: string[], alts: string[]): void {
  roles.push(node.role);
  if ('alt' in node && typeof node.alt === 'string') alts.push(node.alt);
  for (const child of node.children) if ('role' in child) walk(child, roles, alts);
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { info, metadata } = await pdf.getMetadata();
  const read: ReadPdf = {
    pages: [],
    sizes: [],
    textSizes: [],
    title: String((info as { Title?: string }).Title ?? ''),
    language: String((info as { Language?: string }).Language ?? ''),
    xmp: String(metadata?.getRaw() ?? ''),
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    fonts: [],
    roles: [],
    alts: [],
    languages: [],
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    read.pages.push(compact(items.map((item) => ('str' in item ? item.str : '')).join('')));
    const drawn = items.filter((item) => 'str' in item && item.str.trim() !== '');
    read.textSizes.push(...drawn.flatMap((item) => ('height' in item ? [item.height] : [])));
    const { width, height } = page.getViewport({ scale: 1 });
    read.sizes.push([width, height]);
    read.fonts.push(...(await fontsOf(page)));
    const tree = await page.getStructTree();
    if (tree) {
      walk(tree, read.roles, read.alts);
      read.languages.push(...languagesOf(tree));
    }
  }
  read.textSizes = [...new Set(read.textSizes.map((size) => Math.round(size * 10) / 10))];
  await pdf.destroy();
  return read;
}

/** Text and sizes alone, for a law over many. */
export async function readText(bytes: Uint8Array): Promise<Pick<ReadPdf, 'pages' | 'textSizes'>> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  const heights = new Set<number>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const drawn = items.flatMap((item) => ('str' in item ? [item] : []));
    pages.push(compact(drawn.map(({ str }) => str).join('')));
    for (const { str, height } of drawn) {
      if (str.trim() !== '') heights.add(Math.round(height * 10) / 10);
    }
  }
  await pdf.destroy();
  return { pages, textSizes: [...heights] };
}
