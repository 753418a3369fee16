import { runAttack, type Attempt } from './support/attack';
import { ask, each, tryAsk, type Answer } from './support/http';
import { clientAt, cookieOf, target } from './support/target';

/** Headers that Next's own parts talk with, or did in a version that had a hole. */
const INNER: Record<string, string>[] = [
  { 'x-middleware-subrequest': 'middleware' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  {
    'x-middleware-subrequest':
      'src/middleware:src/middleware:src/middleware:src/middleware:src/middleware',
  },
  { 'x-middleware-next': '1' },
  { 'x-middleware-rewrite': '/settings' },
  { 'x-middleware-prefetch': '1' },
  { 'x-nextjs-data': '1' },
  { 'x-invoke-path': '/clients' },
  { 'x-invoke-status': '200' },
  { 'x-invoke-output': '/clients' },
  { 'x-matched-path': '/settings' },
  { 'x-now-route-matches': '1=/settings' },
  { 'x-prerender-revalidate': '1' },
  { 'x-next-resume': '1' },
  { 'next-resume': '1' },
  { 'next-router-prefetch': '1', rsc: '1' },
  { 'next-router-prefetch': '2', rsc: '1' },
  { 'next-router-segment-prefetch': '/_tree', rsc: '1' },
  { 'next-router-segment-prefetch': '/_full', rsc: '1' },
  { 'next-router-state-tree': '%5B%22%22%2C%7B%7D%5D', rsc: '1' },
  { 'next-hmr-refresh': '1', rsc: '1' },
  { 'next-url': '/clients', rsc: '1' },
  { 'x-fascicle-path': '/settings' },
  { 'content-security-policy': "script-src 'nonce-evil'" },
  { 'x-nonce': 'evil' },
  { upgrade: 'websocket', connection: 'upgrade' },
];

const spellings = (path: string): string[] => [
  `${path}.rsc`,
  `${path}.segments/_tree.segment.rsc`,
  `${path}.prefetch.rsc`,
  `/_next/data/x${path}.json`,
  path.replace('/c', '/%63'),
  path.replace('/c', '//c'),
  `/.${path}`,
  `/x/..${path}`,
  `${path}/`,
  `${path}/.`,
  `${path};x=1`,
  `${path}%00`,
  `${path}?nxtPclientId=x`,
  `${path}?_rsc=x`,
  path.toUpperCase(),
  `/en${path}`,
  path.replaceAll('/', '%2f'),
  path.replaceAll('/', '\\'),
  `http://evil.example${path}`,
  `/_next/image?url=${encodeURIComponent(path)}&w=64&q=75`,
  `/_next/static/..${path}`,
  `/_next/static/%2e%2e${path}`,
  `/icon.svg/..${path}`,
  `/manifest.webmanifest/../..${path}`,
];

await runAttack('A-30', async (attack) => {
  const client = clientAt('a', 'sheet_issued');
  const secret = client.name;
  const { url } = target();
  const shows = (answer: Answer): string | null => {
    if (answer.text.includes(secret)) return `status ${answer.status}, shows the client’s name`;
    if (answer.status >= 500) return `status ${answer.status}`;
    return /nonce-evil/.test(String(answer.headers['content-security-policy']))
      ? 'takes a given nonce'
      : null;
  };
  const path = `/clients/${client.clientId}`;
  const own = await ask({ path, cookie: await cookieOf('a', 'owner') });
  attack.check('the owner sees the name there', {
    value: own.status,
    isMet: own.text.includes(secret),
  });

  const inner = await each(INNER, async (headers): Promise<Attempt> => {
    const answers = [
      await tryAsk({ path, headers, timeout: 5_000 }),
      await tryAsk({ path: '/clients', headers, timeout: 5_000 }),
    ];
    const problem = answers.map(shows).find((one) => one !== null) ?? null;
    return { name: JSON.stringify(headers).slice(0, 80), problem };
  });
  attack.attempts('headers of Next’s own parts show nothing', inner, { atLeast: 20 });

  const spelled = await each(
    [...spellings(path), ...spellings('/clients')],
    async (at): Promise<Attempt> => {
      const plain = await tryAsk({ path: at });
      const asRsc = await tryAsk({ path: at, headers: { rsc: '1' } });
      return { name: at.slice(0, 90), problem: shows(plain) ?? shows(asRsc) };
    },
  );
  attack.attempts('other spellings of the address show nothing', spelled, { atLeast: 20 });

  const files = [
    '/.env',
    '/.git/config',
    '/.data/secrets.json',
    '/package.json',
    '/_next/server/app/page.js',
    '/..%2f.data/secrets.json',
    '/static/../.env',
    '/_next/static/../../.data/secrets.json',
    '/prisma/schema.prisma',
    '/server.js',
    '/next.config.js',
  ];
  const read = await each(files, async (at): Promise<Attempt> => {
    const answer = await tryAsk({ path: at });
    return {
      name: at,
      problem: answer.status >= 400 || answer.status === 308 ? null : `status ${answer.status}`,
    };
  });
  attack.attempts('files of the machine are not there', read);

  const headers = { 'content-security-policy': "script-src 'unsafe-inline'" };
  const page = await ask({ path: '/sign-in', headers, url });
  const policy = String(page.headers['content-security-policy']);
  attack.check('a policy that was sent along is not taken', {
    value: 'policy',
    isMet: !policy.includes('unsafe-inline'),
  });
});
