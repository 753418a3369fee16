import { choicesOf, isNamedByBook, type TodaysChoices } from '@/lib/content/choice-book';
import { ruleBook } from '@/lib/content/rule-book';
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
  const because = lists.flat().flatMap((one) => one.because);
  return [...new Set([...limits.pressureBecause, ...limits.minutesBecause, ...because])];
}

/** The side that does not hurt; nothing where both do, or nobody knows. */
function otherSideOf({ affectedSide }: ClinicalCase): Pick<ChoiceFacts, 'otherSide'> {
  const [side, second] = sidesOf(affectedSide);
  return side && second === undefined ? { otherSide: oppositeSide(side) } : {};
}

/**
 * What the browser needs to offer, refuse and explain the choices of a line beside the book that it has; nothing else of the
 * client goes there. `clinicalCase` adds the most minutes in each position, and the side that does not hurt.
 */
export function todaysChoices(
  limits: Limits,
  consents: Consents,
  clinicalCase?: ClinicalCase,
): TodaysChoices {
  const caps = clinicalCase ? [...postureCaps(clinicalCase, limits)] : [];
  const capped = caps.flatMap(([, { because }]) => because);
  return {
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
      [...rulesIn(limits), ...capped]
        .filter((rule) => !isNamedByBook(rule))
        .map((rule) => [rule, names.rule(rule)]),
    ),
    ...(clinicalCase && otherSideOf(clinicalCase)),
    postureMinutes: caps.map(([posture, { minutes, because }]) => ({ posture, minutes, because })),
  };
}

/** The same with the book. */
export const choiceFacts = (...args: Parameters<typeof todaysChoices>): ChoiceFacts =>
  choicesOf(todaysChoices(...args));

/** What the map shows besides the plan: where it hurts, and the side it begins with. */
export function mapFacts(answers: IntakeAnswers | undefined): { pain: Mark[]; startSide: Side } {
  const [side] = sidesOf(answers?.affectedSide ?? 'unsure');
  return {
    pain: (answers?.places ?? []).map(({ region, side: where }) => ({ region, side: where })),
    startSide: side ?? 'left',
  };
}
