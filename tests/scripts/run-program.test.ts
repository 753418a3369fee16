/** How a program of the command line ends: with a line or a stack, what it opened closed, and a true exit code. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const START = path.resolve(import.meta.dirname, '../../scripts/start');

interface Ended {
  code: number | null;
  said: string;
  complained: string;
}

/** Runs `work` as a program that has something to close; it is sent `signal` once it says "open". */
async function end(work: string, signal?: NodeJS.Signals): Promise<Ended> {
  const source = `
    import { Refusal } from '${START}/refusal.ts';
    import { runProgram } from '${START}/run-program.ts';
    import { onStop } from '${START}/shutdown.ts';
    await runProgram(async () => {
      onStop(() => console.log('closed'));
      console.log('open');
      ${work}
    });`;
  const program = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', source],
    { cwd: path.dirname(path.dirname(START)) },
  );
  let [said, complained] = ['', ''];
  program.stdout.on('data', (piece: Buffer) => {
    said += piece.toString();
    if (signal && said === 'open\n') program.kill(signal);
  });
  program.stderr.on('data', (piece: Buffer) => (complained += piece.toString()));
  const [code] = (await once(program, 'close')) as [number | null];
  return { code, said, complained };
}

describe('a program of the command line', { timeout: 60_000 }, () => {
  test('that did its work ends with 0', async () => {
    expect(await end('')).toEqual({ code: 0, said: 'open\nclosed\n', complained: '' });
  });

  test('that refuses says so in one line and ends with 1', async () => {
    expect(await end(`throw new Refusal('Not now.');`)).toEqual({
      code: 1,
      said: 'open\nclosed\n',
      complained: 'Not now.\n',
    });
  });

  test('that fails shows where and ends with 1', async () => {
    const { code, said, complained } = await end(`throw new Error('Broken.');`);
    expect(code).toBe(1);
    expect(complained).toMatch(/Error: Broken\.\n +at /);
    expect(said).toBe('open\nclosed\n');
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'that is ended by %s has not done its work',
    async (signal) => {
      const work = 'await new Promise((resolve) => setTimeout(resolve, 50_000));';
      expect(await end(work, signal)).toEqual({
        code: 1,
        said: 'open\n\nStopping.\nclosed\n',
        complained: '',
      });
    },
  );
});
