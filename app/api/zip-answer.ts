import { Readable } from 'node:stream';

import { zipStream, type ZipEntry } from '@/lib/platform/zip-stream';

/** The database ends what an export reads from when nothing was asked of it for so long (lib/data/transaction.ts). */
const WAIT_MS = 5 * 60_000;

/** Ends what nobody takes for that long: until then it holds one of the few connections for exports. */
function endWhenLeft(output: Readable): Readable {
  let timer: NodeJS.Timeout | undefined;
  const end = (): unknown => output.destroy(new Error('Nobody took it any more.'));
  output.on('pause', () => (timer = setTimeout(end, WAIT_MS).unref()));
  for (const event of ['resume', 'close']) output.on(event, () => clearTimeout(timer));
  return output;
}

/** A ZIP as a download. The file name says nothing of a client: downloads lie about. */
export function zipAnswer(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  fileName: string,
): Response {
  const body = Readable.toWeb(endWhenLeft(zipStream(entries))) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="${fileName}"`,
    },
  });
}
