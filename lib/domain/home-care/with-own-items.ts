import { ownItemLimits } from '../screening/own-item-limits';
import type { PolicyLimit } from '../screening/policy-limit';
import type { Screening } from '../screening/screening';
import type { ClinicalCase } from '../shared/clinical-case';
import type { RuleBook } from '../shared/rule-book';
import { ownItemRecords, type OwnItemVersion } from './own-item-record';

/**
 * Rule book and limits with the practice's own items in them, for choosing and showing home care. The screening that is
 * stored knows nothing of these. An own item that is in the book and not in the limits is `no`.
 */
export function withOwnItems(args: {
  clinicalCase: ClinicalCase;
  screening: Screening;
  ruleBook: RuleBook;
  policy: readonly PolicyLimit[];
  versions: readonly OwnItemVersion[];
}): { screening: Screening; ruleBook: RuleBook } {
  const { clinicalCase, screening, ruleBook, policy, versions } = args;
  if (versions.length === 0) return { screening, ruleBook };
  const items = ownItemRecords(versions);
  const { limits } = screening;
  const ownItems = ownItemLimits({ clinicalCase, ruleBook, policy, limits, items });
  return {
    screening: { ...screening, limits: { ...limits, ownItems } },
    ruleBook: { ...ruleBook, ownItems: items },
  };
}
