import { runAttack, type Attempt } from './support/attack';
import { ask, each, type Answer } from './support/http';
import { cookieOf, target } from './support/target';

/** Addresses that look like ours or like none, and lead elsewhere. */
const LEADS_AWAY = [
  'https://evil.example',
  'https://evil.example/today',
  '//evil.example',
  '///evil.example',
  '////evil.example/%2f..',
  '/\\evil.example',
  '\\/\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/%09/evil.example',
  '/%5cevil.example',
  '/.//evil.example',
  '/..//evil.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'https:evil.example',
  'https:/evil.example',
  'http://127.0.0.1:53000.evil.example/',
  'http://[::1',
  'http://user:password@evil.example/',
  'https://evil.example#@fascicle.example',
  'https://fascicle.example.evil.example',
  'https://fascicle.example@evil.example',
  '〱evil.example',
  'https://evil。example',
  '%2f%2fevil.example',
  '/sign-in?next=//evil.example',
  '\u0000',
  'x'.repeat(5_000),
];

const OWN_PATH = /^\/(?![/\\])/;

/** Where an answer leads, however it says so. */
function leads({ headers, text }: Answer): string[] {
  const said = [headers.location, headers.refresh, headers['x-action-redirect']].flatMap((one) =>
    typeof one === 'string' ? [one.replace(/;(push|replace)$/, '')] : [],
  );
  const url = /^\{"url":"([^"]*)"\}$/.exec(text)?.[1];
  return url === undefined ? said : [...said, url];
}

function problemOf(answer: Answer): string | null {
  if (answer.status >= 500) return `status ${answer.status}`;
  const { url } = target();
  const away = leads(answer).find((to) => !OWN_PATH.test(to) && new URL(to, url).origin !== url);
  return away === undefined ? null : `leads to ${away}`;
}

/** The form's hidden way back is a property of the page: it must be a path of ours. */
function wayBack({ text }: Answer): string | null {
  const next = /\\"next\\":\\"((?:[^"\\]|\\\\.)*?)\\"/.exec(text)?.[1];
  if (next === undefined) return 'the sign-in form names no way back';
  return OWN_PATH.test(next) ? null : `goes on to ${next}`;
}

async function csrf(): Promise<{ cookie: string; csrfToken: string }> {
  const answer = await ask({ path: '/api/auth/csrf' });
  const cookie = (answer.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
  const { csrfToken } = JSON.parse(answer.text) as { csrfToken: string };
  return { cookie, csrfToken };
}

/** Headers by which somebody on the way claims another host. */
const CLAIMS: Record<string, string>[] = [
  { host: 'evil.example' },
  { 'x-forwarded-host': 'evil.example' },
  { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  { forwarded: 'host=evil.example' },
  { 'x-host': 'evil.example' },
  { 'x-original-url': '/settings' },
  { 'x-rewrite-url': '/settings' },
  { 'x-forwarded-prefix': '//evil.example' },
  { 'x-http-method-override': 'POST' },
  { host: '127.0.0.1:53000.evil.example' },
  { host: 'evil.example:80@127.0.0.1' },
];

await runAttack('A-22', async (attack) => {
  const { url } = target();
  const pages = await each(LEADS_AWAY, async (to): Promise<Attempt> => {
    const answer = await ask({ path: `/sign-in?next=${encodeURIComponent(to)}` });
    return { name: JSON.stringify(to.slice(0, 60)), problem: problemOf(answer) ?? wayBack(answer) };
  });
  attack.attempts('the sign-in page leads to our own pages alone', pages, { atLeast: 30 });

  const { cookie, csrfToken } = await csrf();
  const outs = await each(LEADS_AWAY, async (to): Promise<Attempt> => {
    const body = new URLSearchParams({ csrfToken, callbackUrl: to, json: 'true' }).toString();
    const headers = { origin: url, 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await ask({ method: 'POST', path: '/api/auth/signout', body, headers, cookie });
    return { name: JSON.stringify(to.slice(0, 60)), problem: problemOf(answer) };
  });
  attack.attempts('signing out leads to our own pages alone', outs, { atLeast: 30 });

  const paths = [
    '/api/auth/signin',
    '/api/auth/error',
    '/api/auth/callback/credentials',
    '/api/auth/x/y',
  ];
  const queries = LEADS_AWAY.map(
    (to) => `callbackUrl=${encodeURIComponent(to)}&error=${encodeURIComponent(to)}`,
  );
  const asked = paths.flatMap((path) => queries.slice(0, 12).map((query) => `${path}?${query}`));
  const gets = await each(asked, async (path): Promise<Attempt> => {
    return { name: path.slice(0, 90), problem: problemOf(await ask({ path })) };
  });
  attack.attempts('the addresses of the protocol lead nowhere else', gets);

  const owner = await cookieOf('a', 'owner');
  // What another attack has stored may name that host too: only one that comes with the claim counts.
  const named = ({ text, headers: said }: { text: string; headers: object }): number =>
    (text + JSON.stringify(said)).split('evil.example').length;
  const usual = named(await ask({ path: '/clients', cookie: owner }));
  const claims = await each(CLAIMS, async (headers): Promise<Attempt> => {
    const plain = await ask({ path: '/clients', headers });
    const signed = await ask({ path: '/clients', headers, cookie: owner });
    const has = named(plain) > 1 || named(signed) > usual;
    const problem =
      problemOf(plain) ?? problemOf(signed) ?? (has ? 'repeats the claimed host' : null);
    return { name: JSON.stringify(headers), problem };
  });
  attack.attempts('a claimed host changes nothing', claims);

  const code = await each(LEADS_AWAY, async (to): Promise<Attempt> => {
    const query = await ask({ path: `/s?code=${encodeURIComponent(to)}` });
    const path = await ask({ path: `/s/${encodeURIComponent(to)}` });
    return { name: JSON.stringify(to.slice(0, 60)), problem: problemOf(query) ?? problemOf(path) };
  });
  attack.attempts('the page for codes leads nowhere else', code);
});
