import { createServer } from 'node:http';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { findFreePort } from '../../scripts/database/free-port';
import { callAction, formOf, noState } from './support/actions';
import { runAttack, type Attempt } from './support/attack';
import { actionNamed } from './support/endpoints';
import { sendAll, spoilable, withEveryText } from './support/hostile';
import { ask } from './support/http';
import { cookieOf } from './support/target';

/** What runs on the server and asks another address: nothing does. */
function askers(): Attempt[] {
  const files = ['app', 'lib'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('generated'))
      .map((name) => path.join(folder, name)),
  );
  return files.map((name) => {
    const text = readFileSync(name, 'utf8');
    const isOnServer = !/^['"]use client['"]/.test(text);
    const asks = /(?<![.\w])fetch\(|from 'node:(https?|net|tls|dgram)'|from 'undici'/.exec(
      text,
    )?.[0];
    const isTypeOnly = /import type \{[^}]*\} from 'node:http'/.test(text);
    return { name, problem: isOnServer && asks !== undefined && !isTypeOnly ? asks : null };
  });
}

await runAttack('A-21', async (attack) => {
  attack.attempts('no code of the server asks another address', askers(), { atLeast: 200 });
  const port = await findFreePort();
  let asked = 0;
  const listener = createServer((_request, response) => {
    asked += 1;
    response.end();
  });
  listener.on('connection', () => (asked += 1));
  await new Promise<void>((done) => listener.listen(port, '127.0.0.1', done));
  try {
    const here = [
      `http://127.0.0.1:${port}/`,
      `http://localhost:${port}/x.png`,
      `//127.0.0.1:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
      `http://2130706433:${port}/`,
    ];
    const cookie = await cookieOf('a', 'owner');
    const calls = spoilable().flatMap(({ action, args }) =>
      here.map((url) => ({
        name: `${action.name} ${url}`,
        action,
        args: args.map((one) => withEveryText(one, () => url)),
      })),
    );
    attack.attempts('an address in any field is a text', await sendAll(calls, { cookie }), {
      atLeast: 100,
    });
    const host = `127.0.0.1:${port}`;
    const claims: Record<string, string>[] = [
      { host },
      { 'x-forwarded-host': host },
      { 'x-forwarded-host': host, 'x-forwarded-proto': 'http' },
      { forwarded: `host=${host}` },
      { 'x-invoke-path': `http://${host}/` },
      { 'x-middleware-rewrite': `http://${host}/` },
    ];
    for (const headers of claims) {
      // An action that ends in another page makes Next draw that page, and one of another page is handed on.
      const form = formOf({ name: 'Redirected', birthDate: '1980-01-01', anyway: 'yes' });
      await callAction(actionNamed('addClientAction'), [noState, form], {
        cookie,
        headers,
        path: '/clients/new',
      });
      await callAction(actionNamed('addClientAction'), [noState, form], {
        cookie,
        headers,
        path: '/today',
      });
      await ask({ path: '/clients', headers, cookie });
    }
    for (const url of here)
      await ask({ path: `/_next/image?url=${encodeURIComponent(url)}&w=64&q=75`, cookie });
    await ask({ path: `http://127.0.0.1:${port}/`, cookie });
    attack.check('nobody was asked', { value: `${asked} connections`, isMet: asked === 0 });
  } finally {
    listener.closeAllConnections();
    await new Promise((done) => listener.close(done));
  }
});
