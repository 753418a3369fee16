import { positions } from '../anatomy/position';
import { sides } from '../anatomy/side';
import { trimesterOf } from '../intake/pregnancy';
import { factsOf } from '../screening/case-facts';
import type { Limits, RuleId } from '../screening/limits';
import type { ClinicalCase } from '../shared/clinical-case';
import { postureOf, type Posture } from './posture';

/** In the third trimester the client turns after this many minutes at most (pv_08). */
export const T3_POSTURE_MINUTES = 20;

export interface PostureCap {
  minutes: number;
  because: RuleId[];
}

function tighter(one: PostureCap | undefined, other: PostureCap): PostureCap {
  if (!one || other.minutes < one.minutes) return other;
  return other.minutes > one.minutes
    ? one
    : { ...one, because: [...one.because, ...other.because] };
}

/** By the due date, or by the row where it is listed without one. */
function isThirdTrimester(clinicalCase: ClinicalCase): boolean {
  const week = factsOf(clinicalCase).pregnancyWeek;
  const listed = clinicalCase.contraindications.some(({ id }) => id === 'ci_pregnancy_t3');
  return listed || (week !== null && trimesterOf(week) === 3);
}

/** Most minutes in each posture (pv_08): cautions with a number, and 20 minutes in the third trimester. */
export function postureCaps(clinicalCase: ClinicalCase, limits: Limits): Map<Posture, PostureCap> {
  const caps = new Map<Posture, PostureCap>();
  const third = isThirdTrimester(clinicalCase);
  for (const position of positions) {
    const own = limits.positionCautions.flatMap((caution) =>
      caution.position === position && caution.minutesMax !== undefined
        ? [{ minutes: caution.minutesMax, because: caution.because }]
        : [],
    );
    const all = third
      ? [...own, { minutes: T3_POSTURE_MINUTES, because: ['ci_pregnancy_t3'] }]
      : own;
    const cap = all.reduce<PostureCap | undefined>(tighter, undefined);
    for (const side of sides) if (cap) caps.set(postureOf({ position, side }), cap);
  }
  return caps;
}

/** The numbers of `postureCaps` alone. */
export function postureMinutesMax(
  clinicalCase: ClinicalCase,
  limits: Limits,
): ReadonlyMap<Posture, number> {
  const caps = [...postureCaps(clinicalCase, limits)];
  return new Map(caps.map(([posture, { minutes }]) => [posture, minutes]));
}
