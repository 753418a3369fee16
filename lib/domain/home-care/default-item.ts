import { sidesOf, type AffectedSide } from '../anatomy/side';
import type { Limits } from '../screening/limits';
import type { ItemRecord } from './item-records';
import { itemStatus } from './item-status';
import type { ItemSide, ProgramItem } from './program';

function sidesToTry(record: ItemRecord, affectedSide: AffectedSide): ItemSide[] {
  if (record.sided === 'none') return ['none'];
  const affected = sidesOf(affectedSide);
  const usual: ItemSide = affected.length === 1 ? (affected[0] ?? 'both') : 'both';
  return [...new Set<ItemSide>([record.sided === 'each' ? 'both' : usual, ...affected])];
}

/** The side an item starts with: both for items done in turn, else the affected one; one that the limits allow. */
export function defaultSide(
  record: ItemRecord,
  affectedSide: AffectedSide,
  limits: Limits,
): ItemSide {
  const tries = sidesToTry(record, affectedSide);
  const allowed = tries.find((side) => itemStatus({ record, side, limits }).status !== 'no');
  return allowed ?? tries[0] ?? 'none';
}

/** An item as it is offered when a therapist picks it: its side, its usual dose, and the notes its cautions ask for. */
export function defaultItem(args: {
  record: ItemRecord;
  affectedSide: AffectedSide;
  limits: Limits;
}): ProgramItem {
  const { record, affectedSide, limits } = args;
  const side = defaultSide(record, affectedSide, limits);
  const { status, notes } = itemStatus({ record, side, limits });
  const cautions = notes.length > 0 ? [...notes] : ['Only as shown in your session.'];
  return {
    item: record.id,
    side,
    dose: record.dose,
    cautions: status === 'caution' ? cautions : [],
  };
}
