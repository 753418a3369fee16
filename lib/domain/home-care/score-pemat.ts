import type { Result } from '../shared/result';
import { pematParts, type PematAnswer, type PematItem, type PematPart } from './pemat';

/** Percent at which a part passes: the usual cut-off (spec §9.1). */
const PASS_PERCENT = 70;

export interface PematPartScore {
  agree: number;
  applicable: number;
  /** Agree ÷ applicable, 0 to 100; null where nothing applies. */
  percent: number | null;
  /** At or above 70 %; a part of which nothing applies does not pass. */
  passes: boolean;
}

export interface PematScore {
  parts: Record<PematPart, PematPartScore>;
  /** Both parts pass: the handout may be released. */
  passes: boolean;
}

type Answers = Readonly<Record<string, PematAnswer | undefined>>;

function scorePart(items: readonly PematItem[], answers: Answers, part: PematPart): PematPartScore {
  const given = items.filter((item) => item.part === part).map(({ id }) => answers[id]);
  const agree = given.filter((answer) => answer === 'agree').length;
  const applicable = given.filter((answer) => answer !== 'not_applicable').length;
  const percent = applicable === 0 ? null : (agree * 100) / applicable;
  return { agree, applicable, percent, passes: percent !== null && percent >= PASS_PERCENT };
}

/**
 * PEMAT-P of one handout: each part as agree ÷ applicable (spec §9.2). Refused with the ids of the items while one is not
 * answered, or an answer names none of them.
 */
export function scorePemat(
  items: readonly PematItem[],
  answers: Answers,
): Result<PematScore, 'answer_missing' | 'unknown_item'> & { ids: string[] } {
  const known = items.map(({ id }) => id);
  const unknown = Object.keys(answers).filter((id) => !known.includes(id));
  if (unknown.length > 0) return { ok: false, reason: 'unknown_item', ids: unknown };
  const missing = known.filter((id) => answers[id] === undefined);
  if (missing.length > 0) return { ok: false, reason: 'answer_missing', ids: missing };
  const parts = {
    understandability: scorePart(items, answers, 'understandability'),
    actionability: scorePart(items, answers, 'actionability'),
  };
  const passes = pematParts.every((part) => parts[part].passes);
  return { ok: true, value: { parts, passes }, ids: [] };
}
