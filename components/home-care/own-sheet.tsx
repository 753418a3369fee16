import type { ReactNode } from 'react';

import { clientPage } from '@/lib/content/client-page';
import { notReviewedLine } from '@/lib/content/sheet-texts';
import type { SheetDocument, SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import type { PhoneNumber } from '@/lib/domain/practice/phone-numbers';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';

import { PhoneLink } from './phone-text';
import { ChosenBlocks, OwnWords, SheetChanges } from './sheet-news';
import { AfterToday, SafetyNet, SheetItemView, SheetPart, WhatYouNeed } from './sheet-parts';

type Practice = { name: string } & Record<PhoneNumber, string | null>;

/** A fixed line with the practice's numbers of today in it, each to tap. */
function FilledLine({ line, practice }: { line: string; practice: Practice }) {
  return line.split(/(\{\w+\})/).map((part, index) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1] as PhoneNumber | undefined;
    if (name === undefined) return part;
    const number = practice[name];
    return number ? <PhoneLink key={index} number={number} /> : 'the number on your sheet';
  });
}

function FilledLines({ lines, practice }: { lines: readonly string[]; practice: Practice }) {
  return lines.map((line) => (
    <p key={line}>
      <FilledLine line={line} practice={practice} />
    </p>
  ));
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
export function EmergencyPage({ practice }: { practice: Practice }) {
  const { title, lines } = clientPage.emergency;
  return (
    <Alert title={title} isHeading>
      <FilledLines lines={lines} practice={practice} />
    </Alert>
  );
}

/** Says nothing of the old sheet, not even which side it was for. */
export function WithdrawnPage({ practice }: { practice: Practice }) {
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

/** On top of the sheet, which itself stays. */
export function CrisisNumber({ practice }: { practice: Practice }) {
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
  practice: Practice;
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

function Top({ document }: { document: SheetDocument }) {
  const { clientName, practice, issuedOn, therapist, isReviewed } = document;
  const { sideWords, minutesPerDay, equipment } = document;
  return (
    <header className="grid gap-4">
      <div>
        <p className="text-18 text-quiet" dir="auto">
          {practice.name}
        </p>
        <h1 className="text-36 font-semibold">
          Home care for <bdi>{clientName}</bdi>
        </h1>
        <p className="text-18 text-quiet">
          {dayAndYearWords(issuedOn)}, <bdi>{therapist}</bdi>
        </p>
        {isReviewed ? null : <p className="text-18 text-quiet">{notReviewedLine}</p>}
      </div>
      <p className="text-28 font-semibold">{sideWords}</p>
      {minutesPerDay > 0 ? <p>About {minutesPerDay} minutes a day.</p> : null}
      <WhatYouNeed equipment={equipment} />
      <p>
        Questions? Call <PhoneLink number={practice.practicePhone} />
      </p>
      <p>
        <a href="#stay-safe" className="text-link inline-flex min-h-11 items-center font-semibold">
          When to stop and get help
        </a>
      </p>
    </header>
  );
}

/** The sheet in large type: what to do, the day after, when to get help. */
export function OwnSheet({
  document,
  items,
  versionCode,
}: {
  document: SheetDocument;
  items: readonly SheetItem[];
  /** In small print, as on the paper: "2-A7F3". */
  versionCode: string;
}) {
  const isWhole = items.length === document.items.length;
  return (
    <article lang={document.language} className="grid gap-12">
      <Top document={isWhole ? document : { ...document, minutesPerDay: 0, equipment: [] }} />
      <SheetChanges document={document} items={items} />
      <OwnWords document={document} />
      {items.length > 0 ? (
        <SheetPart name="What to do">
          <ol className="grid gap-10">
            {items.map((one) => (
              <SheetItemView key={one.item} one={one} />
            ))}
          </ol>
        </SheetPart>
      ) : null}
      <AfterToday document={isWhole ? document : { ...document, coldAndHeat: [] }} />
      <SafetyNet document={document} />
      <ChosenBlocks document={document} />
      <p className="text-16 text-quiet">
        Sheet {document.number} · Version {versionCode}
      </p>
    </article>
  );
}
