import { intakeInLanguage } from '@/app/(client)/intake/[token]/intake-in-language';
import type { IntakePageProps, SentIntakeProps } from '@/components/own-intake/intake-props';
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
  ...{ birthDate: '1961-03-04', today: '2026-11-30', stamp: 'b', isFresh: false },
  ...more,
});

export const noMeasures: MeasuresToAsk = { measures: [], activities: [], since: null, forms: [] };

/** The same as the server sends it. */
export function sentProps(more: Partial<IntakePageProps> = {}): SentIntakeProps {
  const { languages: both, ...props } = intakeProps(more);
  return { ...props, texts: { en: JSON.stringify(both.en), es: JSON.stringify(both.es) } };
}
