import { ruleBook } from '@/lib/content/rule-book';
import { consult } from '@/lib/domain/consult/consult';
import type { HomeCareItem, HomeCareItemRecord } from '@/lib/domain/home-care/home-care-item';
import type { SuspectedCause } from '@/lib/domain/intake/suspected-cause';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase } from './a-case';

export const because = (...causes: SuspectedCause[]): Partial<ClinicalCase> => ({
  causes: causes.map((cause) => ({ cause, confirmedBy: 'doctor' as const })),
});
export const ofKind = (kind: HomeCareItemRecord['kind']): HomeCareItem[] =>
  ruleBook.homeCareItems.filter((item) => item.kind === kind).map(({ id }) => id);
export const floorItems = ruleBook.homeCareItems
  .filter((item) => item.loadTags.includes('floor'))
  .map(({ id }) => id);
export const see = (...changes: Partial<ClinicalCase>[]) =>
  consult(aCase(Object.assign({}, ...changes)), ruleBook);
export const statusOf = (result: ReturnType<typeof see>, items: readonly HomeCareItem[]) =>
  items.filter((item) => result.limits.homeItems[item].status !== 'no');
export const rulesOf = (result: ReturnType<typeof see>) => result.findings.map(({ rule }) => rule);

/** The clearance that each finding asks for, by rule. */
export function clearanceOf(changes: Partial<ClinicalCase>): Record<string, string> {
  const { findings } = screen({ clinicalCase: aCase(changes), ruleBook });
  return Object.fromEntries(findings.map(({ rule, clearance }) => [rule, clearance]));
}
