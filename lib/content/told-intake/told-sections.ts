import { aboutYou } from './about-you';
import { course, days } from './course-and-days';
import { dangerFlags } from './danger-flags';
import { healthBones, healthToday } from './health';
import { healthInside, healthMedicines } from './health-inside';
import type { WordsOf } from './told-facts';
import { whyAndWhere } from './why-and-where';

/**
 * Every section of the told intake in its order, without words. A condition looks back only, and danger signs come
 * before the long part: whoever stops half-way has told what matters most.
 */
export const toldSections = [
  ...whyAndWhere,
  ...course,
  ...aboutYou,
  ...dangerFlags,
  ...healthMedicines,
  ...healthToday,
  ...healthBones,
  ...healthInside,
  ...days,
] as const;

/** Everything that is said in one language. */
export type ToldWords = WordsOf<typeof toldSections>;
