import type { IntakeBeginning, LanguageNames } from '@/components/own-intake/intake-props';
import { partsOf } from '@/components/own-intake/open-parts';
import { languages } from '@/lib/content/languages/languages';
import { intakeInLanguage } from '@/lib/content/told-intake/intake-in-language';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { sectionsToAsk } from '@/lib/domain/told-intake/sections-to-ask';
import { partiesToAsk } from '@/lib/domain/told-intake/told-consents';
import type { ToldPerson } from '@/lib/domain/told-intake/told-condition';

const nameOf = (language: SheetLanguage): LanguageNames[SheetLanguage] => ({
  name: languages[language].name,
  words: { pageTitle: languages[language].intake.pageTitle },
});

/** What comes with the page itself. `isFresh`: nothing is answered yet, so the first section may stand there at once. */
export function intakeBeginning(
  language: SheetLanguage,
  { isFresh, ...person }: ToldPerson & { isFresh: boolean },
): IntakeBeginning {
  const { words, told, notReviewed } = intakeInLanguage(language);
  const sections = sectionsToAsk({ ...person, sections: told.sections, answers: {} });
  const [first = null] = sections;
  return {
    words: { form: words.form },
    told: { labels: told.labels },
    names: { en: nameOf('en'), es: nameOf('es') },
    section: isFresh ? first : null,
    all: partsOf({ sections, parties: partiesToAsk(person) }).length,
    notReviewed,
  };
}
