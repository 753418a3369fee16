import { readFileSync } from 'node:fs';

import { callAction, formOf, noState } from './support/actions';
import { isBug } from './support/answers';
import { runAttack, type Attempt } from './support/attack';
import { actionNamed } from './support/endpoints';
import { ask, type Answer } from './support/http';
import { asOwner, clientAt, target, type TargetClient } from './support/target';

const forget = (): Promise<unknown> => asOwner('DELETE FROM throttle');

const open = (code: unknown, birthYear: unknown): Promise<Answer> =>
  callAction(
    actionNamed('openSheetAction'),
    [code, noState, formOf({ birthYear: String(birthYear) })],
    { path: `/s/${encodeURIComponent(String(code))}` },
  );

const ticketOf = ({ headers }: Answer): string =>
  (headers['set-cookie'] ?? []).find((one) => one.includes('home-care-sheet'))?.split(';')[0] ?? '';

const messageOf = ({ text }: Answer): string => /"message":"([^"]*)"/.exec(text)?.[1] ?? '';

const check = (name: string, isMet: boolean, problem: string): Attempt => ({
  name,
  problem: isMet ? null : problem,
});

interface Case {
  mine: TargetClient & { code: string };
  other: TargetClient & { code: string };
}

async function guesses({ mine, other }: Case): Promise<Attempt[]> {
  const answers = [
    await open('ZZZZZZZZZZZ', mine.birthYear),
    await open(mine.code, mine.birthYear + 1),
    await open('not a code', mine.birthYear),
    await open({ not: 'x' }, mine.birthYear),
  ];
  await forget();
  const said = new Set(answers.slice(0, 3).map(messageOf));
  const isRefused = answers.every((answer) => ticketOf(answer) === '' && !isBug(answer));
  const first = await ask({ path: `/s/${mine.code}` });
  const none = await ask({ path: '/s/ZZZZZZZZZZZ' });
  const shape = ({ text, status }: Answer): string =>
    `${status} ${text.replaceAll(mine.code, 'C').replaceAll('ZZZZZZZZZZZ', 'C').length}`;
  return [
    check('a guessed code and a wrong year say the same', said.size === 1, [...said].join(' | ')),
    check('none of them opens anything, an object neither', isRefused, 'a ticket was given'),
    check(
      'a real code’s page looks like that of one that nobody has',
      Math.abs(first.text.length - none.text.length) < 400,
      `${shape(first)} / ${shape(none)}`,
    ),
    check(
      'it names nobody before the year is given',
      !first.text.includes(mine.name.split(' ')[0] ?? '') && !first.text.includes(other.name),
      'a name',
    ),
  ];
}

async function tickets({ mine, other }: Case): Promise<Attempt[]> {
  const opened = await open(mine.code, mine.birthYear);
  await forget();
  const cookie = ticketOf(opened);
  const own = await ask({ path: `/s/${mine.code}`, cookie });
  const foreign = await ask({ path: `/s/${other.code}`, cookie });
  const chart = await ask({ path: `/clients/${mine.clientId}`, cookie });
  const paper = await ask({ path: `/api/sheets/${mine.sheetId ?? ''}/pdf`, cookie });
  const parts = cookie.split('.');
  const forged = [
    `${parts[0] ?? ''}.${Number(parts[1]) + 99_999}.${parts[2] ?? ''}`,
    `${cookie.slice(0, -3)}AAA`,
    'home-care-sheet=x',
  ];
  const shown = await Promise.all(
    forged.map((one) => ask({ path: `/s/${mine.code}`, cookie: one })),
  );
  const asksYear = ({ text }: Answer): boolean => text.includes('birthYear');
  const phone = await ask({
    path: `/s/${mine.code}`,
    cookie,
    headers: { 'user-agent': 'Another' },
  });
  return [
    check(
      'code and year open the sheet',
      own.status === 200 && !asksYear(own),
      `status ${own.status}`,
    ),
    check('from any device', !asksYear(phone), 'asks again'),
    check('the ticket opens no other client’s sheet', asksYear(foreign), 'opened'),
    check(
      'nor a chart, nor a PDF',
      chart.status === 307 && paper.status === 307,
      `${chart.status}, ${paper.status}`,
    ),
    check('a changed ticket opens nothing', shown.every(asksYear), 'opened'),
  ];
}

