import type { RaisedRows } from '@/lib/domain/intake/case-from-intake';

import { otherCare } from './intake-options';
import { medicineClasses } from './medicines';

/** Which rows a ticked medicine or other care raises (decisions 31). */
export const raisedRows: RaisedRows = {
  medicines: medicineClasses,
  otherCare: Object.fromEntries(
    otherCare.map(({ id, raises }) => [id, raises ? [raises] : []] as const),
  ),
};
