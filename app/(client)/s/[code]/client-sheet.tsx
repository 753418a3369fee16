import { Phone } from '@/components/client-page/phone';
import {
  CrisisNumber,
  EmergencyPage,
  SameDay,
  WithdrawnPage,
  WithheldItems,
} from '@/components/home-care/client-alerts';
import { SheetBody, SheetTop } from '@/components/home-care/own-sheet';
import type { PhoneTexts } from '@/lib/content/languages/language';
import { languages } from '@/lib/content/languages/languages';
import type { ClientView } from '@/lib/data/rows/client-view';

import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

import { forgetSheetAction, keepSheetAction } from './actions';
import { phonePage, stampOf } from './phone-page';
import { sheetToday, type SheetToday } from './sheet-today';

type Shown = Extract<SheetToday, { shows: 'sheet' }>;

interface AlertsProps {
  today: Shown;
  practice: ClientView['practice'];
  words: PhoneTexts;
}

function Alerts({ today, practice, words }: AlertsProps) {
  const { items, withheld, showCrisis, showSameDay } = today;
  return (
    <>
      {showCrisis ? <CrisisNumber practice={practice} words={words} /> : null}
      {showSameDay ? <SameDay practice={practice} words={words} /> : null}
      <WithheldItems {...{ withheld, practice, words }} isAll={items.length === 0} />
    </>
  );
}

function Instead({
  shows,
  practice,
  words,
}: Omit<AlertsProps, 'today'> & { shows: SheetToday['shows'] }) {
  return shows === 'emergency' ? (
    <EmergencyPage practice={practice} words={words} />
  ) : (
    <WithdrawnPage practice={practice} words={words} />
  );
}

/** The sheet on the client's phone, as far as it still holds today. */
export function ClientSheet({
  view,
  isKept,
  code,
  language,
}: {
  view: ClientView;
  isKept: boolean;
  code: string;
  language: SheetLanguage;
}) {
  const today = sheetToday(view, language);
  const words = languages[language].phone;
  const { practice } = view;
  const page = today.shows === 'sheet' ? phonePage(view, today, { isKept }) : null;
  const isSheet = today.shows === 'sheet' && page !== null;
  return (
    <Phone
      code={code}
      language={language}
      stamp={stampOf(view, language, today)}
      isKept={isKept}
      page={page}
      alerts={isSheet ? <Alerts {...{ today, practice, words }} /> : null}
      top={isSheet ? <SheetTop document={today.document} items={today.items} /> : null}
      keep={keepSheetAction}
      forget={forgetSheetAction}
    >
      {isSheet ? (
        <>
          <SheetBody {...today} code={code} words={page.items} />
          <p className="print:hidden">
            <a
              href={`/s/${encodeURIComponent(code)}/reminders`}
              className="text-link inline-flex min-h-14 items-center text-20"
            >
              {languages[language].reminders.link}
            </a>
          </p>
        </>
      ) : (
        <Instead {...{ practice, words }} shows={today.shows} />
      )}
    </Phone>
  );
}
