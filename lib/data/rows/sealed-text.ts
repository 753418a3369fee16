import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { clientKey, decrypt, encrypt, type KeyHolder } from '@/lib/data/rows/client-key';

/**
 * The columns that hold what somebody has said or written of a client: stored as ciphertext under that client's own key.
 * Names, contact data, dates, rule ids and the figures of a plan are not among them: they are searched and joined.
 */
export const sealedColumns = {
  intake: ['answers', 'frozen'],
  short_screen: ['answers', 'frozen'],
  screening: ['clinical_case'],
  finding_decision: ['reason'],
  clearance: ['clinician', 'note', 'invalidated_reason'],
  incident_note: ['note'],
  session_plan: ['notes', 'reasons', 'invalidated_reason'],
  session_record: ['answers', 'frozen'],
  record_amendment: ['text', 'reason'],
  home_care_draft: ['program', 'around'],
  home_care_sheet: ['program', 'around', 'document', 'withdrawn_reason'],
  referral_letter: ['document'],
  consent: ['content', 'signature'],
  referral_step: ['content'],
  client_file: ['bytes'],
  reminder: ['target'],
  record_hold: ['reason'],
  check_in: ['content'],
  check_in_answer: ['note'],
  teach_back: ['content'],
  outcome: ['answers', 'reason'],
  course_review: ['note'],
  told_intake: ['answers', 'frozen'],
  told_alarm_answer: ['note'],
  told_settlement: ['content'],
} as const;

type Tables = typeof sealedColumns;
/** `intake.answers` */
export type SealedColumn = {
  [Table in keyof Tables]: `${Table}.${Tables[Table][number]}`;
}[keyof Tables];

const sealedNames: ReadonlySet<string> = new Set(
  Object.entries(sealedColumns).flatMap(([table, names]) =>
    names.map((name) => `${table}.${name}`),
  ),
);

/** Whether a `table.column` holds sealed text. */
export function isSealedColumn(name: string): name is SealedColumn {
  return sealedNames.has(name);
}

/** The text as it is. */
const PLAIN = 's1.';
/** The text deflated: a signed intake of 29 KB takes 8. */
const DEFLATED = 's2.';
/** Below this deflating gains nothing worth its time. */
const LEAST_BYTES = 400;
/** Above this it is no writing but a photograph of a paper, and deflating it would keep others waiting. */
const MOST_BYTES = 1024 * 1024;

/** Bound to client and column: ciphertext that is moved to another place does not open there. */
const purpose = (clientId: string, column: SealedColumn): string => `${clientId} ${column}`;

/** A text before it is sealed: what is sealed does not get smaller any more, in no table and no backup. */
export interface PackedText {
  mark: typeof PLAIN | typeof DEFLATED;
  bytes: Buffer;
}

/** Makes a long text shorter. The same text always packs to the same bytes. */
export function packText(text: string): PackedText {
  const plain = { mark: PLAIN, bytes: Buffer.from(text) } as const;
  if (plain.bytes.length < LEAST_BYTES || plain.bytes.length > MOST_BYTES) return plain;
  const deflated = deflateRawSync(plain.bytes);
  return deflated.length < plain.bytes.length ? { mark: DEFLATED, bytes: deflated } : plain;
}

/** A packed text as its column stores it, under a client's key that is open already. */
export function sealPacked(
  { id, key }: { id: string; key: Buffer },
  column: SealedColumn,
  { mark, bytes }: PackedText,
): string {
  const sealed = encrypt(key, purpose(id, column), bytes);
  return `${mark}${sealed.toString('base64url')}`;
}

/** A text as its column stores it. */
export function sealText(client: KeyHolder, column: SealedColumn, text: string): string {
  return sealPacked({ id: client.id, key: clientKey(client) }, column, packText(text));
}

/** The text of a column. Throws when it was not sealed for this client and column, or was changed. */
export function openText(client: KeyHolder, column: SealedColumn, stored: unknown): string {
  const text = typeof stored === 'string' ? stored : '';
  const mark = [PLAIN, DEFLATED].find((known) => text.startsWith(known));
  if (mark === undefined) throw new Error(`${column} is not sealed.`);
  const sealed = Buffer.from(text.slice(mark.length), 'base64url');
  const bytes = decrypt(clientKey(client), purpose(client.id, column), sealed);
  const plain = mark === DEFLATED ? inflateRawSync(bytes, { maxOutputLength: MOST_BYTES }) : bytes;
  return plain.toString('utf8');
}

/** Anything that JSON can say, as its column stores it: a JSON column then holds one text. */
export function sealJson(client: KeyHolder, column: SealedColumn, value: object): string {
  return sealText(client, column, JSON.stringify(value));
}

/** What `sealJson` was given; unknown, as any column: whoever reads it parses it. */
export function openJson(client: KeyHolder, column: SealedColumn, stored: unknown): unknown {
  return JSON.parse(openText(client, column, stored));
}

type Maybe<T> = T | null;

/** `openText` of a column that may be empty. */
export function openMaybe(
  client: KeyHolder,
  column: SealedColumn,
  stored: Maybe<string>,
): Maybe<string> {
  return stored === null ? null : openText(client, column, stored);
}
