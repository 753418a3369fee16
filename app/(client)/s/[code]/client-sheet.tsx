import { Phone } from '@/components/client-page/phone';
import {
  CrisisNumber,
  EmergencyPage,
  SameDay,
  WithdrawnPage,
  WithheldItems,
} from '@/components/home-care/client-alerts';
import { SheetBody, SheetTop } from '@/components/home-care/own-sheet';
import type { ClientView } from '@/lib/data/rows/client-view';

import { forgetSheetAction, keepSheetAction } from './actions';
import { phonePage, stampOf } from './phone-page';
import { sheetToday, type SheetToday } from './sheet-today';

type Shown = Extract<SheetToday, { shows: 'sheet' }>;

function Alerts({ today, practice }: { today: Shown } & Pick<ClientView, 'practice'>) {
  const { items, withheld, showCrisis, showSameDay } = today;
  return (
    <>
      {showCrisis ? <CrisisNumber practice={practice} /> : null}
      {showSameDay ? <SameDay practice={practice} /> : null}
      <WithheldItems withheld={withheld} isAll={items.length === 0} practice={practice} />
    </>
  );
}

function Instead({
  shows,
  practice,
}: Pick<ClientView, 'practice'> & { shows: SheetToday['shows'] }) {
  return shows === 'emergency' ? (
    <EmergencyPage practice={practice} />
  ) : (
    <WithdrawnPage practice={practice} />
  );
}

/** The sheet on the client's phone, as far as it still holds today. */
export function ClientSheet({
  view,
  isKept,
  code,
}: {
  view: ClientView;
  isKept: boolean;
  code: string;
}) {
  const today = sheetToday(view);
  const { practice } = view;
  const page = today.shows === 'sheet' ? phonePage(view, today, { isKept }) : null;
  const isSheet = today.shows === 'sheet' && page !== null;
  return (
    <Phone
      code={code}
      stamp={stampOf(view, today)}
      isKept={isKept}
      page={page}
      alerts={isSheet ? <Alerts today={today} practice={practice} /> : null}
      top={isSheet ? <SheetTop document={today.document} items={today.items} /> : null}
      keep={keepSheetAction}
      forget={forgetSheetAction}
    >
      {isSheet ? <SheetBody {...today} /> : <Instead shows={today.shows} practice={practice} />}
    </Phone>
  );
}
