import type { Answer, ClinicalCase } from '../shared/clinical-case';
import type { RuleBook } from '../shared/rule-book';
import { clearanceFor } from './clearance-state';
import type { Finding } from './screening';
import type { RedFlag, RedFlagId } from './red-flag';

/** The crisis flag: blocks the session, but home items and the sheet at home stay (decisions 5). */
export const CRISIS_FLAG: RedFlagId = 'rf_psy_1';
/** Follows from a first episode that no doctor has seen. */
export const FIRST_EPISODE_FLAG: RedFlagId = 'rf_dx_1';
/** No better after a month of care: follows from the course of care (spec §2). */
const DURATION_FLAG: RedFlagId = 'rf_dur_1';
/** Both sides: a caution finding even when the answer is no. */
export const BOTH_SIDES_FLAG: RedFlagId = 'rf_ces_5';

type Level = Finding['level'];

/** What one answer means for one flag: null when it raises nothing (decisions 3, 4). */
interface Raised {
  level: Level;
  because: string[];
  notSure: boolean;
}

/** Whether the answer counts as a yes: "not sure" does for the starred questions. */
function countsAsYes(flag: RedFlag, answer: Answer | undefined): boolean {
  return answer === 'yes' || (answer === 'not_sure' && flag.starred);
}

function worsened(flag: RedFlag, clinicalCase: ClinicalCase, ruleBook: RuleBook): boolean {
  const others = flag.worseWith?.anyOf ?? [];
  return ruleBook.redFlags.some(
    (other) => others.includes(other.id) && countsAsYes(other, clinicalCase.redFlags[other.id]),
  );
}

/** Where the answer was given: in the intake, in a short screen since, or in both. */
function placesOf({ id }: RedFlag, { redFlagsFrom }: ClinicalCase): string[] {
  return redFlagsFrom?.[id] ?? [`redFlags.${id}`];
}

function byAnswer(flag: RedFlag, clinicalCase: ClinicalCase, ruleBook: RuleBook): Raised | null {
  const answer = clinicalCase.redFlags[flag.id];
  const because = placesOf(flag, clinicalCase);
  const notSure = answer === 'not_sure';
  if (countsAsYes(flag, answer)) {
    const plain = clinicalCase.noPain ? (flag.levelWithoutPain ?? flag.level) : flag.level;
    const level = worsened(flag, clinicalCase, ruleBook) ? 'emergency' : plain;
    return { level, because, notSure };
  }
  if (!notSure) return null;
  const serious = flag.level === 'emergency' || flag.level === 'urgent';
  return { level: serious ? 'urgent' : 'caution', because, notSure };
}

/** The facts behind a flag: each as far as it holds for a case. */
const FACTS: readonly {
  flag: RedFlagId;
  because: readonly string[];
  /** Left out: the flag's own level. */
  level?: Level;
  holds: (clinicalCase: ClinicalCase) => boolean;
}[] = [
  {
    flag: FIRST_EPISODE_FLAG,
    because: ['firstEpisode', 'seenByDoctor'],
    holds: ({ firstEpisode, seenByDoctor }) => firstEpisode === true && seenByDoctor !== true,
  },
  {
    flag: BOTH_SIDES_FLAG,
    because: ['affectedSide'],
    level: 'caution',
    holds: ({ affectedSide }) => affectedSide === 'both' || affectedSide === 'alternating',
  },
  {
    flag: DURATION_FLAG,
    because: ['withoutChange'],
    holds: ({ withoutChange }) => withoutChange === true,
  },
];

function byFact(flag: RedFlag, clinicalCase: ClinicalCase): Raised | null {
  const fact = FACTS.find((one) => one.flag === flag.id && one.holds(clinicalCase));
  return fact
    ? { level: fact.level ?? flag.level, because: [...fact.because], notSure: false }
    : null;
}

function worse(one: Raised | null, other: Raised | null): Raised | null {
  if (!one || !other) return one ?? other;
  const order: readonly Level[] = ['emergency', 'urgent', 'refer', 'caution'];
  const level = order.indexOf(one.level) <= order.indexOf(other.level) ? one.level : other.level;
  return {
    level,
    because: [...one.because, ...other.because],
    notSure: one.notSure && level === one.level,
  };
}

function findingOf(flag: RedFlag, raised: Raised, clinicalCase: ClinicalCase): Finding {
  const base = {
    rule: flag.id,
    class: 'red_flag' as const,
    because: raised.because,
    sources: [...flag.sources],
    ...(raised.notSure ? { notSure: true as const } : {}),
  };
  if (raised.level === 'refer' || raised.level === 'caution') {
    return { ...base, level: raised.level, blocks: false, clearance: 'no' };
  }
  // An emergency is never cleared by paper, also where "not sure" has made it urgent (decisions 7).
  if (raised.level === 'emergency' || flag.level === 'emergency') {
    return { ...base, level: raised.level, blocks: true, clearance: 'no' };
  }
  const found = clearanceFor(flag.id, clinicalCase);
  if (found.state === 'given') {
    const because = [...raised.because, ...found.because];
    return { ...base, because, level: 'caution', blocks: false, clearance: 'given' };
  }
  const clearance = found.state === 'expired' ? 'expired' : 'required';
  return { ...base, level: 'urgent', blocks: true, clearance };
}

/**
 * The red flags that answers and facts raise, in the rule book's order. "Not sure" counts as yes for starred questions,
 * as urgent where a yes would be urgent or worse, as a caution elsewhere. Facts raise their flag against a "no".
 */
export function raisedFlags(clinicalCase: ClinicalCase, ruleBook: RuleBook): Finding[] {
  return ruleBook.redFlags.flatMap((flag) => {
    const raised = worse(byAnswer(flag, clinicalCase, ruleBook), byFact(flag, clinicalCase));
    return raised ? [findingOf(flag, raised, clinicalCase)] : [];
  });
}

/** Whether a red-flag finding still stands open: it blocks, and nobody has cleared it. */
export function isOpenFlag(finding: Finding): boolean {
  return finding.class === 'red_flag' && finding.blocks;
}
