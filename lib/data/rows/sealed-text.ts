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

const MARK = 's1.';

/** Bound to client and column: ciphertext that is moved to another place does not open there. */
const purpose = ({ id }: KeyHolder, column: SealedColumn): string => `${id} ${column}`;

/** A text as its column stores it. */
export function sealText(client: KeyHolder, column: SealedColumn, text: string): string {
  const sealed = encrypt(clientKey(client), purpose(client, column), Buffer.from(text));
  return `${MARK}${sealed.toString('base64url')}`;
}

/** The text of a column. Throws when it was not sealed for this client and column, or was changed. */
export function openText(client: KeyHolder, column: SealedColumn, stored: unknown): string {
  if (typeof stored !== 'string' || !stored.startsWith(MARK)) {
    throw new Error(`${column} is not sealed.`);
  }
  const sealed = Buffer.from(stored.slice(MARK.length), 'base64url');
  return decrypt(clientKey(client), purpose(client, column), sealed).toString('utf8');
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
