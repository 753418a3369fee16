import type { ConsentArea } from '../anatomy/muscle';
import { dateWords } from '../intake/answer-words';
import type { IntakeAnswers } from '../intake/intake-answers.schema';
import type { ConsentContent } from './consent-content.schema';
import { countsAlone, type ConsentRecord, type ConsentWay } from './consent-record';
import type { Signature } from './signature';

const waysSigned: Readonly<Record<ConsentWay, string>> = {
  drawn: 'signed by hand',
  typed: 'signed by name',
  told: 'told in words',
};

/** How it was signed, in words. */
export const wayWords = (signature: Signature | null): string =>
  waysSigned[signature?.way ?? 'told'];

/** A consent as the words of it need it. */
export interface WordedConsent extends ConsentRecord, Pick<ConsentContent, 'guardian'> {
  signature: Signature | null;
}

/** "by Rosa Lind (mother)", or nothing where the client did it. */
const byWords = ({ guardian }: Pick<WordedConsent, 'guardian'>): string =>
  guardian ? `, by ${guardian.name} (${guardian.relation})` : '';

/** A record in a few words: "gluteal-1, signed by hand, 24 Nov 2026". */
export function consentWords(
  record: Pick<WordedConsent, 'wordingVersion' | 'signature' | 'day' | 'guardian'>,
): string {
  const { wordingVersion, signature, day } = record;
  const text = wordingVersion === null ? '' : `${wordingVersion}, `;
  return `${text}${wayWords(signature)}, ${dateWords(day)}${byWords(record)}`;
}

/** The yes from home that a record has talked through. */
function signedAtHome(
  { area, given, party, signature, wordingVersion }: WordedConsent,
  records: readonly WordedConsent[],
): WordedConsent | undefined {
  if (!given || signature !== null) return undefined;
  return records.find(
    (one) =>
      !countsAlone(one) &&
      one.area === area &&
      one.party === party &&
      one.wordingVersion === wordingVersion,
  );
}

/**
 * What the head of a note says of an area beside given or not: the version of the text, how it was signed, when, by whom.
 * By the newest record that counts, else by the intake; empty where neither has a word on it. A yes that was signed at
 * home and talked through here names both.
 */
export function consentNote(
  area: ConsentArea,
  { records, answers }: { records: readonly WordedConsent[]; answers: IntakeAnswers },
): string {
  const record = records.find((one) => one.area === area && countsAlone(one));
  const before = record && signedAtHome(record, records);
  if (before) return `${consentWords(before)}, at home; talked through ${dateWords(record.day)}`;
  if (record) return consentWords(record);
  const answer = answers.consents[area];
  return answer ? `${answer.wordingVersion}, in the intake, ${dateWords(answer.date)}` : '';
}
