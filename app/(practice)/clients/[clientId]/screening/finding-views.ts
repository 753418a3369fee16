import { askedQuestions } from '@/app/asked-questions';
import { frozenToday } from '@/app/frozen-today';
import type { ReviewedContent } from '@/app/reviewed-content';
import { shownDate } from '@/app/shown-date';
import type { FindingView } from '@/components/screening/finding-item';
import { ruleBook } from '@/lib/content/rule-book';
import { plainMarks, sources } from '@/lib/content/sources';
import type { DecisionRow } from '@/lib/data/rows/screening-row';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { refOfRule } from '@/lib/domain/library/links';
import { decisionsFor, isClearable } from '@/lib/domain/screening/decision-rules';
import { raisedBy } from '@/lib/domain/screening/raised-by';
import type { Finding } from '@/lib/domain/screening/screening';
import type { DayShortScreen } from '@/lib/domain/screening/short-screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import type { SourceMark } from '@/lib/domain/shared/source-mark';
import { clockTime, today as dayIn } from '@/lib/platform/clock';

export interface ShownTime {
  today: string;
  timeZone: string;
}

interface FindingFacts {
  findings: readonly Finding[];
  answers: IntakeAnswers;
  shortScreens: readonly DayShortScreen[];
  clinicalCase: ClinicalCase;
  decisions: readonly DecisionRow[];
  time: ShownTime;
  content: Pick<ReviewedContent, 'isReviewed'>;
}

const names = ruleNames(ruleBook);

/** "Tue 24 Nov, 14:02". */
export function shownMoment(at: Date, { today, timeZone }: ShownTime): string {
  return `${shownDate(dayIn(timeZone, at), today)}, ${clockTime(at, timeZone)}`;
}

const sourceTitle = (mark: SourceMark): string => {
  const source = [...sources, ...plainMarks].find((one) => one.mark === mark);
  return source ? source.title : mark;
};

/** What the content says of a rule: why it matters, and words that no rule reads. */
function whyOf(rule: string): { why: string; advice: readonly string[] } {
  const row = ruleBook.contraindications.find(({ id }) => id === rule);
  if (row) return { why: row.why, advice: row.advice ?? [] };
  const flag = ruleBook.redFlags.find(({ id }) => id === rule);
  return { why: flag?.therapistNote ?? '', advice: [] };
}

function decisionOf(rule: string, { decisions, time }: FindingFacts): FindingView['decision'] {
  const made = decisions.find((decision) => decision.rule === rule);
  if (!made) return null;
  const { kind, reason, decidedByName, decidedAt } = made;
  return { kind, reason, by: decidedByName, at: shownMoment(decidedAt, time) };
}

/** Where the rule stands in the library, and whether a clinician has reviewed it. */
function libraryOf(
  rule: string,
  { content }: FindingFacts,
): Pick<FindingView, 'record' | 'isReviewed'> {
  const record = refOfRule(rule);
  return { record, isReviewed: record !== null && content.isReviewed(record) };
}

/** The findings as they are shown: worst first, each with the answers behind it in words. */
export function findingViews(facts: FindingFacts): FindingView[] {
  const { answers, shortScreens, clinicalCase, time } = facts;
  const frozen = frozenToday({ answers, shortScreens, today: time.today });
  return facts.findings.map((finding) => ({
    rule: finding.rule,
    level: finding.level,
    class: finding.class,
    blocks: finding.blocks,
    clearance: isClearable(finding) || finding.clearance === 'given' ? finding.clearance : 'no',
    name: names.rule(finding.rule),
    notSure: finding.notSure === true,
    raisedBy: raisedBy(finding.because, { frozen, questions: askedQuestions, clinicalCase }),
    ...whyOf(finding.rule),
    sources: finding.sources.map(sourceTitle),
    ...libraryOf(finding.rule, facts),
    decision: decisionOf(finding.rule, facts),
    choices: decisionsFor(finding),
    isClearable: isClearable(finding),
  }));
}
