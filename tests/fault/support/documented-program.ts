import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';

/** A file of docs/examples with its addresses replaced, so that what is documented is what is tried. */
export async function example(
  name: string,
  replaced: readonly (readonly [pattern: RegExp, by: string])[],
  file: string,
): Promise<string> {
  let text = await readFile(`docs/examples/${name}`, 'utf8');
  for (const [pattern, by] of replaced) {
    if (!pattern.test(text)) throw new Error(`${name} does not hold ${pattern.source} any more.`);
    text = text.replace(pattern, by);
  }
  await writeFile(file, text, { mode: 0o644 });
  return file;
}

/** Starts a program that serves until it is stopped; throws what it said when it ends at once. */
export async function startService(
  program: string,
  args: string[],
  who: { uid: number; gid: number } | null = null,
): Promise<() => Promise<void>> {
  const child = spawn(program, args, { ...(who ?? {}), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 700))]);
  if (child.exitCode !== null) throw new Error(`${program} ended: ${output}`);
  return async () => {
    child.kill('SIGKILL');
    await ended;
  };
}
