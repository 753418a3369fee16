import { Readable } from 'node:stream';

import { ZipFile } from 'yazl';

export interface ZipEntry {
  name: string;
  data: Uint8Array | string | (() => AsyncIterable<Uint8Array | string>);
}

function addEntry(zip: ZipFile, { name, data }: ZipEntry, begun: Readable[]): void {
  if (typeof data === 'function') {
    zip.addReadStreamLazy(name, (give) => {
      const stream = Readable.from(data(), { objectMode: false });
      // What breaks while it is read must not look like a whole file.
      stream.once('error', (error) => zip.outputStream.emit('error', error));
      begun.push(stream);
      give(null, stream);
    });
  } else {
    zip.addBuffer(Buffer.from(data), name);
  }
}

/**
 * A ZIP that is made while it is sent: the next piece is read when the last one was taken, and nothing is read any more
 * once the browser has gone. The file name says nothing of a client: downloads lie about.
 */
export function zipAnswer(entries: Iterable<ZipEntry>, fileName: string): Response {
  const zip = new ZipFile();
  const begun: Readable[] = [];
  for (const entry of entries) addEntry(zip, entry, begun);
  zip.end();
  const output = zip.outputStream as Readable;
  output.once('close', () => begun.forEach((stream) => stream.destroy()));
  const body = Readable.toWeb(output) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  });
}
