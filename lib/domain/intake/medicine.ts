import type { ContraindicationId } from '../screening/contraindication';
import type { Sourced } from '../shared/source-mark';

/** A medicine as people name it: the generic name, with brand names and spellings to search by. */
export interface Medicine {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** Medicines that mean the same for massage (decisions 31). */
export interface MedicineClass extends Sourced {
  id: string;
  name: string;
  /** The row that any medicine of the class raises; null where it is only worth noting. */
  raises: ContraindicationId | null;
  /** The row that two or more different medicines of the class raise instead (two antiplatelets together). */
  raisesTogether?: ContraindicationId;
  /** What must hold for the row to apply; the therapist takes the row back where it does not. */
  onlyIf?: string;
  medicines: readonly Medicine[];
}

/** A row and the picked medicines that raise it. */
export interface RaisedByMedicines {
  row: ContraindicationId;
  medicines: string[];
}

/** What of a class says which row it raises. */
export type RaisingClass = Pick<MedicineClass, 'raises' | 'raisesTogether'> & {
  medicines: readonly Pick<Medicine, 'id'>[];
};

function raisedBy(medicineClass: RaisingClass, picked: readonly string[]): RaisedByMedicines[] {
  const taken = medicineClass.medicines.map(({ id }) => id).filter((id) => picked.includes(id));
  const together = taken.length > 1 ? medicineClass.raisesTogether : undefined;
  const row = together ?? medicineClass.raises;
  return taken.length > 0 && row ? [{ row, medicines: taken }] : [];
}

/**
 * The contraindications that the picked medicines raise, in the order of the classes, each with the medicines behind
 * it. A medicine may stand in more than one class (a pain patch is both on the skin and a strong painkiller). An id that
 * is in no class raises nothing: the name was typed freely, and the therapist judges it.
 */
export function rowsRaisedByMedicines(
  picked: readonly string[],
  classes: readonly RaisingClass[],
): RaisedByMedicines[] {
  return classes.flatMap((medicineClass) => raisedBy(medicineClass, picked));
}
