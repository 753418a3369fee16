import { spawn, spawnSync } from 'node:child_process';

/** Whether a program is on this machine. */
export function hasTool(name: string, args: string[] = ['--version']): boolean {
  return spawnSync(name, args, { stdio: 'ignore' }).error === undefined;
}

/** Runs a program to its end; both of its streams as one text. */
export function runTool(
  name: string,
  args: string[],
  {
    milliseconds = 120_000,
    env = {},
  }: { milliseconds?: number; env?: Record<string, string> } = {},
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: milliseconds,
      env: { ...process.env, ...env },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', (error) => resolve({ code: null, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
