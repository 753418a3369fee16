import { addDays, type IsoDate } from '../shared/iso-date';
import type { Clearance, ClinicalCase } from '../shared/clinical-case';
import type { RuleBook } from '../shared/rule-book';
import { ruleNames } from '../shared/rule-names';
import { changedSince } from './changed-since';
import { CLEARANCE_DAYS } from './clearance-state';
import { glanceLimits } from './glance-limits';
import type { PolicyLimit } from './policy-limit';
import { screen } from './screen';
import type { Screening } from './screening';

/** What logging a clearance would do today, before it is saved. */
export interface ClearancePreview {
  /** The last day on which it holds. */
  until: IsoDate;
  opens: string[];
  /** What stays shut, or stays limited. */
  stays: string[];
}

interface PreviewArgs {
  rule: string;
  clinicalCase: ClinicalCase;
  screening: Screening;
  policy: readonly PolicyLimit[];
  ruleBook: RuleBook;
}

const itemsOpen = ({ limits }: Screening): string[] =>
  Object.entries(limits.homeItems).flatMap(([item, { status }]) => (status === 'no' ? [] : [item]));

function opened(before: Screening, after: Screening, ruleBook: RuleBook): string[] {
  const more = itemsOpen(after).filter((item) => !itemsOpen(before).includes(item)).length;
  return [
    ...(before.blocked && !after.blocked ? ['A session, inside the limits below'] : []),
    ...changedSince({ before, now: after, ruleBook }),
    ...(more > 0 ? [`Home care: ${more} more ${more === 1 ? 'item' : 'items'}`] : []),
  ];
}

function shut(after: Screening, clinicalCase: ClinicalCase, ruleBook: RuleBook): string[] {
  const names = ruleNames(ruleBook);
  const blocking = after.findings
    .filter(({ blocks }) => blocks)
    .map(({ rule }) => names.rule(rule));
  return [
    ...(blocking.length > 0
      ? [`No session until this is settled too: ${blocking.join('; ')}`]
      : []),
    ...glanceLimits({ ...after, clinicalCase, ruleBook }).map(({ head, about }) =>
      about.length === 0 ? head : `${head}: ${about.join(', ')}`,
    ),
  ];
}

/**
 * What a clearance of this rule would open today and what would stay shut (spec §2.1, decisions 7): the rules are asked with
 * it and without it, so that the page says nothing that they would not do.
 */
export function clearancePreview(args: PreviewArgs): ClearancePreview {
  const { rule, clinicalCase, screening, policy, ruleBook } = args;
  const { today } = clinicalCase;
  const given = { for: rule as Clearance['for'], by: '', date: today };
  const cleared = { ...clinicalCase, clearances: [...clinicalCase.clearances, given] };
  const after = screen({ clinicalCase: cleared, ruleBook, policy });
  return {
    until: addDays(today, CLEARANCE_DAYS),
    opens: opened(screening, after, ruleBook),
    stays: shut(after, cleared, ruleBook),
  };
}
