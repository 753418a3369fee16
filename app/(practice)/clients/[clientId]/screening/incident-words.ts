import { ruleBook } from '@/lib/content/rule-book';
import type { Screening } from '@/lib/domain/screening/screening';
import { ruleNames } from '@/lib/domain/shared/rule-names';

const names = ruleNames(ruleBook);
const STOPS: readonly string[] = ['emergency', 'urgent'];

/** First words of the incident note that the product writes when a visit is stopped. */
export function incidentWords({ findings }: Screening): string {
  const stopping = findings.filter(({ level, blocks }) => blocks && STOPS.includes(level));
  // The row that collects open red flags says nothing beside them.
  const own = stopping.filter(({ rule }) => rule !== 'ci_red_flag_open');
  const list = own.map(({ rule, level }) => `${names.rule(rule)} (${level})`);
  return `Raised by the screening: ${list.join(', ')}.`;
}
