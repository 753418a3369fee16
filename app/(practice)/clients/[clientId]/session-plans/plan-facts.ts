import { ruleBook } from '@/lib/content/rule-book';
import { regions } from '@/lib/domain/anatomy/region';
import { oppositeSide, sidesOf, type Side } from '@/lib/domain/anatomy/side';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { Mark } from '@/lib/domain/screening/place';
import type { Limits } from '@/lib/domain/screening/limits';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import type { Consents } from '@/lib/domain/session-plan/consents';
import { postureCaps } from '@/lib/domain/session-plan/posture-minutes';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { ruleNames } from '@/lib/domain/shared/rule-names';

const names = ruleNames(ruleBook);

function rulesIn(limits: Limits): string[] {
  const lists = [
    limits.techniquesOut,
    limits.techniqueLimits,
    limits.musclesOut,
    limits.positionsOut,
    limits.positionCautions,
    Object.values(limits.regions),
  ];
  const own = ruleBook.muscles.map(({ id }) => `muscle.${id}`);
  const range = ruleBook.techniques.map(({ id }) => `technique.${id}`);
  const because = lists.flat().flatMap((one) => one.because);
  return [
    ...new Set([...limits.pressureBecause, ...limits.minutesBecause, ...because, ...own, ...range]),
  ];
}

/** The side that does not hurt; nothing where both do, or nobody knows. */
function otherSideOf({ affectedSide }: ClinicalCase): Pick<ChoiceFacts, 'otherSide'> {
  const [side, second] = sidesOf(affectedSide);
  return side && second === undefined ? { otherSide: oppositeSide(side) } : {};
}

/**
 * What the browser needs to offer, refuse and explain the choices of a line; nothing else of the rule book goes there.
 * `clinicalCase` adds the most minutes in each position, and the side that does not hurt.
 */
export function choiceFacts(
  limits: Limits,
  consents: Consents,
  clinicalCase?: ClinicalCase,
): ChoiceFacts {
  const caps = clinicalCase ? [...postureCaps(clinicalCase, limits)] : [];
  const capped = caps.flatMap(([, { because }]) => because);
  return {
    muscles: ruleBook.muscles.map((one) => ({
      id: one.id,
      name: one.name,
      region: one.region,
      positions: one.positions,
      techniques: one.techniques,
      pressureMax: one.pressureMax,
      ...(one.endRegion && { endRegion: one.endRegion }),
      ...(one.techniquePressureMax && { techniquePressureMax: one.techniquePressureMax }),
      ...(one.pointSites && { pointSites: one.pointSites }),
      ...(one.consent && { consent: one.consent }),
    })),
    techniques: ruleBook.techniques.map(({ id, name, track, pressureMin, pressureMax }) => ({
      id,
      name,
      track,
      pressureMin,
      pressureMax,
    })),
    positions: ruleBook.positions.map(({ id, name }) => ({ id, name })),
    limits: {
      pressureMax: limits.pressureMax,
      pressureBecause: limits.pressureBecause,
      techniquesOut: limits.techniquesOut,
      techniqueLimits: limits.techniqueLimits,
      musclesOut: limits.musclesOut,
      positionsOut: limits.positionsOut,
      positionCautions: limits.positionCautions,
      regions: limits.regions,
      handsOnMinutesMax: limits.handsOnMinutesMax,
      minutesBecause: limits.minutesBecause,
      ...(limits.byNote && { byNote: limits.byNote }),
    },
    consents,
    reasons: Object.fromEntries(
      [...rulesIn(limits), ...capped].map((rule) => [rule, names.rule(rule)]),
    ),
    ...(clinicalCase && otherSideOf(clinicalCase)),
    postureMinutes: caps.map(([posture, { minutes, because }]) => ({ posture, minutes, because })),
  };
}

/** Region and pressure names for the fields of a line and the places of the map. */
export const fieldNames = {
  regions: Object.fromEntries(regions.map((region) => [region, names.region(region)])),
  pressures: Object.fromEntries(ruleBook.pressures.map(({ level, name }) => [level, name])),
};

/** What the map shows besides the plan: where it hurts, and the side it begins with. */
export function mapFacts(answers: IntakeAnswers | undefined): { pain: Mark[]; startSide: Side } {
  const [side] = sidesOf(answers?.affectedSide ?? 'unsure');
  return {
    pain: (answers?.places ?? []).map(({ region, side: where }) => ({ region, side: where })),
    startSide: side ?? 'left',
  };
}
