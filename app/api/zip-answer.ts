import { Readable } from 'node:stream';

import { zipStream, type ZipEntry } from '@/lib/platform/zip-stream';

/** A ZIP as a download. The file name says nothing of a client: downloads lie about. */
export function zipAnswer(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  fileName: string,
): Response {
  const body = Readable.toWeb(zipStream(entries)) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  });
}
