import type { DraftError, DraftSaved, PartWords } from '@/components/drafts/draft-saved';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';

import type { LastAnswers } from './kept-answers';

const TIMEOUT_MS = 15_000;

const at = (token: string, what: string): string => `/intake/${encodeURIComponent(token)}/${what}`;

const post = (token: string, what: string, body: object): Promise<Response> =>
  fetch(at(token, what), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    cache: 'no-store',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });

/** `closed`: the birth date is asked for again, or there is nothing to answer any more. */
export type Loaded = ({ state: 'open' } & LastAnswers) | { state: 'closed' | 'offline' };

/** The answers as they are stored now. */
export async function loadAnswers(token: string): Promise<Loaded> {
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const answer = await fetch(at(token, 'answers'), { cache: 'no-store', signal });
    if (answer.ok) return { state: 'open', ...((await answer.json()) as LastAnswers) };
    return { state: answer.status === 401 || answer.status === 410 ? 'closed' : 'offline' };
  } catch {
    return { state: 'offline' };
  }
}

interface Answered {
  version?: number;
  savedAt?: string;
  answers?: ToldAnswers;
  errors?: DraftError[];
}

const reasons: Readonly<Record<number, string>> = {
  401: 'signed_out',
  410: 'signed_out',
  429: 'unavailable',
  503: 'unavailable',
};

interface Sending {
  token: string;
  version: number;
  language: SheetLanguage;
  /** Undefined takes an answer away. */
  changes: Readonly<Record<string, unknown>>;
}

const toldApart = (changes: Sending['changes']): object =>
  Object.fromEntries(Object.entries(changes).map(([id, value]) => [id, value ?? null]));

type WordsOf = (theirs: ToldAnswers) => Promise<PartWords[]>;

async function changedBy(
  { answers = {}, version = 0, savedAt = '' }: Answered,
  wordsOf: WordsOf,
): Promise<DraftSaved> {
  const theirs = { version, savedAt, parts: answers, words: await wordsOf(answers) };
  return { ok: false, reason: 'changed_by_someone_else', errors: [], theirs };
}

/** Stores what has changed. Throws where nothing came back: it is tried again. */
export async function saveAnswers(
  { token, version, language, changes }: Sending,
  wordsOf: WordsOf,
): Promise<DraftSaved> {
  const answer = await post(token, 'answers', { version, language, changes: toldApart(changes) });
  const reason = reasons[answer.status];
  if (reason !== undefined) return { ok: false, reason, errors: [] };
  if (answer.status >= 500) throw new TypeError('The server did not store it.');
  const said = (await answer.json()) as Answered;
  if (answer.status === 409) return changedBy(said, wordsOf);
  if (!answer.ok) return { ok: false, reason: 'refused', errors: said.errors ?? [] };
  return { ok: true, version: said.version ?? 0, savedAt: said.savedAt ?? '' };
}

/** What became of the sending of the whole. */
export type SentWhole =
  | { state: 'sent' }
  | { state: 'missing'; sections: string[] }
  | { state: 'changed' | 'offline' | 'failed' | 'closed' };

const sentStates: Readonly<Record<number, Exclude<SentWhole['state'], 'missing'>>> = {
  200: 'sent',
  401: 'closed',
  409: 'changed',
  410: 'sent',
};

/** Sends the whole. A second one after a lost answer finds it sent. */
export async function sendWhole(token: string, version: number): Promise<SentWhole> {
  try {
    const answer = await post(token, 'send', { version });
    const state = sentStates[answer.status];
    if (state !== undefined) return { state };
    if (answer.status !== 422) return { state: 'failed' };
    return { state: 'missing', ...((await answer.json()) as { sections: string[] }) };
  } catch {
    return { state: 'offline' };
  }
}

/** This device opens the intake no more without the birth date. */
export async function leaveIntake(token: string): Promise<void> {
  await post(token, 'leave', {}).catch(() => undefined);
}
