import { auditPages } from '@/lib/data/audit-pages';
import { exportClientFile, listFileIds } from '@/lib/data/client-files';
import { listLogos } from '@/lib/data/logos';
import { listMeasureForms } from '@/lib/data/measure-forms';
import { listOwnItems } from '@/lib/data/own-items';
import { findPictures, findSheetPictures, listPictureIds } from '@/lib/data/pictures';
import {
  beginPracticeExport,
  listClientIds,
  noteExported,
  saveExportProgress,
} from '@/lib/data/practice-export';
import { readHoldings } from '@/lib/data/practice-holdings';
import { findPractice } from '@/lib/data/practices';
import type { PracticeRow } from '@/lib/data/rows/practice-row';
import type { PracticeProgram, PracticeScope } from '@/lib/data/scope';
import { snapshotOf } from '@/lib/data/transaction';
import { readSheetsThatHold, readWholeRecords } from '@/lib/data/whole-record';
import { now } from '@/lib/platform/clock';
import { paperName } from '@/lib/platform/file-kind';
import { zipStream, type ZipEntry } from '@/lib/platform/zip-stream';
import { filedSheet } from '@/lib/print/filed-sheet';

type Exporting = PracticeScope | PracticeProgram;

/** How far an export is: records written, and clients whose sheets are drawn. */
export interface Done {
  records: number;
  sheets: number;
}

