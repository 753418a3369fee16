import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { findFreePort } from '../../../scripts/database/free-port';
import { chooseRunAs } from '../../../scripts/database/run-as';
import type { Attack } from '../../attack/support/attack';
import { hasTool } from '../../attack/support/tool';
import { example, startService } from './documented-program';
import { startInstallation, untilAnswered, type Installation } from './installation';

const APP_SECRET = 'a'.repeat(40);
export const METRICS_TOKEN = 'm'.repeat(40);
const SECRETS = { APP_SECRET, NEXTAUTH_SECRET: 'n'.repeat(40), METRICS_TOKEN };

/** One that is documented: its file of docs/examples, and how that is given other addresses and started. */
export interface Balancer {
  name: 'haproxy' | 'caddy';
  file: string;
  check: (file: string) => string[];
  run: (file: string) => string[];
  places: (port: number, processes: readonly [string, string]) => [RegExp, string][];
}

export const haproxy: Balancer = {
  name: 'haproxy',
  file: 'haproxy.cfg',
  check: (file) => ['-c', '-f', file],
  run: (file) => ['-f', file],
  places: (port, [one, two]) => [
    [/bind :443 .*/, `bind 127.0.0.1:${port}`],
    [/10\.0\.0\.11:3000/, one],
    [/10\.0\.0\.12:3000/, two],
  ],
};

export const caddy: Balancer = {
  name: 'caddy',
  file: 'Caddyfile',
  check: (file) => ['validate', '--adapter', 'caddyfile', '--config', file],
  run: (file) => ['run', '--adapter', 'caddyfile', '--config', file],
  places: (port, [one, two]) => [
    [/^#.*/, '{\n\tadmin off\n}'],
    [/fascicle\.practice\.lan \{/, `http://127.0.0.1:${port} {`],
    [/\ttls internal\n/, ''],
    [/10\.0\.0\.11:3000/, one],
    [/10\.0\.0\.12:3000/, two],
  ],
};

export const isHere = ({ name }: Balancer): boolean =>
  hasTool(name, [name === 'caddy' ? 'version' : '-v']);

async function startPgBouncer(
  first: Installation,
): Promise<{ appUrl: string; stop: () => Promise<void> }> {
  const direct = new URL(await first.appUrl(APP_SECRET));
  const port = await findFreePort();
  const users = path.join(first.folder, 'userlist.txt');
  await writeFile(users, `"${direct.username}" "${direct.password}"\n`);
  await chmod(users, 0o644);
  const file = await example(
    'pgbouncer.ini',
    [
      [/host=10\.0\.0\.21 port=5432/, `host=127.0.0.1 port=${direct.port}`],
      [/listen_port = 6432/, `listen_port = ${port}`],
      [/auth_file = .*/, `auth_file = ${users}`],
    ],
    path.join(first.folder, 'pgbouncer.ini'),
  );
  // It refuses to run as root.
  const stop = await startService('pgbouncer', [file], await chooseRunAs(first.folder));
  const through = new URL(direct);
  through.port = String(port);
  return { appUrl: through.href, stop };
}

export interface Two {
  first: Installation;
  second: Installation;
  balancer: Balancer;
  /** The balancer's. */
  url: string;
}

/** Two processes of one build on one database, the second through PgBouncer where it is there, behind that balancer. */
export async function withTwoProcesses(
  attack: Attack,
  balancer: Balancer,
  work: (two: Two) => Promise<void>,
): Promise<void> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const stops: (() => Promise<void>)[] = [];
  try {
    const first = await startInstallation({ APP_URL: url, ...SECRETS });
    stops.push(first.stop);
    let pool = { DATABASE_APP_URL: await first.appUrl(APP_SECRET), DATABASE_PREPARED: 'on' };
    if (hasTool('pgbouncer', ['--version'])) {
      const pooled = await startPgBouncer(first);
      stops.push(pooled.stop);
      // Debian's PgBouncer knows no prepared statements.
      pool = { DATABASE_APP_URL: pooled.appUrl, DATABASE_PREPARED: 'off' };
    } else attack.notRun('PgBouncer', 'pgbouncer is not here');
    const database = { DATABASE_URL: await first.ownerUrl(), ...pool };
    const second = await startInstallation({ APP_URL: url, ...SECRETS, ...database });
    stops.push(second.stop);
    const processes = [new URL(first.url).host, new URL(second.url).host] as const;
    const file = path.join(first.folder, balancer.file);
    await example(balancer.file, balancer.places(port, processes), file);
    stops.push(await startService(balancer.name, balancer.run(file)));
    await untilAnswered(url);
    await work({ first, second, balancer, url });
  } finally {
    for (const stop of stops.reverse()) await stop().catch(() => undefined);
  }
}
