import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';

import { setToFit, type Fit, type Foreknown, type SetPages, type Way } from '@/lib/print/fit';
import { fontFiles } from '@/lib/print/font-faces';

/** Results that the last hundred runs have not used are forgotten, looked for after every fiftieth: that takes a while itself. */
const FORGET_EVERY = 50;
const CACHE_AGE_MAX = 2;
let runs = 0;

/** Documents of which it is known how they fit: who prints one prints it again. */
const KNOWN_WAYS_MAX = 200;

export type PaperSize = 'a4' | 'letter';

/** What lies beside a template: texts, and pictures that are no text. */
export type PrintFiles = Readonly<Record<string, string | Uint8Array>>;

/** Where a piece of a document begins or ends: on which page, how many points from its upper edge. */
export interface PieceMark {
  name: string;
  end: 'begins' | 'ends';
  page: number;
  y: number;
}

/** What is known of a document from others that were set before it. */
export interface Reckoning extends Foreknown {
  /** A document that was set so tells where its pieces are. */
  learn: (way: Way, marks: readonly PieceMark[]) => void;
}

export interface Setting {
  /** Typst source. Reads its data with `json("/data.json")`, its size and pictures from `sys.inputs`. */
  template: string;
  /** Files that the template reads, by name. */
  files: PrintFiles;
  fit: Fit;
  /** For a template that tells its pieces. */
  reckoning?: Reckoning;
}

/** The template could not be set. Says nothing of the data: Typst's own message would quote a client's name. */
export class UnsettableDocument extends Error {
  override name = 'UnsettableDocument';
}

let compiler: NodeCompiler | undefined;

function theCompiler(): NodeCompiler {
  // A sheet is too short to be shared between cores: two that are set at once are faster on one thread each.
  process.env['RAYON_NUM_THREADS'] ??= '1';
  compiler ??= NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [{ fontPaths: fontFiles() }],
  });
  return compiler;
}

interface Set extends SetPages {
  document: NodeTypstDocument;
}

/** A way as a template reads it. */
export const inputsOf = ({ size, pictures, aside, late }: Way): Record<string, string> => ({
  size: String(size),
  'picture-width': String(pictures.width),
  'most-pictures': String(pictures.most),
  'aside-width': String(aside),
  late: String(late),
});

function setAt(typst: NodeCompiler, template: string, way: Way): Set {
  const inputs = inputsOf(way);
  const { result } = typst.compile({ mainFileContent: template, inputs, resetRead: true });
  if (!result) throw new UnsettableDocument('The template has an error.');
  return { document: result, pages: result.numOfPages };
}

const toldSchema = z.array(
  z.array(
    z.object({ name: z.string(), end: z.enum(['begins', 'ends']), page: z.int(), y: z.number() }),
  ),
);

/** As a template with `told-pieces` tells them; none where it does not. */
function marksOf(typst: NodeCompiler, { document }: Set): PieceMark[] {
  const told: unknown = typst.query(document, { selector: '<pieces>', field: 'value' });
  return toldSchema.parse(told).flat();
}

/** By what a document is made of, and nothing that can be read: how it was set last. */
const knownWays = new Map<string, Way>();

function keyOf({ template, files, fit }: Setting): string {
  const hash = createHash('sha256').update(template).update(JSON.stringify(fit));
  for (const [name, content] of Object.entries(files)) hash.update(name).update(content);
  return hash.digest('base64');
}

function remember(key: string, way: Way): void {
  knownWays.delete(key);
  knownWays.set(key, way);
  const [oldest] = knownWays.keys();
  if (knownWays.size > KNOWN_WAYS_MAX && oldest !== undefined) knownWays.delete(oldest);
}

/** The same document again is set once, in the way that fitted it before. */
function setFitting(
  typst: NodeCompiler,
  setting: Setting,
): { document: NodeTypstDocument; way: Way } {
  const key = keyOf(setting);
  const { fit, template, reckoning } = setting;
  const at = (way: Way): Set => {
    const set = setAt(typst, template, way);
    reckoning?.learn(way, marksOf(typst, set));
    return set;
  };
  const before = knownWays.get(key);
  // What was set before has taught what it can.
  const set = before
    ? { ...setAt(typst, template, before), way: before }
    : setToFit(fit, at, reckoning);
  remember(key, set.way);
  return set;
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
      typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content),
    );
  }
  try {
    const { document, way } = setFitting(typst, setting);
    return { pdf: exportPdf(typst, document), way };
  } finally {
    typst.resetShadow();
    runs += 1;
    if (runs % FORGET_EVERY === 0) typst.evictCache(CACHE_AGE_MAX);
  }
}
