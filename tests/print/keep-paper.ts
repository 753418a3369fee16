import { writeFileSync } from 'node:fs';

import { readPdf, type ReadPdf } from './read-pdf';

/** Reads a PDF as its reader does; kept for looking at where FASCICLE_KEEP_PAPER names a folder. */
export async function readKept(bytes: Uint8Array, name: string): Promise<ReadPdf> {
  const folder = process.env['FASCICLE_KEEP_PAPER'];
  if (folder) writeFileSync(`${folder}/${name}.pdf`, bytes);
  return readPdf(bytes);
}
