import type { ContraindicationId } from '../screening/contraindication';

/** A medicine as people name it: the generic name, with brand names and spellings to search by. */
export interface Medicine {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** Medicines that mean the same for massage (decisions 31). */
export interface MedicineClass {
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

function rowOf(medicineClass: MedicineClass, picked: readonly string[]): ContraindicationId | null {
  const taken = medicineClass.medicines.filter((medicine) => picked.includes(medicine.id)).length;
  if (taken === 0) return null;
  return (taken > 1 ? medicineClass.raisesTogether : undefined) ?? medicineClass.raises;
}

/**
 * The contraindications that the picked medicines raise, each once, in the order of the classes. A medicine may stand
 * in more than one class (a pain patch is both on the skin and a strong painkiller). An id that is in no class raises
 * nothing: the name was typed freely, and the therapist judges it.
 */
export function rowsRaisedByMedicines(
  picked: readonly string[],
  classes: readonly MedicineClass[],
): ContraindicationId[] {
  const rows = classes.flatMap((medicineClass) => rowOf(medicineClass, picked) ?? []);
  return [...new Set(rows)];
}
