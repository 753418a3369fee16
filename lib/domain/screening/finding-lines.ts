import type { ClinicalCase, PresentContraindication } from '../shared/clinical-case';
import type { ConditionNotes } from '../intake/condition-notes';
import type { RuleBook } from '../shared/rule-book';
import { ruleNames } from '../shared/rule-names';
import type { RuleId } from './limits';
import type { Finding } from './screening';

/** A finding in words, as it stands among the limits. */
export interface FindingLine {
  rule: RuleId;
  name: string;
  /** What the intake notes of it ("Pacemaker, since 2019"); null where nothing is noted, or notes are not to be shown. */
  noted: string | null;
  /** Where it is, in the therapist's words, or that nobody has marked it; null where the limits name its places. */
  where: string | null;
  /** What it asks for ("Keep 10 cm away, with vibration 30 cm"); empty where the content has no words for it. */
  what: string;
}

export interface FindingFacts {
  findings: readonly Finding[];
  clinicalCase: Pick<ClinicalCase, 'contraindications'>;
  ruleBook: RuleBook;
  /** What the intake notes of its conditions, by id; left out where others pass by. */
  notes?: ConditionNotes;
}

const NOT_MARKED = 'place not marked';

/** What was listed behind a finding: its own row, or the one that a clearance has put it in the place of. */
function listedBehind(
  { rule, because }: Finding,
  { clinicalCase }: FindingFacts,
): PresentContraindication[] {
  return clinicalCase.contraindications.filter(
    ({ id, from = [] }) => id === rule || from.some((path) => because.includes(path)),
  );
}

function whereOf(finding: Finding, facts: FindingFacts): string | null {
  const listed = listedBehind(finding, facts);
  const words = listed.flatMap(({ elsewhere }) => (elsewhere ? [elsewhere] : []));
  if (words.length > 0) return [...new Set(words)].join('; ');
  const row = facts.ruleBook.contraindications.find(({ id }) => id === finding.rule);
  const isMarked = listed.some(({ sites }) => sites.length > 0);
  return row?.takesSites && !isMarked ? NOT_MARKED : null;
}

function notedOf(finding: Finding, facts: FindingFacts): string | null {
  const words = listedBehind(finding, facts).flatMap(({ id }) => facts.notes?.[id] ?? []);
  return words.length === 0 ? null : `“${[...new Set(words)].join('; ')}”`;
}

function whatOf(rule: RuleId, { ruleBook }: FindingFacts): string {
  const row = ruleBook.contraindications.find(({ id }) => id === rule);
  if (row) return row.why;
  return ruleBook.redFlags.find(({ id }) => id === rule)?.therapistNote ?? '';
}

/**
 * The findings that the limits do not speak of: none of their rules stands in `named`, or their place is none that a limit
 * can close (a pacemaker in the chest, a device that nobody marked). In the order of the screening: worst first.
 */
export function findingLines(facts: FindingFacts, named: ReadonlySet<RuleId>): FindingLine[] {
  const names = ruleNames(facts.ruleBook);
  return facts.findings.flatMap((finding) => {
    const where = whereOf(finding, facts);
    if (where === null && named.has(finding.rule)) return [];
    const { rule } = finding;
    const noted = notedOf(finding, facts);
    return [{ rule, name: names.rule(rule), noted, where, what: whatOf(rule, facts) }];
  });
}
