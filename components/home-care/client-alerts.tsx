import type { ReactNode } from 'react';

import { clientPage } from '@/lib/content/client-page';
import type { SheetItem } from '@/lib/domain/home-care/sheet-document.schema';

import { FilledLines, type PracticeNumbers } from './filled-lines';

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
export function EmergencyPage({ practice }: { practice: PracticeNumbers }) {
  const { title, lines } = clientPage.emergency;
  return (
    <Alert title={title} isHeading>
      <FilledLines lines={lines} practice={practice} />
    </Alert>
  );
}

/** Says nothing of the old sheet, not even which side it was for. */
export function WithdrawnPage({ practice }: { practice: PracticeNumbers }) {
  const { title, lines } = clientPage.withdrawn;
  return (
    <div className="grid gap-6">
      <h1 className="text-36 font-semibold">{title}</h1>
      <div className="grid gap-3">
        <FilledLines lines={lines} practice={practice} />
      </div>
    </div>
  );
}

/** On top, while a danger sign that the client told waits for the practice. */
export function SameDay({ practice }: { practice: PracticeNumbers }) {
  const { title, lines } = clientPage.sameDay;
  return (
    <Alert title={title}>
      <FilledLines lines={lines} practice={practice} />
    </Alert>
  );
}

/** On top of the sheet, which itself stays. */
export function CrisisNumber({ practice }: { practice: PracticeNumbers }) {
  const { title, lines } = clientPage.crisis;
  return (
    <Alert title={title}>
      <FilledLines lines={lines} practice={practice} />
    </Alert>
  );
}

interface WithheldItemsProps {
  withheld: readonly SheetItem[];
  /** Nothing of the sheet is left. */
  isAll: boolean;
  practice: PracticeNumbers;
}

/** The items that the client has on paper and should not do any more: their names, and nothing to follow. */
export function WithheldItems({ withheld, isAll, practice }: WithheldItemsProps) {
  if (withheld.length === 0) return null;
  const { title, lines } = isAll ? clientPage.allWithheld : clientPage.withheld;
  return (
    <Alert title={title}>
      <ul className="grid list-disc gap-1 pl-6 font-semibold">
        {withheld.map(({ item, number, name }) => (
          <li key={item}>
            Number {number}: {name}
          </li>
        ))}
      </ul>
      <FilledLines lines={lines} practice={practice} />
    </Alert>
  );
}
