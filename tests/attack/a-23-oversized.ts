import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';

import { encoded, formOf, noState } from './support/actions';
import { isBug } from './support/answers';
import { isLong, runAttack, type Attack, type Attempt } from './support/attack';
import { actionNamed } from './support/endpoints';
import { isAlive, tryAsk, type Answer, type Ask } from './support/http';
import { memoryReturned, serverMemory } from './support/server-memory';
import { cookieOf, target } from './support/target';
import { hasTool, runTool } from './support/tool';

const MB = 1_000_000;
const REFUSED = [400, 403, 408, 411, 413, 415];
const SECONDS_MAX = 5;
/** The programme's goal is 50; the fast form leaves room for what the collector has not looked at yet. */
const STAYS_MB_MAX = isLong() ? 50 : 150;

function refused(answer: Answer): string | null {
  // A server that hangs up in the middle of a body that nobody wants has refused it as well.
  const isCut = answer.status === 0 && /ECONNRESET|EPIPE|hang up/.test(answer.text);
  if (!isCut && !REFUSED.includes(answer.status))
    return `status ${answer.status} ${answer.text.slice(0, 80)}`;
  const seconds = answer.milliseconds / 1000;
  return seconds > SECONDS_MAX ? `${seconds.toFixed(1)} s` : null;
}

/** A request that is written to the wire piece by piece; the server's first line. */
function raw(
  head: string,
  pieces: AsyncIterable<string>,
  seconds: number,
): Promise<{ line: string; seconds: number }> {
  const { hostname, port } = new URL(target().url);
  const begin = performance.now();
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    const done = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve({ line: text.split('\r\n')[0] ?? '', seconds: (performance.now() - begin) / 1000 });
    };
    const timer = setTimeout(done, seconds * 1000);
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      done();
    });
    socket.once('close', done);
    socket.on('error', done);
    socket.once('connect', () => {
      void (async () => {
        socket.write(head);
        for await (const piece of pieces) if (!socket.writable || !socket.write(piece)) break;
      })().catch(() => undefined);
    });
  });
}

async function* chunks(count: number): AsyncIterable<string> {
  const size = 65_536;
  for (let left = count; left > 0; left -= 1)
    yield `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`;
}

async function* drip(): AsyncIterable<string> {
  for (;;) {
    yield 'x';
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

const headOf = (more: string): string => {
  const { host, origin } = new URL(target().url);
  return `POST /clients/new HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nContent-Type: text/plain\r\n${more}\r\n\r\n`;
};

type Post = (what: Partial<Ask>) => Promise<Answer>;

async function posts(): Promise<Post> {
  const cookie = await cookieOf('a', 'owner');
  const own = {
    'content-type': 'text/plain',
    'next-action': actionNamed('addClientAction').id,
    origin: target().url,
  };
  return (what) =>
    tryAsk({
      method: 'POST',
      path: '/clients/new',
      cookie,
      ...what,
      headers: { ...own, ...what.headers },
    });
}

/** Whoever goes on writing may lose the answer to the hang-up that follows it. */
function line(wanted: RegExp, answer: { line: string; seconds: number }): string | null {
  const isCut = answer.line === '' && answer.seconds < SECONDS_MAX;
  return isCut || wanted.test(answer.line) ? null : answer.line || 'no answer';
}

async function oversized(post: Post): Promise<Attempt[]> {
  const big: Attempt[] = [];
  for (const size of isLong() ? [1.1, 10, 100] : [1.1, 10]) {
    for (const path of ['/clients/new', '/api/auth/signout', '/api/health', '/nothing']) {
      const answer = await post({ path, body: Buffer.alloc(size * MB, 97) });
      big.push({ name: `${size} MB to ${path}`, problem: refused(answer) });
    }
  }
  for (const size of [5.1, 40]) {
    const answer = await post({ path: '/api/pictures', body: Buffer.alloc(size * MB, 97) });
    big.push({ name: `a picture of ${size} MB`, problem: refused(answer) });
  }
  const beside = await post({ path: '/api/pictures/x', body: Buffer.alloc(1.1 * MB, 97) });
  big.push({ name: '1.1 MB beside the address of pictures', problem: refused(beside) });
  const bomb = gzipSync(Buffer.alloc(100 * MB));
  const zipped = await post({ body: bomb, headers: { 'content-encoding': 'gzip' } });
  const lying = await raw(headOf('Content-Length: 100000000000'), chunks(1), 10);
  const chunked = await raw(headOf('Transfer-Encoding: chunked'), chunks(160), 10);
  const forwarded = 'Transfer-Encoding: chunked\r\nX-Action-Forwarded: 1\r\nX-Fascicle-Hop: x';
  const hop = await raw(headOf(forwarded), chunks(160), 10);
  const both = await raw(headOf('Content-Length: 5\r\nTransfer-Encoding: chunked'), chunks(1), 10);
  return [
    ...big,
    { name: 'gzip of 100 MB', problem: refused(zipped) },
    { name: 'claims 100 GB', problem: line(/ 413 /, lying) },
    { name: 'chunked without length', problem: line(/ 411 /, chunked) },
    { name: 'chunked, as if handed on by the server', problem: line(/ 411 /, hop) },
    { name: 'length and chunks at once', problem: line(/ 4\d\d /, both) },
  ];
}

async function odd(post: Post): Promise<Attempt[]> {
  const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`f${at}`, 'x']));
  const { body, contentType } = await encoded([noState, formOf(many)]);
  const wide = await post({ body, headers: { 'content-type': contentType } });
  const deep = await post({ body: `${'['.repeat(200_000)}${']'.repeat(200_000)}` });
  const longHead = await tryAsk({ path: '/clients', headers: { 'x-long': 'x'.repeat(100_000) } });
  const longPath = await tryAsk({ path: `/clients?q=${'x'.repeat(12_000)}` });
  const isDeepRefused = deep.milliseconds < SECONDS_MAX * 1000 && deep.status >= 400;
  const isHeadRefused = [400, 431, 0].includes(longHead.status);
  return [
    { name: '10,000 fields', problem: isBug(wide) ? `a bug, status ${wide.status}` : null },
    { name: '200,000 deep JSON', problem: isDeepRefused ? null : `status ${deep.status}` },
    { name: '100 KB of headers', problem: isHeadRefused ? null : `status ${longHead.status}` },
    { name: '12 KB of search', problem: isBug(longPath) ? `status ${longPath.status}` : null },
  ];
}

