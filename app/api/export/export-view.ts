import { shownMoment } from '@/app/shown-moment';
import type { ExportView } from '@/components/privacy/export-panel';
import type { ExportRow } from '@/lib/data/practice-export';

/** An export as the page shows it, by the practice's own clock. */
export function exportView(row: ExportRow, timeZone: string): ExportView {
  const { id, begunAt, byName, clients, doneRecords, doneSheets, state } = row;
  return {
    id,
    begun: shownMoment(begunAt, timeZone),
    by: byName ?? 'a program on the machine',
    state,
    clients,
    doneRecords,
    doneSheets,
  };
}
