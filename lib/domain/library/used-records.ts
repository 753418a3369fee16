import type { ProgramItem } from '../home-care/program';
import type { RuleId } from '../screening/limits';
import type { Screening } from '../screening/screening';
import type { PlanLine } from '../session-plan/session-plan';
import { refKey, type LibraryBook, type LibraryRef } from './library-record';
import { refOfRule } from './links';

function onceEach(refs: readonly LibraryRef[]): LibraryRef[] {
  return [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
}

function refsOf(rules: readonly RuleId[]): LibraryRef[] {
  return rules.flatMap((rule) => refOfRule(rule) ?? []);
}

/** The records behind a screening: every rule that was found or that limits something, and what is said to do. */
export function recordsOfScreening({
  findings,
  limits,
  disposition,
}: Pick<Screening, 'findings' | 'limits' | 'disposition'>): LibraryRef[] {
  const because = [
    limits.techniquesOut,
    limits.techniqueLimits,
    limits.musclesOut,
    limits.positionsOut,
    limits.positionCautions,
    limits.positionsPreferred,
    Object.values(limits.regions),
    Object.values(limits.homeItems),
  ].flatMap((part) => part.flatMap(({ because: rules = [] }) => rules));
  const rules = [
    ...findings.map(({ rule }) => rule),
    ...limits.pressureBecause,
    ...limits.minutesBecause,
    ...limits.homeItemsBecause,
    ...because,
  ];
  return onceEach([{ kind: 'disposition', id: disposition }, ...refsOf(rules)]);
}

/** The records that a plan's lines name, with the scale and the table of minutes that every plan stands on. */
export function recordsOfPlan(
  lines: readonly Pick<PlanLine, 'muscle' | 'technique' | 'position' | 'region'>[],
): LibraryRef[] {
  const named = lines.flatMap(({ muscle, technique, position, region }): LibraryRef[] => [
    { kind: 'muscle', id: muscle },
    { kind: 'technique', id: technique },
    { kind: 'position', id: position },
    { kind: 'region', id: region },
  ]);
  return onceEach([
    { kind: 'pressure_scale', id: 'walton' },
    { kind: 'plan_rule', id: 'time_budgets' },
    ...named,
  ]);
}

/** The records whose text stands on a client's sheet: its items, and the blocks that every sheet carries or may carry. */
export function recordsOfSheet(
  program: readonly Pick<ProgramItem, 'item'>[],
  { sheetTexts }: Pick<LibraryBook, 'sheetTexts'>,
): LibraryRef[] {
  const items = program.map(({ item }): LibraryRef => ({ kind: 'home_care_item', id: item }));
  const blocks = sheetTexts
    .filter(({ place }) => place === 'every_sheet' || place === 'own_sheet')
    .map(({ id }): LibraryRef => ({ kind: 'sheet_text', id }));
  return onceEach([...items, ...blocks]);
}
