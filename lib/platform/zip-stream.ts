import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';

import { ZipFile } from 'yazl';

export interface ZipEntry {
  name: string;
  data: Uint8Array | string | (() => AsyncIterable<Uint8Array | string>);
}

type Entries = Iterable<ZipEntry> | AsyncIterable<ZipEntry>;

function readableOf({ data }: ZipEntry): Readable {
  if (typeof data === 'function') return Readable.from(data(), { objectMode: false });
  return Readable.from(data.length === 0 ? [] : [data], { objectMode: false });
}

/**
 * A ZIP that is made while it is taken: the next piece is read, and the next entry asked for, when the last one was taken.
 * Nothing is read any more once whoever takes it has gone; what breaks while it is read does not look like a whole file.
 */
export function zipStream(entries: Entries): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const stop = (error: unknown): unknown =>
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', stop);
  // The one that is being read. The list of entries stays until the end: it must not hold what was in them.
  let open: Readable | undefined;
  const feed = async (): Promise<void> => {
    for await (const entry of entries) {
      open = readableOf(entry);
      if (output.destroyed) open.destroy();
      else zip.addReadStreamLazy(entry.name, (give) => open && give(null, open));
      await finished(open);
      open = undefined;
    }
    zip.end();
  };
  output.once('close', () => open?.destroy());
  feed().catch(stop);
  return output;
}
