import type { ConsentArea } from '../anatomy/muscle';
import { dateWords } from '../intake/answer-words';
import type { IntakeAnswers } from '../intake/intake-answers.schema';
import type { ConsentContent } from './consent-content.schema';
import type { ConsentRecord, ConsentWay } from './consent-record';
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
export interface WordedConsent
  extends Pick<ConsentRecord, 'area' | 'given' | 'day'>, Pick<ConsentContent, 'guardian'> {
  wordingVersion: string | null;
  signature: Signature | null;
}

/** "by Rosa Lind (mother)", or nothing where the client did it. */
const byWords = ({ guardian }: WordedConsent): string =>
  guardian ? `, by ${guardian.name} (${guardian.relation})` : '';

/** A record in a few words: "gluteal-1, signed by hand, 24 Nov 2026". */
export function consentWords(record: WordedConsent): string {
  const { wordingVersion, signature, day } = record;
  const text = wordingVersion === null ? '' : `${wordingVersion}, `;
  return `${text}${wayWords(signature)}, ${dateWords(day)}${byWords(record)}`;
}

/**
 * What the head of a note says of an area beside given or not: the version of the text, how it was signed, when, by whom.
 * By the newest record, else by the intake; empty where neither has a word on it.
 */
export function consentNote(
  area: ConsentArea,
  { records, answers }: { records: readonly WordedConsent[]; answers: IntakeAnswers },
): string {
  const record = records.find((one) => one.area === area);
  if (record) return consentWords(record);
  const answer = answers.consents[area];
  return answer ? `${answer.wordingVersion}, in the intake, ${dateWords(answer.date)}` : '';
}