async function atRest({ mine }: Case): Promise<Attempt[]> {
  const [row] = await asOwner<{ found: number }>(
    `SELECT count(*)::int AS found FROM home_care_link l WHERE l::text ILIKE '%' || $1 || '%'`,
    [mine.code],
  );
  const bits = Math.log2(32) * mine.code.replace(/\W/g, '').length;
  return [
    check('the code stands in no row', row?.found === 0, 'stored as it is'),
    check('the code has 50 bits at least', bits >= 50, `${bits} bits`),
  ];
}

/** A scanner of mail opens every address: that must change nothing. */
async function prefetched({ mine }: Case): Promise<Attempt> {
  const mark = async (): Promise<string> =>
    JSON.stringify(await asOwner('SELECT l::text FROM home_care_link l ORDER BY 1'));
  const before = await mark();
  for (const method of ['GET', 'HEAD']) await ask({ method, path: `/s/${mine.code}` });
  const answer = await open(mine.code, mine.birthYear);
  await forget();
  const isMet = (await mark()) === before && ticketOf(answer) !== '';
  return check('looking at the address uses nothing up', isMet, 'changed');
}

async function throttled({ mine }: Case): Promise<Attempt[]> {
  await forget();
  const answers: Answer[] = [];
  for (let year = 1900; year < 1908; year += 1) answers.push(await open(mine.code, year));
  const late = await open(mine.code, mine.birthYear);
  await forget();
  const slow = answers.filter((answer) => /Too many tries/.test(messageOf(answer))).length;
  const rotated: Answer[] = [];
  for (let at = 0; at < 24; at += 1) {
    rotated.push(await open(`Z${String(at).padStart(10, '0')}`, 1980));
  }
  await forget();
  const isSlow = /Too many tries/.test(messageOf(rotated.at(-1) as Answer));
  return [
    check(
      '5 tries at a code, then none, the right year neither',
      slow === 3 && ticketOf(late) === '',
      `${slow} of 8 refused`,
    ),
    check('20 tries from an address, whatever the code', isSlow, 'not slowed'),
  ];
}

async function revoked({ mine }: Case): Promise<Attempt> {
  const cookie = ticketOf(await open(mine.code, mine.birthYear));
  await forget();
  const set = (to: string): Promise<unknown> =>
    asOwner(`UPDATE home_care_link SET revoked_at = ${to} WHERE client_id = $1`, [mine.clientId]);
  await set('now()');
  const answer = await ask({ path: `/s/${mine.code}`, cookie });
  await set('NULL');
  return check(
    'a revoked address is closed at once',
    answer.text.includes('birthYear'),
    'still open',
  );
}

await runAttack('A-10', async (attack) => {
  const [mine, other] = [clientAt('b', 'sheet_issued'), clientAt('a', 'sheet_issued')];
  const both: Case = {
    mine: { ...mine, code: mine.code ?? '' },
    other: { ...other, code: other.code ?? '' },
  };
  await forget();
  attack.attempts('guessing', await guesses(both));
  attack.attempts('the ticket', await tickets(both));
  attack.attempts('at rest', await atRest(both));
  attack.attempts('scanners and revoking', [await prefetched(both), await revoked(both)]);
  attack.attempts('throttled', await throttled(both));
  const log = readFileSync(target().logFile, 'utf8');
  const page = await ask({ path: `/s/${both.mine.code}` });
  attack.attempts('what gives the code away', [
    check('no log line names it', !log.includes(both.mine.code), 'logged'),
    check('no other site is told', page.headers['referrer-policy'] === 'same-origin', 'sent on'),
  ]);
});
