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

interface Test {
  (name: string, first: unknown, second?: unknown): void;
  each: (rows: readonly unknown[]) => (name: string, first: unknown, second?: unknown) => void;
}

/** Options may stand before or after the function. */
function functionOf(first: unknown, second: unknown): Body<unknown[]> {
  return (typeof first === 'function' ? first : second) as Body<unknown[]>;
}

function declaring(): Test {
  const one = (name: string, first: unknown, second?: unknown): void => {
    declared.push({ kind: 'test', name, run: functionOf(first, second) });
  };
  const each = (rows: readonly unknown[]) => (name: string, first: unknown, second?: unknown) =>
    rows.forEach((row, index) => {
      const run = () => functionOf(first, second)(...(Array.isArray(row) ? row : [row]));
      declared.push({ kind: 'test', name: `${name} (${index + 1})`, run });
    });
  return Object.assign(one, { each });
}

export const test = declaring();
export const it = declaring();

export function describe(name: string, first: unknown, second?: unknown): void {
  declared.push({ kind: 'group', name, read: functionOf(first, second) as Run });
}

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

const asymmetric: object = Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT);
const own = (value: unknown, message?: string) => chai.expect(value, message);
export const expect = Object.assign(own, chai.expect, asymmetric);
Reflect.set(globalThis, GLOBAL_EXPECT, expect);
setState({ assertionCalls: 0, isExpectingAssertions: false }, expect as never);
