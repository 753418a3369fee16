import { existsSync } from 'node:fs';

/** Reads `.env` beside package.json when there is one. What the environment already has wins. */
export function loadDotEnv(file = '.env'): void {
  if (existsSync(file)) process.loadEnvFile(file);
}
