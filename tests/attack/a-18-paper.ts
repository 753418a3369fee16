import { callAction, formOf, noState } from './support/actions';
import { isLong, runAttack, type Attempt } from './support/attack';
import { actionNamed } from './support/endpoints';
import { issueForm } from './support/home-care-choice';
import { ask } from './support/http';
import { PAPER_TEXTS, type PaperText } from './support/paper-texts';
import { compact, readPaper, type ReadPaper } from './support/read-paper';
import { asOwner, clientAt, cookieOf, target } from './support/target';

interface Line {
  item: string;
  cautions: string[];
}

/** Five short lines a sheet: what does not fit would be refused, and not tried. */
const LINES = 5;

/** The items that the page would send, as its own hidden field carries them. */
async function programOf(clientId: string, cookie: string): Promise<Line[]> {
  const { text } = await ask({ path: `/clients/${clientId}/home-care`, cookie });
  const value = /name="program" value="([^"]*)"/.exec(text)?.[1] ?? '[]';
  return JSON.parse(value.replaceAll('&quot;', '"').replaceAll('&amp;', '&')) as Line[];
}

/** Issues a sheet whose first item carries the lines, and reads its PDF. */
async function printed(
  clientId: string,
  { cookie, program, lines }: { cookie: string; program: Line[]; lines: string[] },
): Promise<ReadPaper | string> {
  const [first, ...rest] = program;
  if (!first) return 'the page offers no program';
  const sent = [{ ...first, cautions: [...first.cautions, ...lines] }, ...rest];
  const form = await issueForm(clientId, sent);
  const args = [clientId, noState, form];
  const issued = await callAction(actionNamed('issueSheetAction'), args, { cookie });
  const sheetId = /\/sheets\/([0-9a-f-]{36})/.exec(
    String(issued.headers['x-action-redirect']),
  )?.[1];
  if (sheetId === undefined) return `was not issued: ${issued.text.slice(0, 200)}`;
  const paper = await ask({ path: `/api/sheets/${sheetId}/pdf`, cookie });
  return paper.status === 200 ? readPaper(paper.body) : `the PDF answers ${paper.status}`;
}

/** Links lead to the sheet itself, and nothing acts. */
function harmOf({ acts, links }: ReadPaper): string | null {
  const foreign = links.find((link) => !/\/s\/[0-9A-Za-z]+$/.test(new URL(link).pathname));
  const isOwn = links.every((link) => link.startsWith(target().url));
  if (acts[0] !== undefined) return `it holds ${acts[0]}`;
  return foreign === undefined && isOwn ? null : `it links to ${links.join(' ')}`;
}

function lostOf({ text, parts }: PaperText, paper: ReadPaper): string | null {
  const wanted = parts ?? [text.normalize('NFC')];
  const lost = wanted.find((part) => !paper.text.includes(compact(part)));
  return lost === undefined ? null : `the paper lacks ${lost.slice(0, 80)}`;
}

async function onSheets(cookie: string): Promise<Attempt[]> {
  const { clientId } = clientAt('a', 'sheet_issued');
  const program = await programOf(clientId, cookie);
  const tries: Attempt[] = [];
  const size = isLong() ? 1 : LINES;
  for (let at = 0; at < PAPER_TEXTS.length; at += size) {
    const texts = PAPER_TEXTS.slice(at, at + size);
    const lines = texts.map(({ text }) => text);
    const paper = await printed(clientId, { cookie, program, lines });
    for (const text of texts) {
      const problem = typeof paper === 'string' ? paper : (harmOf(paper) ?? lostOf(text, paper));
      tries.push({ name: text.text.slice(0, 60), problem });
    }
  }
  return tries;
}

/** The practice's name stands in the head of each page. */
async function inNames(cookie: string): Promise<Attempt[]> {
  const { clientId } = clientAt('a', 'sheet_issued');
  const program = await programOf(clientId, cookie);
  const { practiceId, name } = target().a;
  const rename = (to: string) =>
    asOwner('UPDATE practice SET name = $2 WHERE id = $1', [practiceId, to]);
  const tries: Attempt[] = [];
  for (const text of ['#eval("1")', ') /JS (app.alert(1))', '<b>&amp;', '"; \\', 'Клиника']) {
    await rename(text);
    const paper = await printed(clientId, { cookie, program, lines: [`for ${text}`] });
    const isThere = typeof paper !== 'string' && paper.text.includes(compact(text));
    const problem = typeof paper === 'string' ? paper : harmOf(paper);
    tries.push({ name: text, problem: problem ?? (isThere ? null : 'the paper lacks the name') });
  }
  await rename(name);
  return tries;
}

/** A client whom a red flag has stopped, with the screening that found it. */
function stopped(): { clientId: string; screeningId: string } {
  const found = target().a.clients.find(({ rule }) => rule?.startsWith('rf_'));
  if (!found?.screeningId) throw new Error('The target has no client with a red flag.');
  return { clientId: found.clientId, screeningId: found.screeningId };
}

/** Typed in a hurry beside a person in need: what was said stands on the summary for the ambulance. */
async function onSummary(cookie: string): Promise<Attempt[]> {
  const ids = stopped();
  const said = PAPER_TEXTS.filter(({ parts }) => !parts).map(({ text }) => text);
  const tries: Attempt[] = [];
  for (const text of said.slice(0, isLong() ? said.length : 8)) {
    const form = formOf({ called: '112', time: '14:05', said: text });
    await callAction(actionNamed('noteIncidentAction'), [ids, noState, form], { cookie });
    const paper = await ask({ path: `/api/clients/${ids.clientId}/emergency-summary`, cookie });
    const read = await readPaper(paper.body);
    const harm = read.acts[0] ?? read.links[0];
    const problem = harm === undefined ? lostOf({ text }, read) : `it holds ${harm}`;
    tries.push({ name: text.slice(0, 60), problem });
  }
  return tries;
}

await runAttack('A-18', async (attack) => {
  const cookie = await cookieOf('a', 'owner');
  attack.attempts('own words on a sheet stay words, and all are there', await onSheets(cookie), {
    atLeast: 40,
  });
  attack.attempts('so does the name of the practice', await inNames(cookie));
  attack.attempts('and what is noted in an emergency', await onSummary(cookie), { atLeast: 8 });
});
