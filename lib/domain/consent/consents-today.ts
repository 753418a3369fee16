import { consentAreas, type ConsentArea } from '../anatomy/muscle';
import type { IntakeAnswers } from '../intake/intake-answers.schema';
import { ageOn, type IsoDate } from '../shared/iso-date';
import { countsAlone, type ConsentParty, type ConsentRecord } from './consent-record';

/** From this age on a person's consent is the person's own (spec §3.3 `ci_child_minor`). */
export const ADULT_AGE = 18;

export interface ConsentFacts {
  answers: Pick<IntakeAnswers, 'consents' | 'guardian'>;
  /** When the intake was signed; null: it is being signed now. */
  signedAt: Date | null;
  birthDate: IsoDate;
  today: IsoDate;
  /** The client's records, the newest first. */
  records: readonly ConsentRecord[];
}

/** Where an area stands today. */
export interface AreaConsent {
  given: boolean;
  /** Whose yes is missing; empty where it is given. */
  lacks: ConsentParty[];
  /** Paths of what says no, as findings name them. */
  because: string[];
}

export type ConsentsToday = Readonly<Record<ConsentArea, AreaConsent>>;

const newest = (facts: ConsentFacts, area: ConsentArea, party?: ConsentParty) =>
  facts.records.find(
    (one) => one.area === area && (party === undefined || one.party === party) && countsAlone(one),
  );

/** A no that was answered after a record's yes counts: of two words the later one, where it is the stricter. */
const isLater = (record: ConsentRecord, date: IsoDate | null, { signedAt }: ConsentFacts) =>
  date !== null &&
  (date > record.day || (date === record.day && (signedAt === null || signedAt > record.at)));

function isYesOf(record: ConsentRecord, facts: ConsentFacts): boolean {
  const answer = facts.answers.consents[record.area];
  if (!record.given) return false;
  return !(answer?.given === 'no' && isLater(record, answer.date, facts));
}

/** A yes that a guardian gave for a child ends when the child is of age: the yes is then the client's own to give. */
const hasEnded = ({ party, day }: ConsentRecord, { birthDate }: ConsentFacts): boolean =>
  party === 'guardian' && ageOn(birthDate, day) < ADULT_AGE;

function clientSays(facts: ConsentFacts, area: ConsentArea, party?: ConsentParty): AreaConsent {
  const record = newest(facts, area, party);
  if (!record) {
    const given = facts.answers.consents[area]?.given === 'yes';
    return given ? yes : { given, lacks: ['client'], because: [`consents.${area}`] };
  }
  const given = isYesOf(record, facts) && (party !== undefined || !hasEnded(record, facts));
  return given ? yes : { given, lacks: ['client'], because: [`consent_record.${area}`] };
}

function guardianSays(facts: ConsentFacts, area: ConsentArea): AreaConsent {
  const record = newest(facts, area, 'guardian');
  const { consent, date } = facts.answers.guardian;
  if (!record) {
    const given = consent === 'yes';
    return given ? yes : { given, lacks: ['guardian'], because: ['guardian.consent'] };
  }
  const given = record.given && !(consent === 'no' && isLater(record, date, facts));
  return given ? yes : { given, lacks: ['guardian'], because: ['consent_record.guardian'] };
}

const yes: AreaConsent = { given: true, lacks: [], because: [] };

function both(one: AreaConsent, other: AreaConsent): AreaConsent {
  return {
    given: one.given && other.given,
    lacks: [...one.lacks, ...other.lacks],
    because: [...one.because, ...other.because],
  };
}

/**
 * Which areas may be worked on today, by the newest record of each, and by the signed intake where there is none. A
 * withdrawal counts at once and no intake lifts it; a no in an intake that was signed later counts too. Under 18 both have
 * to say yes, the guardian and the child (spec §3.3 `ci_child_minor`, decisions 8); at 18 what a guardian has given ends.
 * A yes from home opens nothing before it was talked through in the room (`waitingYeses`).
 */
export function consentsToday(facts: ConsentFacts): ConsentsToday {
  const isMinor = ageOn(facts.birthDate, facts.today) < ADULT_AGE;
  const of = (area: ConsentArea): AreaConsent =>
    isMinor
      ? both(clientSays(facts, area, 'client'), guardianSays(facts, area))
      : clientSays(facts, area);
  return Object.fromEntries(consentAreas.map((area) => [area, of(area)])) as ConsentsToday;
}

/** The same as the rules of a plan read it (pv_14). */
export function areasGiven(today: ConsentsToday): Record<ConsentArea, boolean> {
  const given = consentAreas.map((area) => [area, today[area].given]);
  return Object.fromEntries(given) as Record<ConsentArea, boolean>;
}
