import { ageOn, type IsoDate } from '../shared/iso-date';

/** How long a practice keeps records. What the law asks for differs by country: the practice sets it. */
export interface RetentionPolicy {
  /** Whole years after the last contact. */
  years: number;
  /** The record of somebody who was a minor at the last contact is kept until this birthday, if that is later. */
  minorAge: number;
}

const ADULT = 18;

/** The same calendar day that many years later; 29 February becomes 1 March where there is none. */
function yearsLater(date: IsoDate, years: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}

/** The day from which a record may be erased. Until the day before, it is kept. */
export function keptUntil(
  { birthDate, lastContact }: { birthDate: IsoDate; lastContact: IsoDate },
  { years, minorAge }: RetentionPolicy,
): IsoDate {
  const usual = yearsLater(lastContact, years);
  if (ageOn(birthDate, lastContact) >= ADULT) return usual;
  const birthday = yearsLater(birthDate, minorAge);
  return birthday > usual ? birthday : usual;
}