interface Run {
  scope: Exporting;
  /** The same, inside the snapshot. */
  inner: Exporting;
  done: Done;
  /** Called after each few records. */
  tell: () => Promise<void>;
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function* batches(scope: Exporting): AsyncGenerator<string[]> {
  let after: string | null = null;
  for (;;) {
    const ids: string[] = await listClientIds(scope, { after });
    if (ids.length === 0) return;
    yield ids;
    after = ids.at(-1) ?? null;
  }
}

/** One whole record a line. That they go out is written down before they do. */
async function* records({ scope, inner, done, tell }: Run): AsyncGenerator<string> {
  for await (const ids of batches(inner)) {
    await noteExported(scope, ids);
    for (const record of await readWholeRecords(inner, ids)) yield line(record);
    Object.assign(done, { records: done.records + ids.length });
    await tell();
  }
}

async function* auditLines(scope: Exporting): AsyncGenerator<string> {
  for await (const lines of auditPages(scope)) yield lines.map(line).join('');
}

type OfPractice = Pick<PracticeRow, 'paper' | 'timeZone'>;

async function* sheets(
  { inner, done, tell }: Run,
  { paper, timeZone }: OfPractice,
): AsyncGenerator<ZipEntry> {
  for await (const ids of batches(inner)) {
    for (const filed of await readSheetsThatHold(inner, ids)) {
      const { sheet } = filed;
      const name = `${sheet.clientId}/home-care-sheet-${sheet.number}.pdf`;
      const pictures = await findSheetPictures(inner, sheet);
      yield { name, data: await filedSheet(filed, { paper, pictures, timeZone }) };
    }
    Object.assign(done, { sheets: done.sheets + ids.length });
    await tell();
  }
}

/** The next so many of `rest`, which goes on afterwards. */
async function* upTo<T>(count: number, first: T, rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield first;
  for (let taken = 1; taken < count; taken += 1) {
    const { done, value } = await rest.next();
    if (done) return;
    yield value;
  }
}

/** So many sheets are in one ZIP of their own. */
const SHEETS_MAX = 200;

/** A ZIP keeps the list of its files in memory until it ends: of many sheets each 200 are one in the large one. */
async function* sheetParts(run: Run, practice: OfPractice): AsyncGenerator<ZipEntry> {
  const all = sheets(run, practice);
  for (let number = 1; ; number += 1) {
    const first = await all.next();
    if (first.done) return;
    const part = upTo(SHEETS_MAX, first.value, all);
    yield { name: `sheets-${number}.zip`, data: () => zipStream(part) };
  }
}

async function* files(
  run: Run,
  about: { madeBy: string; clients: number },
): AsyncGenerator<ZipEntry> {
  const { inner } = run;
  const practice = await findPractice(inner);
  const { settings, people, limits, templates, reviews } = await readHoldings(inner);
  const facts = { madeAt: now(), ...about, practice: { ...practice, ...settings } };
  yield { name: 'practice.json', data: `${JSON.stringify(facts, null, 2)}\n` };
  yield { name: 'people.ndjson', data: people.map(line).join('') };
  yield { name: 'own-limits.ndjson', data: limits.map(line).join('') };
  yield { name: 'plan-templates.ndjson', data: templates.map(line).join('') };
  yield { name: 'content-reviews.ndjson', data: reviews.map(line).join('') };
  yield { name: 'logos.ndjson', data: (await listLogos(inner)).map(line).join('') };
  yield { name: 'own-items.ndjson', data: (await listOwnItems(inner)).map(line).join('') };
  const forms = await listMeasureForms(inner);
  yield { name: 'measure-forms.ndjson', data: forms.map(line).join('') };
  yield* pictures(inner);
  yield* papers(inner);
  yield { name: 'records.ndjson', data: () => records(run) };
  yield { name: 'audit.ndjson', data: () => auditLines(inner) };
  yield* sheetParts(run, practice);
}

/** The papers about clients, one in memory at a time; which client each is of stands in the records. */
async function* papers(scope: Exporting): AsyncGenerator<ZipEntry> {
  for await (const ids of batches(scope)) {
    for (const fileId of await listFileIds(scope, ids)) {
      const file = await exportClientFile(scope, fileId);
      if (file) yield { name: paperName(file), data: file.bytes };
    }
  }
}

/** The practice's own pictures, one in memory at a time, and a list of them. */
async function* pictures(scope: Exporting): AsyncGenerator<ZipEntry> {
  const list: string[] = [];
  for (const id of await listPictureIds(scope)) {
    const picture = (await findPictures(scope, [id])).get(id);
    if (!picture) continue;
    const { format, width, height, bytes } = picture;
    const file = `pictures/${id}.${format}`;
    list.push(line({ id, file, width, height }));
    yield { name: file, data: bytes };
  }
  yield { name: 'pictures.ndjson', data: list.join('') };
}

/** Waits for the first piece: what cannot begin is refused before anything is sent. */
async function begun<T>(pieces: AsyncGenerator<T>): Promise<AsyncGenerator<T>> {
  const first = await pieces.next();
  async function* all(): AsyncGenerator<T> {
    try {
      if (first.done) return;
      yield first.value;
      yield* pieces;
    } finally {
      await pieces.return(undefined);
    }
  }
  return all();
}

/** How often the waiting page hears of it, at most. */
const TELL_MS = 1_000;

interface Export {
  clients: number;
  entries: AsyncGenerator<ZipEntry>;
}

/**
 * Everything of the practice as of one moment, as files of a ZIP that are read while they are taken: any number of clients
 * takes the memory of a few. That it was begun, and each record that goes out, is a line of the audit.
 */
export async function exportPractice(
  scope: Exporting,
  { madeBy, hear = () => undefined }: { madeBy: string; hear?: (done: Done) => void },
): Promise<Export> {
  const { exportId, clients } = await beginPracticeExport(scope);
  const done: Done = { records: 0, sheets: 0 };
  const save = (outcome?: 'whole' | 'stopped'): Promise<void> =>
    saveExportProgress(scope, {
      ...{ exportId, doneRecords: done.records, doneSheets: done.sheets },
      ...(outcome && { outcome }),
    });
  let told = 0;
  const tell = async (): Promise<void> => {
    hear(done);
    if (performance.now() - told < TELL_MS) return;
    told = performance.now();
    await save();
  };
  async function* entries(): AsyncGenerator<ZipEntry> {
    let outcome: 'whole' | 'stopped' = 'stopped';
    try {
      yield* snapshotOf(scope, (inner) => files({ scope, inner, done, tell }, { madeBy, clients }));
      outcome = 'whole';
    } finally {
      await save(outcome);
    }
  }
  return { clients, entries: await begun(entries()) };
}
