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
}

export interface Setting {
  /** Typst source. Reads its data with `json("/data.json")` and its size with `sys.inputs.size`. */
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

function setAt(typst: NodeCompiler, template: string, size: number): NodeTypstDocument {
  const inputs = { size: String(size) };
  const { result } = typst.compile({ mainFileContent: template, inputs, resetRead: true });
  if (!result) throw new UnsettableDocument('The template has an error.');
  return result;
}

function setToFit(typst: NodeCompiler, { template, fit }: Setting): NodeTypstDocument {
  const [usual, ...smaller] = fit.sizes;
  const first = setAt(typst, template, usual);
  if (first.numOfPages <= fit.pagesMax) return first;
  for (const size of smaller) {
    const set = setAt(typst, template, size);
    if (set.numOfPages <= fit.pagesMax) return set;
  }
  return first;
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
