import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { isBug } from './support/answers';
import { isLong, runAttack, type Attack, type Attempt } from './support/attack';
import { databaseMark } from './support/database-mark';
import { sendAll, spoilable, withEveryText } from './support/hostile';
import { forgetThrottles } from './support/forget-throttles';
import { ask, each } from './support/http';
import { cookieOf, target } from './support/target';
import { hasTool, runTool } from './support/tool';
import { withWapiti } from './support/wapiti';

const SQL = [
  "'",
  "''",
  '"',
  '\\',
  "' OR '1'='1",
  "' OR 1=1 --",
  "') OR ('1'='1",
  '1; DROP TABLE client',
  "'; SELECT pg_sleep(5) --",
  "' UNION SELECT null,null,null --",
  "' AND 1=CAST((SELECT version()) AS int) --",
  '$$',
  '$1',
  '${1}',
  ':name',
  '%',
  '_',
  '%%%',
  '\\%',
  "E'\\x41'",
  "'||(SELECT pg_sleep(5))||'",
  "a' ) ; --",
  "1' ORDER BY 99 --",
  "x'; SET ROLE postgres; --",
  "'; SET app.practice_id = 'x'; --",
];

function rawSql(): Attempt[] {
  const files = ['app', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
      .map((name) => path.join(folder, name)),
  );
  return files.map((name) => ({
    name,
    problem: /\$(query|execute)RawUnsafe|Prisma\.raw\(/.test(readFileSync(name, 'utf8'))
      ? 'SQL from text'
      : null,
  }));
}

const SECONDS_MAX = 4;

/** Each of them longer than that is a run without an end. */
const SQLMAP_SECONDS = 400;

async function sqlmap(at: string, cookie: string): Promise<string> {
  const { output } = await runTool(
    'sqlmap',
    [
      ...['-u', `${target().url}${at}`, `--cookie=${cookie}`, '--batch', '--level=2', '--risk=1'],
      ...['--dbms=PostgreSQL', '--flush-session', '--disable-coloring'],
      `--output-dir=${path.join(tmpdir(), 'fascicle-sqlmap')}`,
    ],
    { milliseconds: SQLMAP_SECONDS * 1000 },
  );
  return output;
}

async function withSqlmap(attack: Attack, cookie: string): Promise<void> {
  if (!isLong()) return attack.notRun('sqlmap', 'long form');
  if (!hasTool('sqlmap')) return attack.notRun('sqlmap', 'not installed');
  for (const at of ['/clients?q=x', '/library?q=x&kind=muscle', '/s?code=x']) {
    const output = await sqlmap(at, cookie);
    const tested = new Set(output.match(/testing if \w+ parameter '\w+' is dynamic/g)).size;
    const isClean = /do not appear to be injectable/.test(output) && !/is vulnerable/.test(output);
    attack.check(`sqlmap finds nothing at ${at}`, {
      value: isClean ? `none in ${tested} parameters` : output.slice(-200),
      isMet: isClean && tested > 0,
    });
  }
}

/** With as many tries as they want: a scanner that is told to slow down has looked at nothing. */
async function withScanners(attack: Attack, cookie: string): Promise<void> {
  const stop = forgetThrottles();
  await withWapiti(attack, { modules: ['sql', 'blindsql', 'file'], cookie });
  await withSqlmap(attack, cookie);
  await stop();
}

await runAttack('A-20', async (attack) => {
  attack.attempts('no file builds SQL from text', rawSql(), { atLeast: 200 });
  const cookie = await cookieOf('a', 'reviewer');
  const before = await databaseMark();
  const addresses = SQL.flatMap((sql) =>
    [
      '/clients?q=',
      '/clients?sort=',
      '/clients?page=',
      '/library?q=',
      '/library?kind=',
      '/s?code=',
      '/clients/',
      '/s/',
    ].map((at) => `${at}${encodeURIComponent(sql)}`),
  );
  const asked = await each(addresses, async (at): Promise<Attempt> => {
    const answer = await ask({ path: at, cookie });
    const isSlow = answer.milliseconds > SECONDS_MAX * 1000;
    return {
      name: at,
      problem: isBug(answer) ? `status ${answer.status}` : isSlow ? 'sleeps' : null,
    };
  });
  attack.attempts('no address reaches SQL as SQL', asked, { atLeast: 150 });
  const owner = await cookieOf('a', 'owner');
  const calls = spoilable().flatMap(({ action, args }) =>
    SQL.slice(0, isLong() ? SQL.length : 9).map((sql) => ({
      name: `${action.name} ${sql}`,
      action,
      args: args.map((one) => withEveryText(one, () => sql)),
    })),
  );
  attack.attempts('no argument of an action does', await sendAll(calls, { cookie: owner }), {
    atLeast: 200,
  });
  const tables = (mark: string): string =>
    mark
      .split('\n')
      .map((line) => line.split(' ')[0])
      .join();
  const isWhole = tables(await databaseMark()) === tables(before);
  attack.check('every table is still there', { value: 'tables', isMet: isWhole });
  await withScanners(attack, cookie);
});
