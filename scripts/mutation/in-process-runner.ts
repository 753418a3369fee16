/**
 * Runs the rules' tests for Stryker inside one process: the files are loaded once, and for each mutant only the tests that
 * meet it run again. Loading takes seconds, a test of a pure function less than a millisecond.
 */
import { readdir } from 'node:fs/promises';
import { register } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner';

import type { Declared } from './collected-tests';
import { forgetOnce, watchedMaps, watchOnce } from './forget-once';

const HERE = import.meta.dirname;
const COLLECTOR = pathToFileURL(path.join(HERE, 'collected-tests.ts')).href;

type Hits = Record<string, number>;

/** What the mutated code reads and writes. */
interface Namespace {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Hits; perTest: Record<string, Hits> };
}

interface Settings {
  /** Beginnings of the paths of test files. */
  inProcess: { include: string[]; exclude: string[] };
}

type Collect = (read: () => unknown) => Promise<Declared[]>;

interface TestFile {
  file: string;
  declared: Declared[];
}

async function testFiles({ include, exclude }: Settings['inProcess']): Promise<string[]> {
  const entries = await readdir('tests', { recursive: true });
  const begins = (file: string, prefixes: string[]): boolean =>
    prefixes.some((prefix) => file.startsWith(prefix));
  return entries
    .map((entry) => path.join('tests', entry))
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => begins(file, include) && !begins(file, exclude))
    .sort();
}

const SEPARATOR = ' > ';

export class InProcessRunner implements TestRunner {
  static readonly inject = [commonTokens.options] as const;
  readonly #settings: Settings['inProcess'];
  readonly #namespace: Namespace;
  #files: TestFile[] = [];
  #collect: Collect = () => Promise.resolve([]);
  #results: TestResult[] = [];
  #wanted: ReadonlySet<string> | null = null;

  constructor(options: Settings) {
    this.#settings = options.inProcess;
    this.#namespace = {};
    Reflect.set(globalThis, INSTRUMENTER_CONSTANTS.NAMESPACE, this.#namespace);
  }

  /** Nothing has to be loaded anew: static mutants are ignored, and a mutant is only awake while tests run. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Loads every test file with the mutants asleep. */
  async init(): Promise<void> {
    process.env['TZ'] = 'Asia/Kathmandu';
    watchOnce();
    const hook = pathToFileURL(path.join(HERE, 'resolve-hook.mjs')).href;
    register(hook, { data: { root: process.cwd(), collector: COLLECTOR } });
    const collector: { declaredBy: Collect } = await import(COLLECTOR);
    this.#collect = collector.declaredBy;
    for (const file of await testFiles(this.#settings)) {
      const address = pathToFileURL(path.resolve(file)).href;
      this.#files.push({ file, declared: await this.#collect(() => import(address)) });
    }
    if (watchedMaps() === 0) throw new Error('What onceFor keeps would outlive its mutant.');
  }

  async dryRun(): Promise<DryRunResult> {
    const tests = await this.#run(null);
    const coverage = this.#namespace.mutantCoverage ?? { static: {}, perTest: {} };
    shareWithTests(
      coverage.perTest,
      tests.map(({ id }) => id),
    );
    return { status: DryRunStatus.Complete, tests, mutantCoverage: coverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, testFilter } = options;
    Object.assign(this.#namespace, {
      activeMutant: activeMutant.id,
      hitLimit,
      hitCount: hitLimit === undefined ? undefined : 0,
    });
    const tests = await this.#run(testFilter ? new Set(testFilter) : null);
    const { hitCount } = this.#namespace;
    Object.assign(this.#namespace, { activeMutant: undefined, hitCount: undefined });
    const late = determineHitLimitReached(hitCount, hitLimit);
    return toMutantRunResult(late ?? { status: DryRunStatus.Complete, tests });
  }

  /** Whether the mutants have left their mark on what all tests share: then what was killed later proves nothing. */
  async dispose(): Promise<void> {
    const failed = (await this.#run(null)).filter(({ status }) => status === TestStatus.Failed);
    if (failed.length === 0) return;
    console.error(`Without a mutant, ${failed.length} tests fail after the run: ${failed[0]?.id}`);
  }

  async #run(wanted: ReadonlySet<string> | null): Promise<TestResult[]> {
    forgetOnce();
    this.#results = [];
    this.#wanted = wanted;
    for (const { file, declared } of this.#files) await this.#runAll(declared, file);
    forgetOnce();
    return this.#results;
  }

  /** With wanted tests, the first that fails ends the run: the mutant is killed. */
  #isOver(): boolean {
    return this.#wanted !== null && this.#results.at(-1)?.status === TestStatus.Failed;
  }

  async #runAll(declared: readonly Declared[], within: string): Promise<void> {
    for (const [index, one] of declared.entries()) {
      if (this.#isOver()) return;
      const id = `${within}${SEPARATOR}${index + 1}. ${one.name}`;
      await (one.kind === 'test' ? this.#runTest(id, one.run) : this.#runGroup(id, one.read));
    }
  }

  async #runGroup(id: string, read: () => unknown): Promise<void> {
    const prefix = `${id}${SEPARATOR}`;
    if (this.#wanted && ![...this.#wanted].some((one) => one.startsWith(prefix))) return;
    if (!this.#wanted) forgetOnce();
    let inside: Declared[] = [];
    const begun = performance.now();
    try {
      this.#namespace.currentTestId = id;
      inside = await this.#collect(read);
    } catch (error) {
      this.#results.push(failed(id, begun, error));
    } finally {
      this.#namespace.currentTestId = undefined;
    }
    await this.#runAll(inside, id);
  }

  async #runTest(id: string, run: () => unknown): Promise<void> {
    if (this.#wanted && !this.#wanted.has(id)) return;
    // What is kept from one test to the next would hide what the next one meets.
    if (!this.#wanted) forgetOnce();
    const begun = performance.now();
    this.#namespace.currentTestId = id;
    try {
      await run();
      const timeSpentMs = performance.now() - begun;
      this.#results.push({ id, name: id, timeSpentMs, status: TestStatus.Success });
    } catch (error) {
      this.#results.push(failed(id, begun, error));
    } finally {
      this.#namespace.currentTestId = undefined;
    }
  }
}

function failed(id: string, begun: number, error: unknown): TestResult {
  const failureMessage = error instanceof Error ? error.message : String(error);
  const timeSpentMs = performance.now() - begun;
  return { id, name: id, timeSpentMs, status: TestStatus.Failed, failureMessage };
}

/** What the body of a describe met is met by each of its tests. */
function shareWithTests(perTest: Record<string, Hits>, ids: readonly string[]): void {
  for (const [group, hits] of Object.entries(perTest)) {
    if (ids.includes(group)) continue;
    for (const id of ids.filter((one) => one.startsWith(`${group}${SEPARATOR}`))) {
      perTest[id] = { ...hits, ...perTest[id] };
    }
    delete perTest[group];
  }
}

export const strykerPlugins = [
  { kind: PluginKind.TestRunner, name: 'in-process', injectableClass: InProcessRunner },
];
