import type { ClinicalCase } from '../shared/clinical-case';
import { onceFor } from '../shared/once-for';
import type { RuleBook } from '../shared/rule-book';
import { activeRows, type ActiveRow } from './active-rows';
import type { ActiveEffect } from './apply-effect';
import { conditionHolds, factsOf, type CaseFacts } from './case-facts';
import { causeEffects, causeSets } from './cause-sets';
import { clearanceFor } from './clearance-state';
import { derivedRows } from './derived-rows';
import { worseDisposition, type Disposition } from './disposition';
import type { Effect } from './effect';
import { mergeEffects } from './merge-limits';
import { policyEffects, rulesThatHold, type PolicyLimit } from './policy-limit';
import { raisedFlags } from './raised-flags';
import type { Finding, Screening } from './screening';

/** Ceiling and cap that a clearance leaves behind (decisions 7). */
const CLEARED_PRESSURE = 2;
const CLEARED_MINUTES = 30;
/** From this pain on, a sheet has three items at most (pv_11). */
const SEVERE_PAIN = 7;
const FEWER_ITEMS = 3;

function unmarked(rule: string, effects: readonly Effect[]): ActiveEffect[] {
  return effects.map((effect) => ({ rule, effect, sites: [] }));
}

function clearedCaps(rule: string): ActiveEffect[] {
  return unmarked(rule, [
    { kind: 'pressure_max', level: CLEARED_PRESSURE },
    { kind: 'minutes_max', minutes: CLEARED_MINUTES },
  ]);
}

/** Also while the flag blocks after all (an emergency): one more yes must not loosen what its clearance left. */
function clearedFlagCaps(flags: readonly Finding[], clinicalCase: ClinicalCase): ActiveEffect[] {
  return flags
    .filter(({ blocks, clearance }) => blocks || clearance === 'given')
    .filter((flag) => clearanceFor(flag.rule, clinicalCase).state === 'given')
    .flatMap((flag) => clearedCaps(flag.rule));
}

/** A mark avoids its place (decisions 33), also where a case file gives one to a row that asks for none. */
const MARK_AVOIDED: Effect = {
  kind: 'region_limit',
  place: { at: 'sites' },
  pressureMax: 0,
  contact: false,
};

/** A range that only a clearance opens ends at its lower number while there is none. */
function openedBy({ finding }: ActiveRow, effect: Effect): Effect {
  if (effect.kind !== 'pressure_max' || !effect.upToNeedsClearance) return effect;
  return finding.clearance === 'given' ? effect : { kind: 'pressure_max', level: effect.level };
}

function rowEffects(row: ActiveRow, facts: CaseFacts): ActiveEffect[] {
  const { record, details, sites, cappedByClearance } = row;
  if (!record.takesSites && sites.length > 0) {
    const marked = { rule: record.id, effect: MARK_AVOIDED, sites };
    return [marked, ...rowEffects({ ...row, sites: [] }, facts)];
  }
  const holding = record.effects.filter((effect) => conditionHolds(effect.when, facts, details));
  const kept = cappedByClearance ? holding.filter((effect) => effect.kind === 'home') : holding;
  const own = kept.map((effect) => ({ rule: record.id, effect: openedBy(row, effect), sites }));
  return cappedByClearance ? [...own, ...clearedCaps(record.id)] : own;
}

function flareEffects(facts: CaseFacts): ActiveEffect[] {
  if (!facts.heatWaits) return [];
  return unmarked('flare.acute', [
    {
      kind: 'home',
      status: 'no',
      items: ['warm_pack', 'warm_bath_before'],
      note: 'Heat waits until day 4.',
    },
    {
      kind: 'technique_limit',
      techniques: ['thermal_pack_in_clinic'],
      note: 'Cold only: heat waits until day 4.',
    },
  ]);
}

function fewerItems(clinicalCase: ClinicalCase, facts: CaseFacts): ActiveEffect[] {
  const { back, leg } = clinicalCase.pain;
  const severe = Math.max(back, leg) >= SEVERE_PAIN;
  const fresh = facts.firstVisit && facts.phase === 'acute';
  return severe || fresh ? unmarked('pv_11', [{ kind: 'home_max_items', max: FEWER_ITEMS }]) : [];
}

/** Usual care of the regions (spec §3.4): a ceiling, and what is never done there. */
const regionDefaultEffects = onceFor((ruleBook: RuleBook) =>
  ruleBook.regionDefaults.flatMap(({ region, pressureMax, neverTechniques = [] }) => {
    const place = { at: 'regions' as const, regions: [region] };
    return unmarked(`region_default.${region}`, [
      { kind: 'region_limit', place, pressureMax },
      ...(neverTechniques.length > 0
        ? [{ kind: 'technique_limit' as const, techniques: neverTechniques, place }]
        : []),
    ]);
  }),
);

/** What each home item touches (spec §10.1). */
const touchesOf = onceFor(
  (ruleBook: RuleBook) =>
    new Map(ruleBook.homeCareItems.map((item) => [item.id, item.contactRegions])),
);

const LEVELS: readonly Finding['level'][] = ['emergency', 'urgent', 'refer', 'caution'];

/** Worst first; red flags before rows; the rule book's order within. */
function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level),
  );
}

function dispositionOf(findings: readonly Finding[]): Disposition {
  return findings.reduce<Disposition>(
    (worst, { level }) => worseDisposition(worst, level),
    'clear',
  );
}

interface ScreenArgs {
  clinicalCase: ClinicalCase;
  ruleBook: RuleBook;
  policy?: readonly PolicyLimit[];
}

/** What is found, and every effect that holds for it. */
function workedOut({ clinicalCase, ruleBook, policy = [] }: ScreenArgs) {
  const facts = factsOf(clinicalCase);
  const flags = raisedFlags(clinicalCase, ruleBook);
  const derived = derivedRows({ clinicalCase, facts, flags });
  const rows = activeRows({ clinicalCase, derived, ruleBook });
  const sets = causeSets({ clinicalCase, facts, flags, ruleBook });
  const findings = sortFindings([...flags, ...rows.map((row) => row.finding)]);
  const effects = [
    ...regionDefaultEffects(ruleBook),
    ...sets.flatMap((set) => causeEffects(set, facts, ruleBook)),
    ...rows.flatMap((row) => rowEffects(row, facts)),
    ...clearedFlagCaps(flags, clinicalCase),
    ...flareEffects(facts),
    ...fewerItems(clinicalCase, facts),
    ...policyEffects(policy, rulesThatHold(findings, sets)),
  ];
  return { facts, findings, effects };
}

/** Every effect that holds for a client: what `screen` merges, for whoever has to weigh one more thing by it. */
export function effectsThatHold(args: ScreenArgs): ActiveEffect[] {
  return workedOut(args).effects;
}

/**
 * Everything the rules say about one client on one day: the findings, each with the answers that raised it, and the
 * limits that remain, merged by the strictest (spec §12.1, decisions). A blocked case still shows all its limits.
 * `policy` is the practice's own stricter limits. It decides nothing: decisions on findings are a person's.
 */
export function screen(args: ScreenArgs): Screening {
  const { clinicalCase, ruleBook } = args;
  const { facts, findings, effects } = workedOut(args);
  const touches = touchesOf(ruleBook);
  return {
    contentVersion: ruleBook.contentVersion,
    phase: facts.phase,
    disposition: dispositionOf(findings),
    blocked: findings.some((finding) => finding.blocks),
    findings,
    limits: mergeEffects(effects, { affectedSide: clinicalCase.affectedSide, touches }),
  };
}
