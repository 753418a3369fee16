import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

import { runAttack, type Attempt } from './support/attack';
import type { CellIds } from './support/cell';
import { addressCells, addressWith, idsOf } from './support/cells';
import { addressEndpoints, actionNamed } from './support/endpoints';
import { ask, askRsc, each, type Answer, type Ask } from './support/http';
import { callAction, formOf, noState } from './support/actions';
import { attackThroughNginx } from './support/nginx';
import { clientAt, cookieOf, target } from './support/target';

const manifestSchema = z.object({ routes: z.record(z.string(), z.unknown()) });

/** Files that say nothing of anybody and may be made ahead. */
const MAY_BE_STATIC = new Set(['/icon.svg', '/manifest.webmanifest', '/_global-error']);

function madeAhead(): Attempt[] {
  const text = readFileSync('.next/prerender-manifest.json', 'utf8');
  const routes = Object.keys(manifestSchema.parse(JSON.parse(text)).routes);
  return routes.map((name) => ({
    name,
    problem: MAY_BE_STATIC.has(name) ? null : 'made while building: served to everybody alike',
  }));
}

function sourceMaps(): string[] {
  return readdirSync('.next/static', { recursive: true, encoding: 'utf8' }).filter(
    (file) => path.extname(file) === '.map',
  );
}

/** Nothing on the way may keep it. */
function kept({ headers, status }: Answer): string | null {
  const said = String(headers['cache-control'] ?? '');
  if (/\bno-store\b/.test(said) && !/\bpublic\b|s-maxage/.test(said)) return null;
  return `status ${status}, Cache-Control: ${said || 'none'}`;
}

const WANTED: [string, RegExp][] = [
  ['x-content-type-options', /^nosniff$/],
  ['x-frame-options', /^DENY$/],
  ['referrer-policy', /^same-origin$/],
  ['permissions-policy', /camera=\(\)/],
  ['cross-origin-opener-policy', /^same-origin$/],
  ['cross-origin-resource-policy', /^same-origin$/],
  ['content-security-policy', /frame-ancestors 'none'/],
  ['content-security-policy', /default-src 'none'/],
];

/** A policy that lets a script of somebody else run is none. */
function weakPolicy(policy: string): string | null {
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
  if (/unsafe-inline|unsafe-eval|\*|https?:/.test(scripts)) return `script-src ${scripts}`;
  return /style-src[^;]*unsafe-inline/.test(policy) && !policy.includes("object-src 'self'")
    ? 'styles from anywhere'
    : null;
}

function badHeaders({ headers }: Answer): string | null {
  const missing = WANTED.filter(([name, form]) => !form.test(String(headers[name] ?? '')));
  if (missing.length > 0) return `without ${missing.map(([name]) => name).join(', ')}`;
  if (headers['x-powered-by'] !== undefined) return 'says what it is made with';
  return weakPolicy(String(headers['content-security-policy']));
}

/** Every script of a page carries the nonce of this answer, and the next answer has another one. */
function badNonce(one: Answer, other: Answer): string | null {
  const nonceOf = ({ headers }: Answer) =>
    /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? '';
  const nonce = nonceOf(one);
  if (nonce.length < 22) return 'no nonce of 128 bits';
  if (nonce === nonceOf(other)) return 'the same nonce twice';
  const tags = one.text.match(/<(script|style)\b[^>]*>/g) ?? [];
  const bare = tags.filter((tag) => !tag.includes(`nonce="${nonce}"`));
  if (bare.length > 0) return `without the nonce: ${bare[0] ?? ''}`;
  return / style="/.test(one.text) ? 'a style attribute, which the policy drops' : null;
}

interface Seen {
  name: string;
  kind: string;
  answer: Answer;
  again: Answer;
}

const bareRsc = (what: Ask): Promise<Answer> => ask({ ...what, headers: { rsc: '1' } });

async function seeAll(ids: CellIds, cookie: string, url: string): Promise<Seen[]> {
  const list = addressEndpoints()
    .filter(({ methods, name }) => methods.includes('GET') && addressCells[name])
    .flatMap(({ name, kind }) => [
      { name, kind, send: ask },
      ...(kind === 'page' ? [{ name: `${name} RSC`, kind: 'rsc', send: askRsc }] : []),
      ...(kind === 'page' ? [{ name: `${name} RSC`, kind: '307', send: bareRsc }] : []),
    ]);
  const wrong = ['/nothing', '/api/nothing', '/clients/nothing', '/api/sheets/x/pdf'];
  const all = [...list, ...wrong.map((name) => ({ name, kind: 'error', send: ask }))];
  return each(all, async ({ name, kind, send }) => {
    const at = addressWith(name.replace(' RSC', ''), ids);
    const get = () => send({ path: at, cookie, url });
    return { name, kind, answer: await get(), again: await get() };
  });
}

await runAttack('A-11', async (attack) => {
  attack.attempts('no page of anybody is made ahead', madeAhead());
  attack.check('no source map is served', {
    value: sourceMaps().length,
    isMet: sourceMaps().length === 0,
  });

  const owner = await cookieOf('a', 'owner');
  const ids = idsOf('a', clientAt('a', 'sheet_issued'));
  const seen = [
    ...(await seeAll(ids, owner, target().url)),
    ...(await seeAll(ids, '', target().url)),
  ];
  const check = (judge: (one: Seen) => string | null, list = seen): Attempt[] =>
    list.map((one) => ({ name: one.name, problem: judge(one) }));
  attack.attempts(
    'no answer may be kept by anybody',
    check(({ answer }) => kept(answer)),
    { atLeast: 60 },
  );
  attack.attempts(
    'every answer carries the policies',
    check(({ answer }) => badHeaders(answer)),
    { atLeast: 60 },
  );
  // Also those that say that nothing is there, or that something went wrong: they are pages with scripts too.
  // Below /api nothing may run at all: what is said there has the policy of data.
  const pages = seen.filter(
    ({ name, answer }) =>
      String(answer.headers['content-type']).startsWith('text/html') && !name.startsWith('/api/'),
  );
  attack.attempts(
    'each page has a nonce of its own on every script',
    check(({ answer, again }) => badNonce(answer, again), pages),
    { atLeast: 20 },
  );
  attack.check('some of them are not there, and none asks for TLS where there is none', {
    value: `${pages.filter(({ answer }) => answer.status === 404).length} of ${pages.length}`,
    isMet:
      pages.some(({ answer }) => answer.status === 404) &&
      seen.every(({ answer }) => answer.headers['strict-transport-security'] === undefined),
  });

  const posts = await each(
    [
      { name: 'addClientAction', args: [noState, formOf({ name: '' })] },
      { name: 'savePracticeAction', args: [{ version: 1, value: { name: '' } }] },
    ],
    async ({ name, args }): Promise<Attempt> => {
      const answer = await callAction(actionNamed(name), args, { cookie: owner });
      return { name, problem: kept(answer) ?? badHeaders(answer) };
    },
  );
  attack.attempts('what an action answers is kept by nobody', posts);

  const tls = await seeAll(ids, '', target().tlsUrl);
  attack.attempts(
    'behind TLS every answer asks for TLS for a year',
    tls.map(({ name, answer }) => {
      const said = String(answer.headers['strict-transport-security'] ?? '');
      return { name, problem: /max-age=31536000/.test(said) ? null : `says ${said || 'nothing'}` };
    }),
  );
  await attackThroughNginx(attack, ids);
});
