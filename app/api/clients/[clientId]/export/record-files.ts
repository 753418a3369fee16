import { createHash } from 'node:crypto';

import { whoOf } from '@/app/audit-view';
import type { Member } from '@/lib/access/require-member';
import { contentVersion } from '@/lib/content/release';
import { ruleBook } from '@/lib/content/rule-book';
import { exportClientFile } from '@/lib/data/client-files';
import type { AuditLine } from '@/lib/data/audit-lines';
import { findSheetPictures } from '@/lib/data/pictures';
import type { WholeRecord } from '@/lib/data/whole-record';
import { drawingFile } from '@/lib/domain/consent/signature';
import { auditWords } from '@/lib/domain/practice/audit-words';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { now } from '@/lib/platform/clock';
import type { ZipEntry } from '@/lib/platform/zip-stream';
import { filedSheet } from '@/lib/print/filed-sheet';
import { recordIndex } from '@/lib/print/record-index';

import { paperName } from '@/lib/platform/file-kind';
import { recordSectionsOf, wordsOf } from './record-sections';

type File = ZipEntry & { data: Uint8Array | string };

const json = (name: string, value: unknown): File => ({
  name: `${name}.json`,
  data: `${JSON.stringify(value, null, 2)}\n`,
});

/** The sheets that hold, as they were printed. An old side must not be printed again: a withdrawn one is in JSON alone. */
async function sheetFiles(
  { sheets, appointments }: WholeRecord,
  { scope, practice: { paper, timeZone } }: Member,
): Promise<File[]> {
  const files: File[] = [];
  for (const sheet of sheets) {
    if (sheet.withdrawnAt) continue;
    const pictures = await findSheetPictures(scope, sheet);
    const data = await filedSheet({ sheet, appointments }, { paper, pictures, timeZone });
    files.push({ name: `sheets/home-care-sheet-${sheet.number}.pdf`, data });
  }
  return files;
}

/** Signatures that were drawn, as pictures; they stand in the JSON as numbers. */
function signatureFiles({ consents }: WholeRecord): File[] {
  return consents.flatMap(({ id, area, signature }) =>
    signature?.way === 'drawn'
      ? [{ name: `signatures/${area}-${id}.svg`, data: drawingFile(signature.drawing) }]
      : [],
  );
}

/** The papers that were brought, each as it was. */
async function paperFiles({ files }: WholeRecord, { scope }: Member): Promise<File[]> {
  const found = await Promise.all(files.map(({ id }) => exportClientFile(scope, id)));
  return found.flatMap((file) => (file ? [{ name: paperName(file), data: file.bytes }] : []));
}

const seenBy = (line: AuditLine): object => ({
  at: line.at,
  who: whoOf(line),
  did: auditWords(line.source, line.action),
});

/** A file for each kind of thing that is held: whatever the record gets, it must be given a name here. */
const fileNames: Record<keyof WholeRecord, string> = {
  client: 'client',
  intakes: 'intakes',
  shortScreens: 'short-screens',
  screenings: 'screenings',
  clearances: 'clearances',
  incidents: 'incident-notes',
  plans: 'session-plans',
  records: 'session-records',
  letters: 'letters',
  consents: 'consents',
  referralSteps: 'referrals',
  files: 'papers',
  sheets: 'home-care-sheets',
  homeCareDrafts: 'home-care-drafts',
  appointments: 'appointments',
  holds: 'record-holds',
  links: 'client-page',
  checkIns: 'told-from-home',
  teachBacks: 'shown-back',
  reminders: 'reminders',
  outcomes: 'outcomes',
  courseReviews: 'course-reviews',
  toldIntakes: 'told-intakes',
  intakeLinks: 'intake-links',
};

function tables(record: WholeRecord, audit: readonly AuditLine[]): File[] {
  const parts = Object.keys(fileNames) as (keyof WholeRecord)[];
  return [
    ...parts.map((part) => json(fileNames[part], record[part])),
    json('who-has-looked', audit.map(seenBy)),
  ];
}

const hashOf = (data: Uint8Array | string): string =>
  createHash('sha256').update(data).digest('hex');

/** Everything of one client as files: JSON for machines, one readable page, the sheets as PDF, and what belongs to it. */
export async function recordFiles(
  { record, audit }: { record: WholeRecord; audit: readonly AuditLine[] },
  member: Member,
): Promise<File[]> {
  const { practice, accountName } = member;
  const files = [
    ...tables(record, audit),
    ...(await sheetFiles(record, member)),
    ...signatureFiles(record),
    ...(await paperFiles(record, member)),
  ];
  const names = ruleNames(ruleBook);
  const words = wordsOf(practice.timeZone, names.rule);
  const index = recordIndex({
    title: `The record of ${record.client.name}`,
    intro: [
      `Everything that ${practice.name} holds of this person, taken out ${words.day(now())} by ${accountName}.`,
      'This page says it in words. The files beside it hold the same for a computer.',
      'The clinical content of this program is a draft that no clinician has reviewed as a whole.',
    ],
    sections: recordSectionsOf(record, words),
    files: files.map(({ name }) => name),
  });
  const all = [{ name: 'index.html', data: index }, ...files];
  const manifest = {
    madeAt: now(),
    practiceId: practice.id,
    clientId: record.client.id,
    contentVersion,
    files: all.map(({ name, data }) => ({ name, sha256: hashOf(data) })),
  };
  return [...all, json('manifest', manifest)];
}
