import type { ConsentArea } from '../anatomy/muscle';
import type { IsoDate } from '../shared/iso-date';

/** Who gives a consent or takes it back: the client, or somebody who stands for the client. */
export const consentParties = ['client', 'guardian'] as const;
export type ConsentParty = (typeof consentParties)[number];

/** `told`: said to the therapist in words, who wrote it down. */
export const consentWays = ['drawn', 'typed', 'told'] as const;
export type ConsentWay = (typeof consentWays)[number];

/** One consent that was given, or taken back, as far as the rules read it. Never edited: the next word is a new record. */
export interface ConsentRecord {
  area: ConsentArea;
  /** False: refused or taken back. */
  given: boolean;
  party: ConsentParty;
  /** The practice's calendar day. */
  day: IsoDate;
  at: Date;
  /** Said on the client's own page, with nobody of the practice beside. */
  fromHome: boolean;
  /** Of the text that was read; null where a yes was taken back. */
  wordingVersion: string | null;
}

/** A no from home counts at once; a yes from home only once it was talked through, which is a record of its own. */
export const countsAlone = ({ fromHome, given }: ConsentRecord): boolean => !(fromHome && given);

/** Each yes from home that nobody has talked through since; `records` and answer: the newest first. */
export function waitingYeses<Row extends ConsentRecord>(records: readonly Row[]): Row[] {
  return records.filter(
    (row) =>
      !countsAlone(row) &&
      records.find(({ area, party }) => area === row.area && party === row.party) === row,
  );
}
