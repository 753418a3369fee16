import fc from 'fast-check';

import { callAction, formOf } from './actions';
import { isBug } from './answers';
import type { Attempt } from './attack';
import { actionCells, harmlessIds, idsOf } from './cells';
import { actionEndpoints, type ActionEndpoint } from './endpoints';
import { each } from './http';
import { clientAt } from './target';

/** An action with arguments that its page could send, ready to be spoilt. */
export interface Spoilable {
  action: ActionEndpoint;
  args: unknown[];
}

/** Signed in as somebody who may; ids of their own, or of nobody where the action would take something away. */
export function spoilable(): Spoilable[] {
  const own = idsOf('a', clientAt('a', 'record_draft'));
  return actionEndpoints().flatMap((action) => {
    const cell = actionCells[action.name.split('#')[1] ?? ''];
    return cell?.args && !cell.alone
      ? [{ action, args: cell.args(harmlessIds(action.name, own)) }]
      : [];
  });
}

/** The same values drawn in every run: a failure can be seen again. */
const SEED = 20_261_128;

export function drawn<T>(arbitrary: fc.Arbitrary<T>, count: number): T[] {
  return fc.sample(arbitrary, { numRuns: count, seed: SEED });
}

/** A value as a text, also one that JSON has no word for. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_name, one: unknown) => (typeof one === 'bigint' ? `${one}n` : one)) ??
  String(value);

/** Replaces every text inside a value, ids too, by what `put` gives for it. */
export function withEveryText(value: unknown, put: (text: string) => unknown): unknown {
  if (typeof value === 'string') return put(value);
  if (value instanceof FormData) {
    const fields = [...value.entries()].map(([name, text]) => {
      const other = typeof text === 'string' ? put(text) : '';
      return [name, typeof other === 'string' ? other : written(other)];
    });
    return formOf(Object.fromEntries(fields) as Record<string, string>);
  }
  if (Array.isArray(value)) return value.map((one) => withEveryText(one, put));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withEveryText(one, put)]),
  );
}

/** Sends each spoilt call; a bug is a problem, and any other answer is a refusal. */
export async function sendAll(
  calls: readonly { name: string; action: ActionEndpoint; args: unknown[] }[],
  { cookie }: { cookie: string },
): Promise<Attempt[]> {
  return each(calls, async ({ name, action, args }): Promise<Attempt> => {
    const answer = await callAction(action, args, { cookie }).catch((error: unknown) => error);
    if (answer instanceof Error) return { name, problem: answer.message };
    const isClean = !isBug(answer as Awaited<ReturnType<typeof callAction>>);
    return { name, problem: isClean ? null : `a bug with ${written(args).slice(0, 160)}` };
  });
}
