import type { ReactNode } from 'react';

import type { PhoneTexts } from '@/lib/content/languages/language';
import type { SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import { fillIn } from '@/lib/domain/shared/fill-in';

import { FilledLines, type PracticeNumbers } from './filled-lines';

interface PracticeProps {
  practice: PracticeNumbers;
  /** In the language of the page. */
  words: PhoneTexts;
}

interface AlertProps {
  title: string;
  isHeading?: boolean;
  children: ReactNode;
}

function Alert({ title, isHeading = false, children }: AlertProps) {
  const Title = isHeading ? 'h1' : 'h2';
  return (
    <section className="grid gap-3 border-4 border-stop bg-stop-wash p-4 sm:p-6">
      <Title className={isHeading ? 'text-36 font-semibold' : 'text-28 font-semibold'}>
        {title}
      </Title>
      {children}
    </section>
  );
}

/** Takes the place of the whole sheet. */
export function EmergencyPage({ practice, words }: PracticeProps) {
  const { title, lines } = words.alerts.emergency;
  return (
    <Alert title={title} isHeading>
      <FilledLines lines={lines} practice={practice} missing={words.numberOnSheet} />
    </Alert>
  );
}

/** Says nothing of the old sheet, not even which side it was for. */
export function WithdrawnPage({ practice, words }: PracticeProps) {
  const { title, lines } = words.alerts.withdrawn;
  return (
    <div className="grid gap-6">
      <h1 className="text-36 font-semibold">{title}</h1>
      <div className="grid gap-3">
        <FilledLines lines={lines} practice={practice} missing={words.numberOnSheet} />
      </div>
    </div>
  );
}

/** On top, while a danger sign that the client told waits for the practice. */
export function SameDay({ practice, words }: PracticeProps) {
  const { title, lines } = words.alerts.sameDay;
  return (
    <Alert title={title}>
      <FilledLines lines={lines} practice={practice} missing={words.numberOnSheet} />
    </Alert>
  );
}

/** On top of the sheet, which itself stays. */
export function CrisisNumber({ practice, words }: PracticeProps) {
  const { title, lines } = words.alerts.crisis;
  return (
    <Alert title={title}>
      <FilledLines lines={lines} practice={practice} missing={words.numberOnSheet} />
    </Alert>
  );
}

interface WithheldItemsProps extends PracticeProps {
  withheld: readonly SheetItem[];
  /** Nothing of the sheet is left. */
  isAll: boolean;
}

/** The items that the client has on paper and should not do any more: their names, and nothing to follow. */
export function WithheldItems({ withheld, isAll, practice, words }: WithheldItemsProps) {
  if (withheld.length === 0) return null;
  const { title, lines } = isAll ? words.alerts.allWithheld : words.alerts.withheld;
  return (
    <Alert title={title}>
      <ul className="grid list-disc gap-1 pl-6 font-semibold">
        {withheld.map(({ item, number, name }) => (
          <li key={item}>{fillIn(words.number, { number, name })}</li>
        ))}
      </ul>
      <FilledLines lines={lines} practice={practice} missing={words.numberOnSheet} />
    </Alert>
  );
}
