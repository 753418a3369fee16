/**
 * Stands in for `vitest` while mutants run: keeps what a test file declares, so that the same loaded files can be run
 * again for each mutant. A describe is kept as its body and read anew for each run: what it works out is under test too.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

type Run = () => unknown;
type Body<Row extends unknown[]> = (...row: Row) => unknown;

export type Declared =
  { kind: 'test'; name: string; run: Run } | { kind: 'group'; name: string; read: Run };

let declared: Declared[] = [];

/** What the function declares, whether it is a test file that is loaded or the body of a describe. */
export async function declaredBy(read: Run): Promise<Declared[]> {
  const before = declared;
  declared = [];
  try {
    await read();
    return declared;
  } finally {
    declared = before;
  }
}

type Declare = (name: string, first: unknown, second?: unknown) => void;

interface Declaring extends Declare {
  each: (rows: readonly unknown[]) => Declare;
}

/** Options may stand before or after the function. */
function functionOf(first: unknown, second: unknown): Body<unknown[]> {
  return (typeof first === 'function' ? first : second) as Body<unknown[]>;
}

/** `test` or `describe`, with its `each`. */
function declaring(declare: (name: string, run: Run) => void): Declaring {
  const one: Declare = (name, first, second) => declare(name, functionOf(first, second) as Run);
  const each =
    (rows: readonly unknown[]): Declare =>
    (name, first, second) =>
      rows.forEach((row, index) => {
        const run = () => functionOf(first, second)(...(Array.isArray(row) ? row : [row]));
        declare(`${name} (${index + 1})`, run);
      });
  return Object.assign(one, { each });
}

const declareTest = (name: string, run: Run) => declared.push({ kind: 'test', name, run });

export const test = declaring(declareTest);
export const it = declaring(declareTest);
export const describe = declaring((name, read) => declared.push({ kind: 'group', name, read }));

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const asymmetric: object = Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT);
const own = (value: unknown, message?: string) => chai.expect(value, message);
export const expect = Object.assign(own, chai.expect, asymmetric);
Reflect.set(globalThis, GLOBAL_EXPECT, expect);
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect as never);
