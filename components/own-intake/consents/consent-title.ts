import type { IntakeInLanguage } from '@/lib/content/told-intake/intake-in-language';
import type { ConsentParty } from '@/lib/domain/consent/consent-record';

/** How the page of a party is called: a child's own differs from a grown-up's. */
export const consentTitle = (
  { homeConsent: { titles } }: IntakeInLanguage,
  { party, isMinor }: { party: ConsentParty; isMinor: boolean },
): string => titles[party === 'client' && isMinor ? 'child' : party];
