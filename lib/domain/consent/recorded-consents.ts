import { consentAreas, type ConsentArea } from '../anatomy/muscle';
import type { IntakeAnswers } from '../intake/intake-answers.schema';
import type { ConsentContent } from './consent-content.schema';
import { countsAlone, type ConsentParty, type ConsentRecord } from './consent-record';

type Recorded = ConsentRecord & Pick<ConsentContent, 'guardian'>;

/** What the records say, in the fields of the intake: these are not asked in its form again. */
export interface RecordedConsents {
  consents: IntakeAnswers['consents'];
  /** Null: the guardian has not answered for every area, or nobody needs one. */
  guardian: IntakeAnswers['guardian'] | null;
}

/** The newest word that counts, of one party or of any. */
const newestOf = (records: readonly Recorded[], area: ConsentArea, party?: ConsentParty) =>
  records.find(
    (one) => one.area === area && (party === undefined || one.party === party) && countsAlone(one),
  );

const yesNo = (given: boolean): 'yes' | 'no' => (given ? 'yes' : 'no');

function guardianOf(records: readonly Recorded[]): IntakeAnswers['guardian'] | null {
  const all = consentAreas.map((area) => newestOf(records, area, 'guardian'));
  // An area of which the guardian has said nothing would lean on this one answer: then the form asks.
  if (all.includes(undefined)) return null;
  const general = newestOf(records, 'general', 'guardian');
  const named = records.find(({ party, guardian }) => party === 'guardian' && guardian !== null);
  if (!general || !named?.guardian) return null;
  const { name, relation } = named.guardian;
  return { name, relation, consent: yesNo(general.given), date: general.day };
}

/** What counts of the records, the newest first, as the intake says it; a yes from home that waits is not among it. */
export function recordedConsents(
  records: readonly Recorded[],
  { isMinor }: { isMinor: boolean },
): RecordedConsents {
  const own = isMinor ? 'client' : undefined;
  const consents = consentAreas.flatMap((area) => {
    const found = newestOf(records, area, own);
    if (!found) return [];
    const { given, wordingVersion, day } = found;
    return [[area, { given: yesNo(given), wordingVersion: wordingVersion ?? '', date: day }]];
  });
  return {
    consents: Object.fromEntries(consents) as IntakeAnswers['consents'],
    guardian: isMinor ? guardianOf(records) : null,
  };
}

/** An intake with what is on record: records win over what its form was told. */
export function withRecorded(
  answers: IntakeAnswers,
  { consents, guardian }: RecordedConsents,
): IntakeAnswers {
  return {
    ...answers,
    consents: { ...answers.consents, ...consents },
    guardian: guardian ?? answers.guardian,
  };
}
