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
}
