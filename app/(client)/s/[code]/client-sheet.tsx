import {
  CrisisNumber,
  EmergencyPage,
  OwnSheet,
  WithdrawnPage,
  WithheldItems,
} from '@/components/home-care/own-sheet';
import type { ClientView } from '@/lib/data/rows/client-view';

import { sheetToday } from './sheet-today';

/** The sheet on the client's phone, as far as it still holds today. */
export function ClientSheet({ view }: { view: ClientView }) {
  const today = sheetToday(view);
  const { practice } = view;
  if (today.shows === 'emergency') return <EmergencyPage practice={practice} />;
  if (today.shows === 'withdrawn') return <WithdrawnPage practice={practice} />;
  const { document, versionCode, items, withheld, showCrisis } = today;
  return (
    <div className="grid gap-8">
      {showCrisis ? <CrisisNumber practice={practice} /> : null}
      <WithheldItems withheld={withheld} isAll={items.length === 0} practice={practice} />
      <OwnSheet document={document} items={items} versionCode={versionCode} />
    </div>
  );
}
