import { Readable } from 'node:stream';

import { ZipFile } from 'yazl';

export interface ZipEntry {
  name: string;
  data: Uint8Array | string | (() => AsyncIterable<Uint8Array | string>);
}

function addEntry(zip: ZipFile, { name, data }: ZipEntry): void {
  if (typeof data === 'string') zip.addBuffer(Buffer.from(data), name);
  else if (data instanceof Uint8Array) zip.addBuffer(Buffer.from(data), name);
  else {
    zip.addReadStreamLazy(name, (give) => give(null, Readable.from(data(), { objectMode: false })));
  }
}

/** A ZIP that is made while it is sent. The file name says nothing of a client: downloads lie about. */
export function zipAnswer(entries: Iterable<ZipEntry>, fileName: string): Response {
  const zip = new ZipFile();
  for (const entry of entries) addEntry(zip, entry);
  zip.end();
  const body = Readable.toWeb(zip.outputStream as Readable) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  });
}
