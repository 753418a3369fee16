import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import path from 'node:path';

import { fontFiles } from '@/lib/print/font-faces';

/** Results of the compiler that this many runs have not used are forgotten. */
const CACHE_AGE_MAX = 10;

export type PaperSize = 'a4' | 'letter';

/** Body sizes in points: the first that gives at most `pagesMax` pages, else the very first. */
export interface Fit {
  sizes: readonly [number, ...number[]];
  pagesMax: number;
  /** Pictures, the first way that fits; left out or none fits: the document goes without. */
  pictures?: readonly Pictures[];
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

function setAt(
  typst: NodeCompiler,
  { template, size, pictures }: { template: string; size: number; pictures: Pictures },
): NodeTypstDocument {
  const { width, most } = pictures;
  const inputs = {
    size: String(size),
    'picture-width': String(width),
    'most-pictures': String(most),
  };
  const { result } = typst.compile({ mainFileContent: template, inputs, resetRead: true });
  if (!result) throw new UnsettableDocument('The template has an error.');
  return result;
}

/** Pictures are worth more than a point of size: a document goes without only where they fit at no size. */
function setToFit(typst: NodeCompiler, { template, fit }: Setting): NodeTypstDocument {
  for (const pictures of [...(fit.pictures ?? []), NO_PICTURES])
    for (const size of fit.sizes) {
      const set = setAt(typst, { template, size, pictures });
      if (set.numOfPages <= fit.pagesMax) return set;
    }
  return setAt(typst, { template, size: fit.sizes[0], pictures: NO_PICTURES });
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
export function setPdf(setting: Setting): Uint8Array {
  const typst = theCompiler();
  for (const [name, content] of Object.entries(setting.files)) {
    typst.mapShadow(
      path.join(/* turbopackIgnore: true */ process.cwd(), name),
      Buffer.from(content, 'utf8'),
    );
  }
  try {
    return exportPdf(typst, setToFit(typst, setting));
  } finally {
    typst.resetShadow();
    typst.evictCache(CACHE_AGE_MAX);
  }
}
