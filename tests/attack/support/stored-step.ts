import { callAction } from './actions';
import { actionNamed } from './endpoints';
import { ask, type Answer } from './http';
import { SCRIPTS } from './payloads';
import { asOwner, target } from './target';

/** Fields that take no free text, or that nobody can reach here; each says why. */
export const NOT_FILLED: Readonly<Record<string, string>> = {
  'client-details#phone': 'digits and their signs alone',
  'practice-settings#phone': 'digits and their signs alone',
  'practice-settings#timeZone': 'one of a list',
  'set-up#code': 'only before there is any practice, and never shown',
  'set-up#practiceName': 'only before there is any practice: the settings write the same column',
  'set-up#timeZone': 'one of a list',
  'set-up#name': 'only before there is any practice: the own account writes the same column',
  'set-up#email': 'only before there is any practice: an invite takes the same texts',
  'sheet-document#way': 'one of the item’s own other ways, found by the rules',
  'sheet-document#text': 'what a sheet is read back with: made of the fields here',
  'intake-answers#wordingVersion': 'chosen by the page; shown nowhere',
  'content-review#hash': 'compared, never stored',
  'passkeys#text': 'what a browser answers: read by the library that checks it',
  'own-account#name 2':
    'comes only with a key that a browser has just made; accounts.spec.ts makes one',
  'referral-letter#text': 'what a letter is read back with: made of the fields here',
  'consent-content#title': 'the wording as it was shown: content',
  'consent-content#text': 'the wording as it was shown: content',
  'consent-content#name': 'what a consent is read back with: made of the fields here',
  'consent-content#relation': 'what a consent is read back with: made of the fields here',
  'consent-content#reason': 'what a consent is read back with: made of the fields here',
  'referral#to': 'what a step is read back with: made of the fields here',
  'referral#who': 'what a step is read back with: made of the fields here',
  'referral#said': 'what a step is read back with: made of the fields here',
  'referral#limits': 'what a step is read back with: made of the fields here',
  'referral#fileId': 'an id, looked up',
  'screening#fileId': 'an id, looked up',
  'frozen-told#text': 'what an own intake is read back with: made of the fields here',
  'frozen-told#contentVersion': 'of the content, and shown nowhere',
  'frozen-told#language': 'one of two',
  'frozen-told#id': 'of a question of the content',
  'reminder#key': 'a key of a browser, used and shown nowhere',
  'reminder#endpoint': 'an address of four known services, shown nowhere',
  'reminder#target': 'what a browser gives as JSON: its parts are the two above',
  'session-plan#notes': 'written by the rules; what a page sends of it is tried in A-25',
};

/** How many there are. */
const count = SCRIPTS.length;

/** The text of a field: a mark of its own, so that it can be found, and a script. More scripts on lines below where there is room. */
export function textFor(at: number, max: number): string {
  const fitting = Array.from(
    { length: count },
    (_, step) => SCRIPTS[(at * 7 + step) % count] ?? '',
  );
  const first = `t${at} ${fitting.find((one) => one.length + 6 <= Math.min(max, 110)) ?? ''}`;
  const lines = [first];
  for (const one of max > 400 ? fitting : []) {
    if (lines.join('\n').length + one.length + 1 <= max) lines.push(one);
  }
  return lines.join('\n');
}

type Texts = (field: string) => string;

/** One form with the fields it stores. `send` answers what the server said against it, null when it was taken. */
export interface StoredStep {
  /** The longest text of each field. */
  fields: Readonly<Record<string, number>>;
  send: (text: Texts, cookie: string) => Promise<string | null>;
  /** It takes away what the others show: sent after the first look. */
  isLast?: true;
}

export const refusal = ({ status, text }: Answer): string | null =>
  status >= 400 || /"errors":\[\{|"ok":false|"message":"/.test(text)
    ? `${status} ${text.slice(-300)}`
    : null;

export const call = (
  name: string,
  args: unknown[],
  cookie: string,
  path?: string,
): Promise<Answer> =>
  callAction(actionNamed(name), args, { cookie, ...(path !== undefined && { path }) });

export async function newest(
  table: string,
  clientId: string,
): Promise<{ id: string; version: number }> {
  const [row] = await asOwner<{ id: string; version: number }>(
    `SELECT id, (to_jsonb(t)->>'version')::int AS version FROM "${table}" t WHERE client_id = $1 ORDER BY id DESC LIMIT 1`,
    [clientId],
  );
  if (!row) throw new Error(`The target has no ${table} of that client.`);
  return row;
}

/** A client whom a red flag has stopped, and one with a finding that a doctor may clear. */
export const stoppedClient = () => target().a.clients.find(({ rule }) => rule?.startsWith('rf_'));
export const clearedClient = () =>
  target().a.clients.find(({ rule, clearanceId }) => clearanceId && !rule?.startsWith('rf_'));

interface ProgramLine {
  item: string;
  cautions: string[];
}

/** The items that the page would send, as its own hidden field carries them. */
export const aProgram = async (clientId: string, cookie: string): Promise<ProgramLine[]> => {
  const { text } = await ask({ path: `/clients/${clientId}/home-care`, cookie });
  const value = /name="program" value="([^"]*)"/.exec(text)?.[1] ?? '[]';
  return JSON.parse(value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as ProgramLine[];
};

/** What steps have made, for those that look at it or take it back. */
export const made = {
  ...{ clientId: '', sheetId: '', limitId: '', itemId: '' },
  ...{ letterId: '', adviceId: '', toldIntakeId: '' },
};
