import { intakeInLanguage } from '@/lib/content/told-intake/intake-in-language';
import { intakeBeginning } from '@/app/(client)/intake/[token]/intake-beginning';
import { intakeTextAddresses } from '@/components/own-intake/intake-texts';
import type { IntakePageProps, SentIntakeProps } from '@/components/own-intake/intake-props';
import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';
import { phoneNumbers } from '@/lib/domain/practice/phone-numbers';
import type { MeasuresToAsk } from '@/lib/domain/told-intake/told-measures';

export const MARK = 'aaaa';

const numbers = Object.fromEntries(phoneNumbers.map((name) => [name, null])) as Record<
  (typeof phoneNumbers)[number],
  null
>;

/** What the page of an own intake is drawn from, on a phone of an invented client. */
export const intakeProps = (more: Partial<IntakePageProps> = {}): IntakePageProps => ({
  ...{ token: 'token', mark: MARK, deviceKey: '', kind: 'own_device', language: 'en' },
  languages: { en: intakeInLanguage('en'), es: intakeInLanguage('es') },
  practice: { name: 'Our practice', ...numbers },
  ...{ birthDate: '1961-03-04', today: '2026-11-30', stamp: 'b' },
  ...more,
});

export const noMeasures: MeasuresToAsk = { measures: [], activities: [], since: null, forms: [] };

const addresses = intakeTextAddresses();

/** The same as the server sends it. `isFresh`: nothing is answered yet. */
export function sentProps({ isFresh }: { isFresh: boolean }): SentIntakeProps {
  const { languages: _both, ...props } = intakeProps();
  const beginning = intakeBeginning(props.language, { ...props, isFresh });
  return { ...props, texts: addresses, beginning };
}

/** The file of the build at that address; null: it is none. */
export function textsAt(address: string): Response | null {
  const language = sheetLanguages.find((one) => addresses[one] === address);
  return language ? Response.json(intakeInLanguage(language)) : null;
}
