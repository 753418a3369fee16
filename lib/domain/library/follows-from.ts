import {
  phases,
  suspectedCauses,
  type Phase,
  type SuspectedCause,
} from '../intake/suspected-cause';
import { ADULT_AGE, OLDER_AGE } from '../screening/derived-rows';
import type { RedFlagId } from '../screening/red-flag';
import type { ClinicalCase } from '../shared/clinical-case';
import { addDays } from '../shared/iso-date';
import { onceFor } from '../shared/once-for';
import type { RuleBook } from '../shared/rule-book';
import { linksOf } from './links';
import { PROBE_DAY, probe } from './probe';
import type { Line } from './section';

/** A fact that can raise rows, in words, with the case that has it. */
interface ProbedFact {
  line: Line;
  changes: Partial<ClinicalCase>;
}

const bornYearsAgo = (years: number): string =>
  `${Number(PROBE_DAY.slice(0, 4)) - years}${PROBE_DAY.slice(4)}`;
const dueIn = (days: number) => ({ pregnancy: { dueDate: addDays(PROBE_DAY, days) } });

const personFacts: readonly ProbedFact[] = [
  { line: [`Age under ${ADULT_AGE}`], changes: { birthDate: bornYearsAgo(ADULT_AGE - 1) } },
  { line: [`Age ${OLDER_AGE} or more`], changes: { birthDate: bornYearsAgo(OLDER_AGE) } },
  { line: ['A due date: week 12 or earlier'], changes: dueIn(280 - 7 * 6) },
  { line: ['A due date: weeks 13 to 27'], changes: dueIn(280 - 7 * 20) },
  { line: ['A due date: week 28 or later'], changes: dueIn(280 - 7 * 34) },
  { line: ['A first visit'], changes: { session: { minutes: 60, firstVisit: true } } },
  {
    line: ['A first episode that no doctor has seen'],
    changes: { firstEpisode: true, seenByDoctor: false },
  },
];

function flagFacts(ruleBook: RuleBook): ProbedFact[] {
  const links = linksOf(ruleBook);
  return ruleBook.redFlags.map(({ id }) => ({
    line: ['Red flag: ', links.rule(id)],
    changes: { redFlags: { [id]: 'yes' } },
  }));
}

const ONSET: Readonly<Record<Phase, string>> = {
  acute: PROBE_DAY,
  subacute: addDays(PROBE_DAY, -30),
  persistent: addDays(PROBE_DAY, -400),
};

/** Rows that a cause raises in each phase, and whether a doctor has seen it. */
function rowsOfCause(cause: SuspectedCause, ruleBook: RuleBook) {
  return phases.flatMap((phase) =>
    [true, false].map((seenByDoctor) => {
      const causes = [{ cause, confirmedBy: 'self' as const }];
      const { findings } = probe(ruleBook, { causes, onsetDate: ONSET[phase], seenByDoctor });
      return { phase, seenByDoctor, rows: findings.map(({ rule }) => rule) };
    }),
  );
}

function whenWords(found: readonly { phase: Phase; seenByDoctor: boolean }[]): string {
  const own = phases.filter((phase) => found.some((one) => one.phase === phase));
  const unseen = found.every(({ seenByDoctor }) => !seenByDoctor);
  const words = [
    ...(own.length === phases.length ? [] : [own.join(' or ')]),
    ...(unseen ? ['not seen by a doctor'] : []),
  ];
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

function fromCauses(row: string, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  return suspectedCauses.flatMap((cause) => {
    const found = causeRows(ruleBook)
      .filter((one) => one.cause === cause)
      .filter(({ rows }) => rows.includes(row));
    return found.length === 0 ? [] : [['Cause: ', links.cause(cause), whenWords(found)]];
  });
}

const causeRows = onceFor((ruleBook: RuleBook) =>
  suspectedCauses.flatMap((cause) =>
    rowsOfCause(cause, ruleBook).map((found) => ({ cause, ...found })),
  ),
);

const factRows = onceFor((ruleBook: RuleBook) =>
  [...flagFacts(ruleBook), ...personFacts].map(({ line, changes }) => ({
    line,
    rows: probe(ruleBook, changes).findings.map(({ rule }) => rule),
  })),
);

function fromClearances(row: string, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  return ruleBook.contraindications
    .filter(({ clearedBecomes }) => clearedBecomes?.some((id) => id === row))
    .map(({ id }) => ['A clearance of: ', links.rule(id)]);
}

/** What raises a row besides ticking it: red flags, causes, age, dates, the clearance of another row. */
export function rowFollowsFrom(row: string, ruleBook: RuleBook): Line[] {
  const facts = factRows(ruleBook).filter(({ rows }) => rows.includes(row));
  return [
    ...facts.map(({ line }) => line),
    ...fromCauses(row, ruleBook),
    ...fromClearances(row, ruleBook),
  ];
}

/** The rows that a cause raises, with when. */
export function rowsFromCause(cause: SuspectedCause, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  const all = causeRows(ruleBook).filter((one) => one.cause === cause);
  const rows = [...new Set(all.flatMap((one) => one.rows))];
  return rows.map((row) => [
    links.rule(row),
    whenWords(all.filter((one) => one.rows.includes(row))),
  ]);
}

/** The rows that a red flag raises beside itself. */
export function rowsFromFlag(flag: RedFlagId, ruleBook: RuleBook): Line[] {
  const links = linksOf(ruleBook);
  const { findings } = probe(ruleBook, { redFlags: { [flag]: 'yes' } });
  return findings.filter(({ rule }) => rule !== flag).map(({ rule }) => [links.rule(rule)]);
}
