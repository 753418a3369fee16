import type { PracticeNumbers } from '@/components/home-care/filled-lines';
import type { OwnIntakeTexts } from '@/lib/content/languages/language';
import type { IntakeInLanguage } from '@/lib/content/told-intake/intake-in-language';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import type { ToldIntake, ToldSection } from '@/lib/domain/told-intake/told-question';

/** Everything that the page of the own intake works with; the answers come by themselves. */
export interface IntakePageProps {
  token: string;
  /** Under what this device keeps the answers: says nothing of whose they are. */
  mark: string;
  /** AES-256, base64: what is kept is sealed with it, and only an opened page has it. */
  deviceKey: string;
  kind: 'own_device' | 'tablet';
  language: SheetLanguage;
  languages: Readonly<Record<SheetLanguage, IntakeInLanguage>>;
  practice: PracticeNumbers;
  birthDate: IsoDate;
  today: IsoDate;
  /** What the page is made of, for the phone that keeps it: another one, and it is kept anew. */
  stamp: string;
}

/** What a section is drawn with, beside its questions. */
export interface SectionWords {
  words: Pick<OwnIntakeTexts, 'form'>;
  told: Pick<ToldIntake, 'labels'>;
}

/** The languages by their own names, and the title of the page in each. */
export type LanguageNames = Readonly<
  Record<
    SheetLanguage,
    Pick<IntakeInLanguage, 'name'> & { words: Pick<OwnIntakeTexts, 'pageTitle'> }
  >
>;

/** What stands there before the texts and the answers have come, in the language of the page. */
export interface IntakeBeginning extends SectionWords {
  names: LanguageNames;
  /** The first section, where nothing is answered yet; null: nobody knows where they are. */
  section: ToldSection | null;
  /** How many parts there are. */
  all: number;
  notReviewed: readonly string[];
}

/**
 * The page as it is sent. Its texts come by themselves, as files that the browser keeps: in the page they would be five sixths
 * of it, and the first section needs none of them.
 */
export type SentIntakeProps = Omit<IntakePageProps, 'languages'> & {
  /** Where the texts of each language are. */
  texts: Readonly<Record<SheetLanguage, string>>;
  beginning: IntakeBeginning;
};
