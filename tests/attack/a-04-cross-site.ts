import { encoded, formOf, noState } from './support/actions';
import { runAttack, type Attempt } from './support/attack';
import { databaseMark, nothingWritten } from './support/database-mark';
import { actionNamed } from './support/endpoints';
import { ask, each, type Ask } from './support/http';
import { cookieOf, target } from './support/target';

const EVIL = 'https://evil.example';
const fields = { name: 'Forged Client', birthDate: '1980-01-01', anyway: 'yes' };

/** Headers that stand for where a request comes from, and what each of them claims. */
function origins(own: string): [string, Record<string, string>][] {
  const host = new URL(own).host;
  return [
    ['no Origin', {}],
    ['Origin null', { origin: 'null' }],
    ['a foreign Origin', { origin: EVIL }],
    ['a foreign Origin, X-Forwarded-Host', { origin: EVIL, 'x-forwarded-host': 'evil.example' }],
    ['a foreign Origin, Host', { origin: EVIL, host: 'evil.example' }],
    ['a foreign Origin, Forwarded', { origin: EVIL, forwarded: 'host=evil.example;proto=https' }],
    ['no Origin, X-Forwarded-Host', { 'x-forwarded-host': host }],
    ['no Origin, own Referer', { referer: `${own}/clients/new` }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['another scheme', { origin: own.replace(/^http:/, 'https:') }],
    ['own host as a name in another', { origin: `http://${host}.evil.example` }],
    ['own address as a user', { origin: `${own}@evil.example` }],
    ['with a path', { origin: `${own}/x` }],
    ['with a slash', { origin: `${own}/` }],
    ['a subdomain', { origin: own.replace('//', '//sub.') }],
    ['two origins', { origin: `${own}, ${EVIL}` }],
    ['file://', { origin: 'file://' }],
  ];
}

interface Form {
  name: string;
  request: Partial<Ask>;
}

async function forms(): Promise<Form[]> {
  const { id } = actionNamed('addClientAction');
  const { body, contentType } = await encoded([noState, formOf(fields)]);
  const action: Form = {
    name: 'action',
    request: {
      path: '/clients/new',
      headers: { 'next-action': id, 'content-type': contentType },
      body,
    },
  };
  // Without scripts, a form names its action in a field.
  const plain = new Response(formOf({ [`$ACTION_ID_${id}`]: '', ...fields }));
  return [
    action,
    {
      name: 'form without scripts',
      request: {
        path: '/clients/new',
        headers: { 'content-type': plain.headers.get('content-type') ?? '' },
        body: Buffer.from(await plain.arrayBuffer()),
      },
    },
  ];
}

/** What a page of another site can send without asking first. */
const simple = (id: string): Form[] =>
  ['text/plain', 'application/x-www-form-urlencoded', 'application/json'].map((type) => ({
    name: `action as ${type}`,
    request: {
      path: '/clients/new',
      headers: { 'next-action': id, 'content-type': type, origin: EVIL },
      body: JSON.stringify([noState, fields]),
    },
  }));

await runAttack('A-04', async (attack) => {
  const cookie = await cookieOf('a', 'owner');
  const { url, tlsUrl, tlsOrigin } = target();
  const before = await databaseMark();
  const tried: { name: string; request: Ask }[] = [];
  for (const form of await forms()) {
    for (const [name, headers] of origins(url)) {
      const request = { ...form.request, headers: { ...form.request.headers, ...headers } };
      tried.push({ name: `${form.name}, ${name}`, request: { path: '/', ...request } });
    }
  }
  for (const form of simple(actionNamed('addClientAction').id)) {
    tried.push({ name: form.name, request: { path: '/', ...form.request } });
  }
  for (const path of ['/api/auth/signout', '/api/auth/callback/credentials']) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: EVIL };
    tried.push({
      name: `${path}, a foreign Origin`,
      request: { path, headers, body: 'json=true' },
    });
  }
  const answers = await each(tried, async ({ name, request }): Promise<Attempt> => {
    const { status } = await ask({ method: 'POST', cookie, ...request });
    return { name, problem: status === 403 ? null : `status ${status}` };
  });
  attack.attempts('what comes from elsewhere is refused', answers, { atLeast: 24 });

  const behindTls = await each(
    [
      [EVIL, EVIL],
      [tlsOrigin, EVIL.replace('https://', '')],
      ['', ''],
    ],
    async ([origin = '', forwarded = '']): Promise<Attempt> => {
      const [form] = await forms();
      const isOwn = origin === tlsOrigin;
      const headers = { ...form?.request.headers, origin, 'x-forwarded-host': forwarded };
      const answer = await ask({
        path: '/',
        method: 'POST',
        ...form?.request,
        headers,
        url: tlsUrl,
      });
      // Our own origin goes on to the gate, whatever host somebody claims; nobody is signed in there.
      const isRight = isOwn ? answer.status !== 403 && answer.status < 500 : answer.status === 403;
      return {
        name: `behind TLS: ${origin} ${forwarded}`,
        problem: isRight ? null : `status ${answer.status}`,
      };
    },
  );
  attack.attempts('behind TLS the address that was set counts', behindTls);

  const reading = await each(
    ['PUT', 'PATCH', 'DELETE', 'TRACE'],
    async (method): Promise<Attempt> => {
      const { status } = await ask({ method, path: '/clients', cookie, headers: { origin: url } });
      return {
        name: method,
        problem: status >= 400 ? null : `status ${status}`,
      };
    },
  );
  attack.attempts('other methods are not there', reading);

  attack.check('nothing was written', await nothingWritten(before));
  const [form] = await forms();
  const own = await ask({
    path: '/',
    method: 'POST',
    cookie,
    ...form?.request,
    headers: { ...form?.request.headers, origin: url },
  });
  const isMet =
    /^\/clients\//.test(String(own.headers['x-action-redirect'])) &&
    (await databaseMark()) !== before;
  attack.check('the same form from our own page is saved', { value: own.status, isMet });
});
