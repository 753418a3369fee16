import { ruleBook } from '@/lib/content/rule-book';
import type { Screening } from '@/lib/domain/screening/screening';
import { ruleNames } from '@/lib/domain/shared/rule-names';

const names = ruleNames(ruleBook);

/** First words of the incident note that the product writes when a visit is stopped. */
export function incidentWords({ findings }: Screening): string {
  const stopping = findings.filter(({ level }) => level === 'emergency' || level === 'urgent');
  const list = stopping.map(({ rule, level }) => `${level}: ${names.rule(rule)}`);
  return `Raised by the screening. ${list.join('. ')}.`;
}