const SLOW_CONNECTIONS = 100;
/** More pages than are asked for beside the attack. */
const PAGES_BEFORE = isLong() ? 1_000 : 200;

interface Slow {
  name: string;
  kind: '-H' | '-B';
  /** Longer than the server waits for the rest. */
  seconds: number;
}

/** Node gives a head a minute, and looks every half minute. */
const SLOW: readonly Slow[] = [
  { name: 'slow bodies', kind: '-B', seconds: 40 },
  { name: 'slow heads', kind: '-H', seconds: 100 },
];

/** What a terminal is told between the figures. */
const COLOUR = new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*[A-Za-z]`, 'g');

/** What somebody sees who only wants a page, until that is done. */
async function looksUntil(done: Promise<unknown>): Promise<Attempt[]> {
  const looks: Attempt[] = [];
  let isDone = false;
  void done.then(() => (isDone = true));
  while (!isDone) {
    const { status, milliseconds } = await tryAsk({ path: '/sign-in', timeout: 5_000 });
    const isServed = status === 200 && milliseconds < SECONDS_MAX * 1000;
    const problem = isServed ? null : `status ${status} after ${milliseconds.toFixed(0)} ms`;
    looks.push({ name: `look ${looks.length}`, problem });
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return looks;
}

/** Many slow senders at once, beside somebody else. */
async function beside(attack: Attack, { name, kind, seconds }: Slow): Promise<void> {
  const all = `-c ${SLOW_CONNECTIONS} -r 50 -i 5 -l ${seconds} -p 3 -u ${target().url}/sign-in`;
  const args = [kind, ...all.split(' ')];
  const slow = runTool('slowhttptest', args, { milliseconds: (seconds + 30) * 1000 });
  const looks = await looksUntil(slow);
  attack.attempts(`beside ${SLOW_CONNECTIONS} ${name} of slowhttptest pages are served`, looks, {
    atLeast: 20,
  });
  const output = (await slow).output.replaceAll(COLOUR, '');
  // Its last count is of some seconds before its end: what it ended for says that all of them were closed.
  const seen = /Test ended on (\d+)/.exec(output)?.[1] ?? '?';
  const why = /Exit status:\s*(.+)/.exec(output)?.[1]?.trim() ?? 'nothing said';
  attack.check(`and the ${name} are ended`, {
    value: `${why} after ${seen} s`,
    isMet: why === 'No open connections left' && Number(seen) < seconds,
  });
}

async function withSlowHttpTest(attack: Attack): Promise<void> {
  if (!isLong()) return attack.notRun('slowhttptest', 'long form');
  if (!hasTool('slowhttptest', ['-h'])) return attack.notRun('slowhttptest', 'not installed');
  for (const slow of SLOW) await beside(attack, slow);
}

/** The most that the server takes for its pages alone, in MB: it collects late, so that it goes up and down by as much as an attack adds. */
async function mostForPages(): Promise<number> {
  let most = serverMemory();
  for (let page = 0; page < PAGES_BEFORE; page += 1) {
    await tryAsk({ path: '/sign-in' });
    most = Math.max(most, serverMemory());
  }
  return most;
}

await runAttack('A-23', async (attack) => {
  const post = await posts();
  const before = await mostForPages();
  const big = await oversized(post);
  attack.attempts(`too much is refused within ${SECONDS_MAX} s`, big, { atLeast: 10 });
  attack.attempts('many, deep and long ends cleanly', await odd(post));

  const slow = await raw(headOf('Content-Length: 1000'), drip(), 40);
  attack.check('a dripping body is ended', {
    value: `${slow.line || 'nothing'} after ${slow.seconds.toFixed(1)} s`,
    isMet: / 408 /.test(slow.line) && slow.seconds < 20,
  });
  await withSlowHttpTest(attack);
  const back = await memoryReturned(before, STAYS_MB_MAX);
  attack.check(`memory returns to ${STAYS_MB_MAX} MB more at most`, back);
  attack.check('the server lives', { value: 'health', isMet: await isAlive() });
});
