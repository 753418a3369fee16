import type { RecordedView } from '@/components/intake/recorded-consent';
import type { ConsentRow } from '@/lib/data/rows/consent-row';
import { consentAreas } from '@/lib/domain/anatomy/muscle';
import { waitingYeses } from '@/lib/domain/consent/consent-record';
import { consentNote } from '@/lib/domain/consent/consent-words';
import { recordedConsents } from '@/lib/domain/consent/recorded-consents';
import { emptyIntake } from '@/lib/domain/intake/intake-answers.schema';

/** What the intake's form shows of the consents that are on record, the newest first. */
export function recordedViewOf(
  records: readonly ConsentRow[],
  { clientId, isMinor }: { clientId: string; isMinor: boolean },
): RecordedView {
  const recorded = recordedConsents(records, { isMinor });
  const own = records.filter(({ party }) => !isMinor || party === 'client');
  const said = consentAreas.flatMap((area) => {
    const answer = recorded.consents[area];
    if (!answer) return [];
    const note = consentNote(area, { records: own, answers: emptyIntake() });
    return [[area, `${answer.given === 'yes' ? 'Yes' : 'No'}: ${note}`]];
  });
  return {
    recorded,
    said: Object.fromEntries(said) as RecordedView['said'],
    waits: [...new Set(waitingYeses(records).map(({ area }) => area))],
    href: `/clients/${clientId}/consents`,
  };
}
