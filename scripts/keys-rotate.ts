/**
 * `npm run keys:rotate`: makes a new version of the key that wraps the keys of clients, wraps them all anew, and forgets the
 * old version. Killed half-way, the next run goes on. With a DATA_KEY of one's own the new version stands in front of the
 * old one: `DATA_KEY=2:new,1:old`.
 */
import { parseDataKeys } from '@/lib/platform/data-keys';
import type { Settings } from '@/lib/platform/env';

import { rotateKeys } from './keys/rotate-keys';
import { takeLock } from './start/lock';
import { openOwnDatabase } from './start/open-own-database';
import { Refusal } from './start/refusal';
import { runProgram } from './start/run-program';
import { keepSecrets, loadSecrets, newDataKey, secretsFile } from './start/secrets';
import { loadSettings } from './start/settings';

/** The app that runs knows the old version alone: it could open nothing that is wrapped by the new one. */
async function refuseRunning({ FASCICLE_DATA_DIR }: Settings): Promise<void> {
  const lock = await takeLock(FASCICLE_DATA_DIR, 'npm run keys:rotate');
  await lock.release();
}

/** The versions in the file of secrets, with a new one in front unless a rotation was begun before. */
async function begin(settings: Settings): Promise<string> {
  await refuseRunning(settings);
  const folder = settings.FASCICLE_DATA_DIR;
  const { secrets } = await loadSecrets(folder);
  const known = parseDataKeys(secrets.dataKey) ?? [];
  if (known.length > 1) return secrets.dataKey;
  const dataKey = `${newDataKey((known[0]?.version ?? 0) + 1)},${secrets.dataKey}`;
  await keepSecrets(secretsFile(folder), { ...secrets, dataKey });
  return dataKey;
}

async function forgetOld(settings: Settings, dataKey: string): Promise<void> {
  const folder = settings.FASCICLE_DATA_DIR;
  const { secrets } = await loadSecrets(folder);
  const [newest = ''] = dataKey.split(',');
  await keepSecrets(secretsFile(folder), { ...secrets, dataKey: newest });
}

async function rotate(): Promise<void> {
  const settings = loadSettings();
  const byHand = settings.DATA_KEY;
  const dataKey = byHand ?? (await begin(settings));
  const keys = parseDataKeys(dataKey) ?? [];
  if (keys.length < 2) {
    throw new Refusal(
      'DATA_KEY names one version. Put a new one in front of it (DATA_KEY=2:new,1:old), start Fascicle with both, then run this.',
    );
  }
  const { ownerUrl } = await openOwnDatabase(settings);
  const done = await rotateKeys({
    ownerUrl,
    keys,
    onBatch: (count) => console.log(`Wrapped anew: ${count}`),
  });
  if (byHand === undefined) await forgetOld(settings, dataKey);
  console.log(
    `Keys of ${done} clients are under version ${keys[0]?.version ?? ''} now.` +
      (byHand === undefined ? '' : ' DATA_KEY needs the older versions no longer.'),
  );
}

await runProgram(rotate);
