import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import type { Settings } from '@/lib/platform/env';

import { programBeside } from '../start/beside';
import { fail, ok, type Finding } from './finding';

const run = promisify(execFile);

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

/**
 * The chain of the audit, by the program that reads it. A process of its own: lib/data loads only under the `react-server`
 * condition.
 */
export async function checkAudit(
  { ownerUrl, url }: { ownerUrl: string; url: string },
  settings: Settings,
): Promise<Finding> {
  const env = {
    ...process.env,
    FASCICLE_DATA_DIR: settings.FASCICLE_DATA_DIR,
    ...(settings.DATABASE_URL && { DATABASE_URL: ownerUrl, DATABASE_APP_URL: url }),
  };
  const args = programBeside('audit-verify', { readsData: true });
  try {
    const { stdout } = await run(process.execPath, args, { env, maxBuffer: 1 << 26 });
    return ok(`audit: ${lastLine(stdout)}`);
  } catch (error) {
    const output = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    return fail(`audit: ${lastLine(output) || 'could not be read'} See npm run audit:verify.`);
  }
}
