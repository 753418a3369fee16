import { medicineClasses } from '@/lib/content/medicines';
import type { ContraindicationId } from '@/lib/domain/screening/contraindication';
import type { ToldCondition } from '@/lib/domain/told-intake/told-question';

/** A medicine was picked that raises this row (decisions 31). */
export function takesFor(row: ContraindicationId): ToldCondition {
  const anyOf = medicineClasses
    .filter(({ raises }) => raises === row)
    .flatMap(({ medicines }) => medicines.map(({ id }) => id));
  return { kind: 'takes', question: 'medicines', anyOf };
}
