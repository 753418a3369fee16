import type { Limits } from '../screening/limits';
import type { SheetLanguage } from './sheet-language';
import type { SheetTexts } from './sheet-texts';

/** Walton level up to which a client is pressed lightly (spec §1.5: blood thinners, neuropathy). */
const LIGHT_MAX = 2;

/** In every language: a therapist's own note may be in another one than the sheet. */
const SAYS_LIGHT: Readonly<Record<SheetLanguage, RegExp>> = {
  en: /\blight(ly)?\b/i,
  es: /\bsuave(s|mente)?\b|\bliger[oa](s|mente)?\b|\bleve(s|mente)?\b/i,
};

const saysLight = (words: string): boolean =>
  Object.values(SAYS_LIGHT).some((light) => light.test(words));

/** Whether a client's limits, or what an item asks this client to do otherwise, leave light pressure only. */
export function isLightOnly(
  { pressureMax }: Pick<Limits, 'pressureMax'>,
  adaptations: readonly string[],
): boolean {
  return pressureMax <= LIGHT_MAX || adaptations.some(saysLight);
}

/** Sentences with those that ask for a firm press changed for their light twins. */
export function inLightWords(
  lines: readonly string[],
  { lightTwins }: Pick<SheetTexts, 'lightTwins'>,
): string[] {
  return lines.map((line) => lightTwins.find(({ usual }) => usual === line)?.light ?? line);
}
