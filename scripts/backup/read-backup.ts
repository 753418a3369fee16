import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

import { Refusal } from '../start/refusal';
import { readFrames, type Frame, type Manifest, type TableEnd } from './frames';
import { RowDigest } from './row-digest';
import { unseal } from './sealed-file';

const DAMAGED = 'This backup is damaged: what it holds is not what it says. Use another one.';

/** The frames of a backup file, decrypted; every piece has been authenticated before it is given out. */
async function* framesOf(file: string, key: string): AsyncGenerator<Frame> {
  if ((await stat(file).catch(() => null)) === null) throw new Refusal(`There is no file ${file}.`);
  const plain = createGunzip();
  // What goes wrong on the way ends the last of them with its error, which the reading below throws.
  pipeline(unseal(createReadStream(file), key), plain, () => undefined);
  yield* readFrames(plain);
}

/** One table of a backup: its rows are to be read to their end before the next table is asked for. */
export interface BackupTable {
  name: string;
  lines: AsyncIterable<Buffer>;
}

export interface OpenBackup {
  manifest: Manifest;
  tables: AsyncIterable<BackupTable>;
  /** What each table that was read to its end held. */
  ends: ReadonlyMap<string, TableEnd>;
}

async function* linesOf(
  frames: AsyncIterator<Frame>,
  note: (end: TableEnd) => void,
): AsyncGenerator<Buffer> {
  const digest = new RowDigest();
  for (;;) {
    const { value: frame, done } = await frames.next();
    if (done === true) throw new Refusal(DAMAGED);
    if (frame.kind === 'rows') {
      digest.add(frame.lines);
      yield frame.lines;
    } else if (frame.kind === 'table-end') {
      const isSame = frame.end.rows === digest.rows && frame.end.digest === digest.digest;
      if (!isSame) throw new Refusal(DAMAGED);
      return note(frame.end);
    } else throw new Refusal(DAMAGED);
  }
}

async function* tablesIn(
  frames: AsyncIterator<Frame>,
  ends: Map<string, TableEnd>,
): AsyncGenerator<BackupTable> {
  for (;;) {
    const { value: frame, done } = await frames.next();
    if (done === true) throw new Refusal(DAMAGED);
    if (frame.kind === 'end') break;
    if (frame.kind !== 'table') throw new Refusal(DAMAGED);
    const { name } = frame;
    yield { name, lines: linesOf(frames, (end) => ends.set(name, end)) };
    if (!ends.has(name)) throw new Error(`The table ${name} was not read to its end.`);
  }
  // The last piece says that it is the last: only what lies behind the end can still be wrong.
  if ((await frames.next()).done !== true) throw new Refusal(DAMAGED);
}

/** Opens a backup. Reading it to its end proves that all of it is what was written. */
export async function openBackup(file: string, key: string): Promise<OpenBackup> {
  const frames = framesOf(file, key);
  const { value: first } = await frames.next();
  if (first?.kind !== 'manifest') throw new Refusal(DAMAGED);
  const ends = new Map<string, TableEnd>();
  return { manifest: first.manifest, tables: tablesIn(frames, ends), ends };
}

/** Reads a backup from its first to its last byte and says what it holds; refuses one that is not whole. */
export async function checkBackup(
  file: string,
  key: string,
): Promise<{ manifest: Manifest; ends: ReadonlyMap<string, TableEnd> }> {
  const { manifest, tables, ends } = await openBackup(file, key);
  for await (const { lines } of tables) for await (const _line of lines);
  if (manifest.tables.some(({ name }) => !ends.has(name))) throw new Refusal(DAMAGED);
  return { manifest, ends };
}
