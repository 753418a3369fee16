import { dangerFlags } from './danger-flags';
import type { WordsOf } from './told-facts';
import { whyAndWhere } from './why-and-where';

/** Every section of the told intake in its order, without words. */
export const toldSections = [...whyAndWhere, ...dangerFlags] as const;

/** Everything that is said in one language. */
export type ToldWords = WordsOf<typeof toldSections>;
