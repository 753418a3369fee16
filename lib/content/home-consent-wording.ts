import type { ConsentArea } from '@/lib/domain/anatomy/muscle';

/**
 * Of the texts in `homeConsent` of every language. Raise it whenever one of them changes: what somebody has signed under
 * another one, and not sent yet, is then read and signed again.
 */
export const homeWording = 'home_1';

/** The version of one area's text, as a record names it: "inner-thigh-home-1". */
export const homeVersion = (area: ConsentArea): string =>
  `${area}-${homeWording}`.replaceAll('_', '-');
