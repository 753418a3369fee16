import type { FrozenSection } from '../intake/frozen-entry';
import type { ToldLine } from './told-lines';

/** Something that a therapist has settled in the room; of a path the last one counts. */
export interface Settlement {
  /** Of the field in the intake. */
  path: string;
  /** What stands, in words; null: it was opened again. */
  stands: string | null;
  /** Who, and when, in words: "Jonas Weber, Sat 28 Nov, 14:02". */
  by: string;
}

/**
 * What became of an answer that the client was not sure of. `corrected`: the form says otherwise than what was told.
 * `stands`: somebody has asked, and it stays as it was told. `open`: neither; the stricter reading stays.
 */
export type Settled =
  { state: 'corrected'; now: string } | { state: 'stands'; by: string } | { state: 'open' };

/** Of one line: `now` is what the form says there. What was settled in other words than stand there now is open again. */
export function settledOf(
  line: ToldLine,
  now: string | undefined,
  settlements: readonly Settlement[],
): Settled {
  if (now !== undefined && now !== line.answer) return { state: 'corrected', now };
  const last = settlements.findLast(({ path }) => path === line.path);
  return last?.stands === line.answer ? { state: 'stands', by: last.by } : { state: 'open' };
}

interface Settling {
  /** What the client was not sure of, as it was told. */
  unsure: readonly ToldLine[];
  /** The whole intake in words, as it is signed. */
  now: readonly ToldLine[];
  settlements: readonly Settlement[];
}

const saidOf = ({ said, answer }: ToldLine): string => said ?? answer;

function words(line: ToldLine, settled: Settled): string {
  const client = `Client: ${saidOf(line)}`;
  if (settled.state === 'corrected') return `${settled.now}\n${client}. Corrected before signing.`;
  if (settled.state === 'open') return `${line.answer}\n${client}. Not settled.`;
  return `${line.answer}\n${client}. Asked again, it stays: ${settled.by}.`;
}

/** What the client was not sure of and how it was settled, frozen with the intake; null where there was nothing. */
export function settledSection({ unsure, now, settlements }: Settling): FrozenSection | null {
  if (unsure.length === 0) return null;
  const current = new Map(now.map(({ path, answer }) => [path, answer]));
  return {
    title: 'What the client was not sure of',
    entries: unsure.map((line) => ({
      // The answer itself stands under its own path.
      path: `settled.${line.path}`,
      question: line.question,
      answer: words(line, settledOf(line, current.get(line.path), settlements)),
    })),
  };
}

/** What is corrected with the signature: written down with it, as what was settled before is. */
export function correctedTold({
  unsure,
  now,
}: Pick<Settling, 'unsure' | 'now'>): { path: string; said: string; stands: string }[] {
  const current = new Map(now.map(({ path, answer }) => [path, answer]));
  return unsure.flatMap((line) => {
    const stands = current.get(line.path);
    if (stands === undefined || stands === line.answer) return [];
    return [{ path: line.path, said: saidOf(line), stands }];
  });
}
