import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader gets of a PDF, and what the PDF would do by itself. */
export interface ReadPaper {
  /** Without any white space. */
  text: string;
  title: string;
  /** Where its links lead, and every other thing that acts. */
  links: string[];
  acts: string[];
}

export const compact = (text: string): string => text.replace(/[\s\u200b]+/gu, '');

/** Names that stand in the file itself, outside its compressed parts, only where something acts. */
const ACTIVE =
  /\/(JavaScript|JS|Launch|OpenAction|AA|SubmitForm|ImportData|RichMedia|EmbeddedFiles?)\b/g;

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

async function actsOf(pdf: Pdf, bytes: Buffer): Promise<string[]> {
  return [
    ...[...bytes.toString('latin1').matchAll(ACTIVE)].map(([name]) => name),
    ...((await pdf.getJSActions()) ? ['scripts of the document'] : []),
    ...((await pdf.getOpenAction()) ? ['an action on opening'] : []),
    ...((await pdf.getAttachments()) ? ['files inside'] : []),
  ];
}

/** What an annotation leads to, or what else it is. */
function markOf(mark: Record<string, unknown>): Pick<ReadPaper, 'links' | 'acts'> {
  const { subtype, url, unsafeUrl, dest } = mark;
  if (subtype !== 'Link') return { links: [], acts: [`an annotation ${String(subtype)}`] };
  const link = url ?? unsafeUrl;
  if (typeof link === 'string') return { links: [link], acts: [] };
  return { links: [], acts: dest ? [] : ['a link that leads to no address'] };
}

type Item = Awaited<ReturnType<Page['getTextContent']>>['items'][number];

/** What runs on over pages is one text: the foot of each page, which the file marks as no part of it, comes at the end. */
function inOrder(items: readonly Item[]): string {
  const open: boolean[] = [];
  const [body, foot]: [string[], string[]] = [[], []];
  for (const item of items) {
    if ('str' in item) (open.includes(true) ? foot : body).push(item.str);
    else if (item.type === 'endMarkedContent') open.pop();
    else open.push('tag' in item && item.tag === 'Artifact');
  }
  return [...body, ...foot].join('');
}

async function readPage(
  page: Page,
): Promise<Pick<ReadPaper, 'links' | 'acts'> & { items: Item[] }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marks = (await page.getAnnotations()).map((mark) =>
    markOf(mark as Record<string, unknown>),
  );
  return {
    items,
    links: marks.flatMap(({ links }) => links),
    acts: [
      ...marks.flatMap(({ acts }) => acts),
      ...((await page.getJSActions()) ? ['scripts of a page'] : []),
    ],
  };
}

/** Reads a PDF with a program that is not the one that wrote it. */
export async function readPaper(bytes: Buffer): Promise<ReadPaper> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await pdf.getMetadata();
  const title = String((info as { Title?: string }).Title ?? '');
  const read: ReadPaper = { text: '', title, links: [], acts: await actsOf(pdf, bytes) };
  const all: Item[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items, links, acts } = await readPage(await pdf.getPage(number));
    all.push(...items);
    read.links.push(...links);
    read.acts.push(...acts);
  }
  await pdf.destroy();
  read.text = compact(inOrder(all));
  return read;
}
