import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** One attempt of an attack: `problem` says what it got through, null when it was refused as it should be. */
export interface Attempt {
  name: string;
  problem: string | null;
}

interface Line {
  goal: string;
  value: string;
  passed: number;
  failed: number;
}

/** The attempts shown when a group failed; the rest is a number. */
const SHOWN = 12;

/** Where the scores of attacks (`A-…`) and of faults (`F-…`) are kept. */
export const scoresOf = (id: string): string =>
  id.startsWith('F') ? '.data/fault' : '.data/attack';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** The counts of the table (`npm run test:attack -- --long`) instead of the fast form. */
export const isLong = (): boolean => process.env['FASCICLE_ATTACK_LONG'] === '1';

/**
 * Every n-th of the list, from the m-th on, with `FASCICLE_ATTACK_PART=m/n`; all of it without. For long forms that take
 * longer than a shared machine can be had at once.
 */
export function partOf<T>(list: readonly T[]): T[] {
  const [part = 1, parts = 1] = (process.env['FASCICLE_ATTACK_PART'] ?? '1/1')
    .split('/')
    .map(Number);
  return list.filter((_one, at) => at % parts === part - 1);
}

/** One attack or fault: collects what was tried and prints `A-NN PASS|FAIL value goal` for each goal. */
export class Attack {
  readonly #lines: Line[] = [];
  readonly #notRun: string[] = [];

  constructor(readonly id: string) {}

  #note(line: Line, failures: readonly string[]): void {
    this.#lines.push(line);
    say(`${this.id} ${line.failed === 0 ? 'PASS' : 'FAIL'} ${line.value} ${line.goal}`);
    for (const failure of failures.slice(0, SHOWN)) say(`    ${failure}`);
    if (failures.length > SHOWN) say(`    … and ${failures.length - SHOWN} more`);
  }

  /** One goal with one figure. */
  check(goal: string, { value, isMet }: { value: string | number; isMet: boolean }): void {
    const line = { goal, value: String(value), passed: isMet ? 1 : 0, failed: isMet ? 0 : 1 };
    this.#note(line, []);
  }

  /** One goal over many attempts: each of them counts. `atLeast` is how many there must be for the goal to mean anything. */
  attempts(goal: string, tried: readonly Attempt[], { atLeast = 1 } = {}): void {
    const failures = tried.flatMap(({ name, problem }) =>
      problem === null ? [] : [`${name}: ${problem}`],
    );
    const passed = tried.length - failures.length;
    const value = `${passed}/${tried.length}`;
    if (tried.length < atLeast) failures.push(`only ${tried.length} attempts, ${atLeast} wanted`);
    this.#note({ goal, value, passed, failed: failures.length }, failures);
  }

  /** A part that this machine or this form cannot do. It counts neither as passed nor as failed, and is named. */
  notRun(what: string, why: string): void {
    this.#notRun.push(`${what} (${why})`);
    say(`${this.id} NOT RUN ${what}: ${why}`);
  }

  /** Prints the closing line, keeps the score and sets the exit code. */
  async end(seconds: number): Promise<void> {
    const sum = (key: 'passed' | 'failed'): number =>
      this.#lines.reduce((total, line) => total + line[key], 0);
    const [passed, failed] = [sum('passed'), sum('failed')];
    const folder = scoresOf(this.id);
    await mkdir(folder, { recursive: true });
    const score = {
      id: this.id,
      form: isLong() ? 'long' : 'fast',
      passed,
      failed,
      seconds: Math.round(seconds * 10) / 10,
      lines: this.#lines,
      notRun: this.#notRun,
    };
    await writeFile(path.join(folder, `${this.id}.json`), `${JSON.stringify(score, null, 2)}\n`);
    say(`${passed} passed, ${failed} failed`);
    // A file that this machine can do nothing of is named, and fails nobody; one that did nothing at all does.
    process.exitCode = failed === 0 && passed + this.#notRun.length > 0 ? 0 : 1;
  }
}

/** Runs one file of attacks or faults from its first to its last line. What it throws is a failure with its reason. */
export async function runAttack(
  id: string,
  work: (attack: Attack) => Promise<void>,
): Promise<void> {
  const attack = new Attack(id);
  const begin = performance.now();
  try {
    await work(attack);
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    attack.attempts('runs to its end', [{ name: id, problem: reason }]);
  }
  await attack.end((performance.now() - begin) / 1000);
}
