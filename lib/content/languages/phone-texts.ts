import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

import { englishPhone } from './en-phone';
import { spanishPhone } from './es/phone';
import type { PhoneTexts } from './language';

/**
 * What the client's page says, in every language: its script brings them all, once, instead of each page bringing those of
 * its own. Each language is 2 to 3 KB of the 30 that a client's page may weigh.
 */
export const phoneTexts: Readonly<Record<SheetLanguage, PhoneTexts>> = {
  en: englishPhone,
  es: spanishPhone,
};
