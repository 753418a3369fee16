import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { z } from 'zod';

import { isLong, type Attack } from './attack';
import { asOwner, target } from './target';
import { hasTool, runTool } from './tool';

const foundSchema = z.record(
  z.string(),
  z.array(z.object({ path: z.string(), parameter: z.string().nullish() })),
);
/** Anomalies are what answered with a bug; what was slow on a busy machine stands among them too. */
const reportSchema = z.object({ vulnerabilities: foundSchema, anomalies: foundSchema });

/** How long it may look for pages, and how long each of its modules may attack them. */
const SCAN_SECONDS = 60;
const MODULE_SECONDS = 60;
/** A scan that found no pages has found nothing. */
const PLACES_MIN = 30;

/** A crawler presses every button, those for signing out and locking too: the session is begun again each time. */
async function keptIn(cookie: string, work: Promise<unknown>): Promise<void> {
  const hash = createHash('sha256')
    .update(cookie.split('=')[1] ?? '')
    .digest('hex');
  let isDone = false;
  void work.finally(() => (isDone = true));
  while (!isDone) {
    await asOwner(
      `UPDATE login_session SET ended_at = NULL, locked_at = NULL, wrong_tries = 0
       WHERE token_hash = $1 AND (ended_at IS NOT NULL OR locked_at IS NOT NULL)`,
      [hash],
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

interface Scan {
  modules: readonly string[];
  cookie: string;
}

/** What it has found and at how many addresses and forms it looked; null when it wrote no report. */
async function scan({
  modules,
  cookie,
}: Scan): Promise<{ places: number; found: string[] | null }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fascicle-wapiti-'));
  const file = path.join(folder, 'report.json');
  const { url } = target();
  const starts = ['/today', '/clients', '/library', '/settings', '/account', '/s', '/sign-in'];
  const args = [
    ...['-u', `${url}/`, '--scope', 'folder', '-m', modules.join(',')],
    ...starts.flatMap((start) => ['-s', `${url}${start}`]),
    ...['-H', `Cookie: ${cookie}`, '-H', `Origin: ${url}`],
    ...['--max-scan-time', String(SCAN_SECONDS), '--max-attack-time', String(MODULE_SECONDS)],
    ...['--flush-session', '--store-session', folder, '--no-bugreport', '-v', '0'],
    ...['-f', 'json', '-o', file],
  ];
  const seconds = SCAN_SECONDS + modules.length * MODULE_SECONDS + 60;
  const run = runTool('wapiti', args, { milliseconds: seconds * 1000 });
  await keptIn(cookie, run);
  const { output } = await run;
  const report = reportSchema.safeParse(JSON.parse(await readFile(file, 'utf8').catch(() => '{}')));
  await rm(folder, { recursive: true, force: true });
  const places = Number(/found (\d+) URLs/.exec(output)?.[1] ?? 0);
  if (!report.success) return { places, found: null };
  const { vulnerabilities, anomalies } = report.data;
  const all = { ...vulnerabilities, bug: anomalies['Internal Server Error'] ?? [] };
  const words = Object.entries(all).flatMap(([kind, list]) =>
    list.map((one) => `${kind} at ${one.path} in ${one.parameter ?? 'no parameter'}`),
  );
  return { places, found: words };
}

/** Lets wapiti walk through the product as somebody signed in, with those of its modules: long form only. */
export async function withWapiti(attack: Attack, wanted: Scan): Promise<void> {
  const what = `wapiti (${wanted.modules.join(', ')})`;
  if (!isLong()) return attack.notRun(what, 'long form');
  if (!hasTool('wapiti')) return attack.notRun(what, 'not installed');
  const { places, found } = await scan(wanted);
  attack.check(`${what} has pages and forms to attack`, {
    value: places,
    isMet: places >= PLACES_MIN,
  });
  attack.check(`${what} finds nothing`, {
    value: found === null ? 'no report' : found.slice(0, 5).join('; ') || 'nothing',
    isMet: found?.length === 0,
  });
}
