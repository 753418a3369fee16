import { spawn } from 'node:child_process';
import path from 'node:path';

const MODULES = path.resolve(import.meta.dirname, '../../node_modules');

/** One program that says yes or no about the whole project. */
export interface Step {
  name: string;
  /** The program's file inside node_modules, and its arguments. */
  program: string;
  args: string[];
  env?: Record<string, string>;
}

export interface StepResult {
  name: string;
  passed: boolean;
  output: string;
  seconds: number;
}

/** Runs a step and keeps what it prints. */
export function runStep({ name, program, args, env = {} }: Step): Promise<StepResult> {
  const begin = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(MODULES, program), ...args], {
      env: { ...process.env, NODE_OPTIONS: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const finish = (code: number | null): void => {
      const seconds = (performance.now() - begin) / 1000;
      resolve({ name, passed: code === 0, output, seconds });
    };
    child.once('error', (error) => {
      output += error.message;
      finish(1);
    });
    child.once('close', finish);
  });
}

/** Runs the steps on so many processor cores, in the order given, and tells each result as it comes. */
export async function runSteps(
  steps: readonly Step[],
  { atOnce, tell }: { atOnce: number; tell: (result: StepResult) => void },
): Promise<StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await runStep(step);
      results.push(result);
      tell(result);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
