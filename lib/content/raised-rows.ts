import type { RaisedRows } from '@/lib/domain/intake/case-from-intake';

import { otherCare } from './intake-options';
import { medicineClasses } from './medicines';

/** Which rows a ticked medicine or other care raises (decisions 31), and the two ticks of spec §4.10. */
export const raisedRows: RaisedRows = {
  medicines: medicineClasses,
  narrowCanal: { aggravator: 'bending_back', easer: 'sitting_eases' },
  otherCare: Object.fromEntries(
    otherCare.map(({ id, raises }) => [id, raises ? [raises] : []] as const),
  ),
};
