import { isIsoDate, type IsoDate } from '@/lib/domain/shared/iso-date';

/** A `DATE` column as the rules read it. The driver hands it over as midnight UTC, whatever the machine's zone. */
export function fromColumn(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}

/** A calendar date as the driver wants it. Throws on a date that does not exist: schemas have checked it before. */
export function toColumn(date: IsoDate): Date {
  if (!isIsoDate(date)) throw new RangeError('Not a calendar date.');
  return new Date(`${date}T00:00:00.000Z`);
}
