import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

import { isAlive, startMark, waitUntilGone } from '../database/process-table';
import { Refusal } from './refusal';

const processSchema = z.object({ pid: z.number().int().positive(), mark: z.string().nullable() });
const noteSchema = processSchema.extend({
  address: z.string(),
  /** The web server that this start has begun, so that the next start can end it if we are killed. */
  server: processSchema.optional(),
  isStopping: z.boolean().optional(),
});

type ProcessNote = z.infer<typeof processSchema>;
type Note = z.infer<typeof noteSchema>;

export interface Lock {
  /** Notes the web server's process. */
  noteServer: (pid: number) => Promise<void>;
  /** Tells a start that comes now to wait instead of giving up. */
  noteStopping: () => Promise<void>;
  release: () => Promise<void>;
}

const STOP_MILLISECONDS = 20_000;

/** A number alone would be fooled by another program that got it later. */
async function isStillThere({ pid, mark }: ProcessNote): Promise<boolean> {
  return isAlive(pid) && (await startMark(pid)) === mark;
}

async function readNote(file: string): Promise<Note | null> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    return noteSchema.parse(JSON.parse(text));
  } catch {
    // A power cut may leave an empty file: nobody holds a lock that says nothing.
    return null;
  }
}

async function endLeftServer(server: ProcessNote | undefined): Promise<void> {
  if (!server || !(await isStillThere(server))) return;
  process.kill(server.pid, 'SIGTERM');
  if (!(await waitUntilGone(server.pid, 5_000))) process.kill(server.pid, 'SIGKILL');
}

/** Takes the file away for good unless another start has replaced it in the meantime. */
async function removeStale(file: string, seen: Note | null): Promise<void> {
  const aside = `${file}.${process.pid}.stale`;
  await rename(file, aside).catch(() => undefined);
  const taken = await readNote(aside);
  if (taken?.pid !== seen?.pid) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Writes the whole note beside its place and links it there: no other start sees half of it. */
async function tryTake(file: string, note: Note): Promise<boolean> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(note), { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function replaceNote(file: string, note: Note): Promise<void> {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(note), { mode: 0o600 });
  await rename(draft, file);
}

/**
 * One start at a time for a data folder. Refuses when another one is running; a lock that a killed
 * start has left behind is taken over, and its web server is ended if it still runs.
 */
export async function takeLock(dataFolder: string, address: string): Promise<Lock> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const file = path.join(dataFolder, 'lock.json');
  const note: Note = { pid: process.pid, mark: await startMark(process.pid), address };
  while (!(await tryTake(file, note))) {
    const other = await readNote(file);
    if (other?.isStopping) await waitUntilGone(other.pid, STOP_MILLISECONDS);
    if (other && (await isStillThere(other))) {
      throw new Refusal(
        `Fascicle already runs in this folder: ${other.address} (process ${other.pid}). It was left alone.`,
      );
    }
    await endLeftServer(other?.server);
    await removeStale(file, other);
  }
  return {
    noteServer: async (pid) => {
      note.server = { pid, mark: await startMark(pid) };
      await replaceNote(file, note);
    },
    noteStopping: () => replaceNote(file, { ...note, isStopping: true }),
    release: () => rm(file, { force: true }),
  };
}
