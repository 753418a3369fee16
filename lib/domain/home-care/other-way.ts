import type { ClinicalCase } from '../shared/clinical-case';
import type { RuleBook } from '../shared/rule-book';
import type { ReasonCode } from './reason-code';
import type { HomeCareItemRecord, OtherWay } from './home-care-item';
import type { ItemStatus } from './item-status';

/** Also where she is not sure, or no due date is known: the intake raises a row for it. */
export function mayBePregnant({
  pregnancy,
  contraindications,
}: Pick<ClinicalCase, 'pregnancy' | 'contraindications'>): boolean {
  const rows: readonly string[] = ['ci_pregnancy_t1', 'ci_pregnancy_t2', 'ci_pregnancy_t3'];
  return pregnancy !== null || contraindications.some(({ id }) => rows.includes(id));
}

/** The reason codes (spec §4.11) whose adaptation stands among the notes of an item. */
export function reasonCodesOf(
  notes: readonly string[],
  { reasons }: Pick<RuleBook, 'reasons'>,
): ReasonCode[] {
  return reasons.filter(({ adaptation }) => notes.includes(adaptation)).map(({ code }) => code);
}

/** What picks the way: the reasons that hold for this client and side, and whether she may be pregnant. */
export interface WayFacts {
  reasons: readonly ReasonCode[];
  mayBePregnant: boolean;
}

function metBy(way: OtherWay, { reasons, mayBePregnant: isPregnant }: WayFacts): number {
  const met = reasons.filter((code) => way.for.includes(code)).length;
  return way.inPregnancy && isPregnant ? met + 1 : met;
}

/** The way of an item that meets most of the reasons, the first of equals; null where it is done as it is. */
export function otherWayOf(
  { otherWays = [] }: Pick<HomeCareItemRecord, 'otherWays'>,
  facts: WayFacts,
): OtherWay | null {
  const ranked = otherWays.map((way) => ({ way, met: metBy(way, facts) }));
  const most = Math.max(0, ...ranked.map(({ met }) => met));
  return most === 0 ? null : (ranked.find(({ met }) => met === most)?.way ?? null);
}

/** The way that a client is given an item in, as the limits stand for its side; null where it is done as it is. */
export function wayGiven(
  record: Pick<HomeCareItemRecord, 'otherWays'>,
  { status, notes }: Pick<ItemStatus, 'status' | 'notes'>,
  facts: {
    clinicalCase: Pick<ClinicalCase, 'pregnancy' | 'contraindications'>;
    ruleBook: Pick<RuleBook, 'reasons'>;
  },
): OtherWay | null {
  return otherWayOf(record, {
    reasons: status === 'caution' ? reasonCodesOf(notes, facts.ruleBook) : [],
    mayBePregnant: mayBePregnant(facts.clinicalCase),
  });
}
