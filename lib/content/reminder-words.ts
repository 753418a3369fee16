import { languages } from '@/lib/content/languages/languages';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { dayWords } from '@/lib/domain/shared/day-words';
import { fillIn } from '@/lib/domain/shared/fill-in';

/** What a reminder says: who it is from, when somebody is expected, where the page is. Never anything of health. */
export interface ReminderFacts {
  practice: string;
  language: SheetLanguage;
  /** Null: the daily one. */
  visit: { day: string; time: string } | null;
}

function sayings({ practice, language, visit }: ReminderFacts) {
  const texts = languages[language].reminders;
  const { days } = languages[language].sheet;
  const day = visit ? dayWords(visit.day, days) : '';
  return {
    texts,
    subject: fillIn(texts.subject, { practice }),
    what: visit
      ? fillIn(texts.visit, { practice, day, time: visit.time })
      : fillIn(texts.asked, { practice }),
  };
}

/** The e-mail, with the address of the client's page and the link that ends it. */
export function reminderMail(
  facts: ReminderFacts,
  { url, stop }: { url: string; stop: string },
): { subject: string; text: string } {
  const { texts, subject, what } = sayings(facts);
  const lines = [texts.hello, what, fillIn(texts.open, { url }), fillIn(texts.stop, { stop })];
  return { subject, text: lines.join('\n\n') };
}

/** The same on the screen of a phone, which others see. */
export function reminderPush(facts: ReminderFacts): { title: string; body: string } {
  const { texts, subject, what } = sayings(facts);
  return { title: subject, body: facts.visit ? what : texts.openPush };
}
