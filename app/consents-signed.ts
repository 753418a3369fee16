import { homeVersion } from '@/lib/content/home-consent-wording';
import { consentWordings } from '@/lib/content/intake-options';
import { languages } from '@/lib/content/languages/languages';
import type { NewConsent, NewConsents } from '@/lib/data/consents';
import { consentAreas } from '@/lib/domain/anatomy/muscle';
import type { SentConsents } from '@/lib/domain/consent/consent-form.schema';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { fillIn } from '@/lib/domain/shared/fill-in';

interface Shown {
  language: SheetLanguage;
  /** How the client was called on the form. */
  client: string;
}

function versionOf(area: NewConsent['area']): string {
  const found = consentWordings.find((one) => one.area === area);
  if (!found) throw new Error(`No wording for ${area}.`);
  return found.version;
}

/**
 * The same of what was signed at home: the texts of the client's own page, which say what was read and not what was told.
 */
export function consentsSignedAtHome(
  { answers, party, guardian, signature }: SentConsents,
  language: SheetLanguage,
): Pick<NewConsents, 'words' | 'party' | 'guardian' | 'signature'> {
  const { consent, homeConsent } = languages[language];
  const stands = party === 'guardian' ? `${homeConsent.forChild} ` : '';
  const words = consentAreas.flatMap((area): NewConsent[] => {
    const given = answers[area];
    if (given === undefined) return [];
    const { title } = consent.areas[area];
    const text = `${stands}${homeConsent.areas[area]}`;
    return [{ area, given, shown: { title, text, language, version: homeVersion(area) } }];
  });
  return { words, party, guardian, signature };
}

/**
 * What was sent, with the texts as the form showed them in that language: they are taken from the content, never from the
 * browser. Where somebody stands for the client, the sentence that says so is part of the text.
 */
export function consentsSigned(
  { answers, party, guardian, signature }: SentConsents,
  { language, client }: Shown,
): Pick<NewConsents, 'words' | 'party' | 'guardian' | 'signature'> {
  const { areas, forClient } = languages[language].consent;
  const stands = party === 'guardian' ? `${fillIn(forClient, { client })} ` : '';
  const words = consentAreas.flatMap((area): NewConsent[] => {
    const given = answers[area];
    if (given === undefined) return [];
    const { title, text } = areas[area];
    const shown = { title, text: `${stands}${text}`, language, version: versionOf(area) };
    return [{ area, given, shown }];
  });
  return { words, party, guardian, signature };
}
