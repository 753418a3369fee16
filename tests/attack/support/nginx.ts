import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { findFreePort } from '../../../scripts/database/free-port';
import { isLong, type Attack, type Attempt } from './attack';
import type { CellIds } from './cell';
import { addressCells, addressWith } from './cells';
import { addressEndpoints } from './endpoints';
import { ask, tryAsk } from './http';
import { cookieOf, target } from './target';
import { hasTool } from './tool';

/** A cache that keeps everything it is not forbidden to, for everybody, whoever was signed in. */
const hostile = (folder: string, port: number): string => `
daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log; user root;
events {}
http {
  access_log off;
  proxy_temp_path ${folder}/temp; client_body_temp_path ${folder}/body;
  proxy_cache_path ${folder}/cache keys_zone=all:1m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass ${target().url}; proxy_cache all; proxy_cache_key $uri;
      proxy_cache_valid any 10m; proxy_ignore_headers Expires Set-Cookie Vary;
      proxy_cache_methods GET HEAD; add_header X-Cache $upstream_cache_status;
    }
  }
}`;

async function throughCache(url: string, ids: CellIds): Promise<Attempt[]> {
  const owner = await cookieOf('a', 'owner');
  const other = await cookieOf('b', 'owner');
  const attempts: Attempt[] = [];
  const pages = addressEndpoints().filter(
    ({ kind, name }) => kind !== 'action' && addressCells[name],
  );
  for (const { name } of pages) {
    for (const headers of [{}, { rsc: '1' }]) {
      const path_ = addressWith(name, ids);
      await ask({ path: path_, headers, cookie: owner, url });
      const answers = [
        await ask({ path: path_, headers, cookie: other, url }),
        await ask({ path: path_, headers, url }),
      ];
      const hit = answers.find((answer) => answer.headers['x-cache'] === 'HIT');
      attempts.push({ name, problem: hit ? `served from the cache, status ${hit.status}` : null });
    }
  }
  return attempts;
}

/** Long form: user A, then user B and nobody, with and without the RSC header, through a cache that keeps what it may. */
export async function attackThroughNginx(attack: Attack, ids: CellIds): Promise<void> {
  if (!isLong()) return attack.notRun('nginx as a hostile cache', 'long form');
  if (!hasTool('nginx', ['-v'])) return attack.notRun('nginx as a hostile cache', 'not installed');
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicle-nginx-'));
  await chmod(folder, 0o755);
  const port = await findFreePort();
  const file = path.join(folder, 'nginx.conf');
  await writeFile(file, hostile(folder, port));
  const nginx = spawn('nginx', ['-c', file, '-p', folder], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  try {
    for (let left = 50; left > 0; left -= 1) {
      if ((await tryAsk({ path: '/api/health', url })).status === 200) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const tried = await throughCache(url, ids);
    attack.attempts('a hostile cache serves nobody what another has seen', tried, { atLeast: 40 });
  } finally {
    nginx.kill('SIGTERM');
    await rm(folder, { recursive: true, force: true });
  }
}
