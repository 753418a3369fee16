import { readSettings, type Settings } from '@/lib/platform/env';

import { loadDotEnv } from './dot-env';
import { Refusal } from './refusal';

const OLDEST = [20, 19] as const;

function checkNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Refusal(
    `Node ${OLDEST.join('.')} or newer is needed; this is ${process.versions.node}.`,
  );
}

/** Reads `.env` and the environment. Refuses with one line for each setting that is missing or wrong. */
export function loadSettings(): Settings {
  checkNode();
  loadDotEnv();
  const result = readSettings(process.env);
  if (result.ok) return result.settings;
  throw new Refusal(result.problems.join('\n'));
}
