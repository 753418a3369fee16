import type { Limits } from '../screening/limits';
import type { SheetTexts } from './sheet-texts';

/** Walton level up to which a client is pressed lightly (spec §1.5: blood thinners, neuropathy). */
const LIGHT_MAX = 2;

const SAYS_LIGHT = /\blight(ly)?\b/i;

/** Whether a client's limits, or what an item asks this client to do otherwise, leave light pressure only. */
export function isLightOnly(
  { pressureMax }: Pick<Limits, 'pressureMax'>,
  adaptations: readonly string[],
): boolean {
  return pressureMax <= LIGHT_MAX || adaptations.some((words) => SAYS_LIGHT.test(words));
}

/** Sentences with those that ask for a firm press changed for their light twins. */
export function inLightWords(
  lines: readonly string[],
  { lightTwins }: Pick<SheetTexts, 'lightTwins'>,
): string[] {
  return lines.map((line) => lightTwins.find(({ usual }) => usual === line)?.light ?? line);
}
