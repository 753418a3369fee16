import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import path from 'node:path';

import { fontFiles } from '@/lib/print/font-faces';

/** Results of the compiler that this many runs have not used are forgotten. */
const CACHE_AGE_MAX = 10;

export type PaperSize = 'a4' | 'letter';

/** Body sizes in points: the first that gives at most `pagesMax` pages, else the very first, as long as it is. */
export interface Fit {
  sizes: readonly [number, ...number[]];
  pagesMax: number;
  /** Pictures, the first way that fits; left out, or none adds no page even to a longer document: it goes without. */
  pictures?: readonly Pictures[];
  /**
   * Widths in millimetres of a picture beside the text: the widest for which nothing of the document gives way, else it
   * goes without.
   */
  asides?: readonly number[];
  /** What gives way first where both do not fit: the size of the text, or how many and how wide the pictures are. */
  givesWay?: 'size' | 'pictures';
}

/** How many pictures an item has at most, and how wide they are in millimetres. */
export interface Pictures {
  width: number;
  most: number;
}

const NO_PICTURES: Pictures = { width: 0, most: 0 };

export interface Setting {
  /** Typst source. Reads its data with `json("/data.json")`, its size and pictures from `sys.inputs`. */
  template: string;
  /** Files that the template reads, by name. */
  files: Readonly<Record<string, string>>;
  fit: Fit;
}

/** The template could not be set. Says nothing of the data: Typst's own message would quote a client's name. */
export class UnsettableDocument extends Error {
  override name = 'UnsettableDocument';
}

let compiler: NodeCompiler | undefined;

function theCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [{ fontPaths: fontFiles() }],
  });
  return compiler;
}

/** How a document was set: the size of its text, its pictures, and the width of the one beside it (0: without). */
export interface Way {
  size: number;
  pictures: Pictures;
  aside: number;
}

interface Set extends Way {
  document: NodeTypstDocument;
}

function setAt(
  typst: NodeCompiler,
  { template, size, pictures, aside }: Way & { template: string },
): Set {
  const { width, most } = pictures;
  const inputs = {
    size: String(size),
    'picture-width': String(width),
    'most-pictures': String(most),
    'aside-width': String(aside),
  };
  const { result } = typst.compile({ mainFileContent: template, inputs, resetRead: true });
  if (!result) throw new UnsettableDocument('The template has an error.');
  return { document: result, size, pictures, aside };
}

/** In the order to try them. A document goes without pictures only where they fit at no size. */
function waysToSet({ sizes, pictures = [], givesWay = 'size' }: Fit): Way[] {
  const drawn =
    givesWay === 'size'
      ? pictures.flatMap((some) => sizes.map((size) => ({ size, pictures: some })))
      : sizes.flatMap((size) => pictures.map((some) => ({ size, pictures: some })));
  const all = [...drawn, ...sizes.map((size) => ({ size, pictures: NO_PICTURES }))];
  return all.map((way) => ({ ...way, aside: 0 }));
}

/** What is too long at any size keeps the first one, and the pictures that its sides leave room for. */
function setLong(typst: NodeCompiler, { template, fit }: Pick<Setting, 'template' | 'fit'>): Set {
  const [size] = fit.sizes;
  const plain = setAt(typst, { template, size, pictures: NO_PICTURES, aside: 0 });
  for (const pictures of fit.pictures ?? []) {
    const set = setAt(typst, { template, size, pictures, aside: 0 });
    if (set.document.numOfPages <= plain.document.numOfPages) return set;
  }
  return plain;
}

function setMain(typst: NodeCompiler, { template, fit }: Setting): Set {
  for (const way of waysToSet(fit)) {
    const set = setAt(typst, { template, ...way });
    if (set.document.numOfPages <= fit.pagesMax) return set;
  }
  return setLong(typst, { template, fit });
}

function setToFit(typst: NodeCompiler, setting: Setting): Set {
  const { document, size, pictures, ...rest } = setMain(typst, setting);
  for (const aside of setting.fit.asides ?? []) {
    const set = setAt(typst, { template: setting.template, size, pictures, aside });
    if (set.document.numOfPages <= document.numOfPages) return set;
  }
  return { document, size, pictures, ...rest };
}

function exportPdf(typst: NodeCompiler, set: NodeTypstDocument): Uint8Array {
  try {
    return new Uint8Array(typst.pdf(set, { pdfStandard: 'ua-1' }));
  } catch {
    throw new UnsettableDocument('PDF/UA-1 does not allow something in this document.');
  }
}

/**
 * Sets a document as tagged PDF/UA-1. Data comes to the template as files, never as Typst source. One compiler serves
 * all requests; a run is synchronous, so that no other can see its files. Throws `UnsettableDocument`.
 */
export function setPdf(setting: Setting): { pdf: Uint8Array; way: Way } {
  const typst = theCompiler();
  for (const [name, content] of Object.entries(setting.files)) {
    typst.mapShadow(
      path.join(/* turbopackIgnore: true */ process.cwd(), name),
      Buffer.from(content, 'utf8'),
    );
  }
  try {
    const { document, ...way } = setToFit(typst, setting);
    return { pdf: exportPdf(typst, document), way };
  } finally {
    typst.resetShadow();
    typst.evictCache(CACHE_AGE_MAX);
  }
}
