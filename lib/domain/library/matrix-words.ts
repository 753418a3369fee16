import type { ReasonRecord } from '../home-care/cause-item-matrix';
import type { ReasonCode } from '../home-care/reason-code';
import type { HomeCareItem } from '../home-care/home-care-item';
import type { CauseColumn } from '../intake/suspected-cause';
import type { RuleBook } from '../shared/rule-book';

/** A reason of the matrix; undefined for a code that the book does not hold. */
export function reasonWords(code: ReasonCode, ruleBook: RuleBook): ReasonRecord | undefined {
  return ruleBook.reasons.find((reason) => reason.code === code);
}

/** One cell of the matrix with its reason in full, as a review signs it. */
export function matrixRow(
  { item, column }: { item: HomeCareItem; column: CauseColumn },
  ruleBook: RuleBook,
): object {
  const cell = ruleBook.causeItemMatrix[item][column];
  if (cell === 'y') return { item, column, status: 'ok' };
  return { item, column, status: cell.status, reason: reasonWords(cell.reason, ruleBook) };
}
