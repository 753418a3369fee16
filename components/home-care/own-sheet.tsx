import { languages } from '@/lib/content/languages/languages';
import { minutesWords } from '@/lib/content/languages/minutes-words';
import { notReviewedLines } from '@/lib/content/languages/not-reviewed';
import type { SheetDocument, SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { fillIn } from '@/lib/domain/shared/fill-in';

import { picturesByCode } from './picture-source';
import { PhoneLink } from './phone-text';
import { ChosenBlocks, OwnWords, SheetChanges } from './sheet-news';
import type { ItemWords } from './sheet-piece';
import { AfterToday, SafetyNet, SheetItemView, SheetPart, WhatYouNeed } from './sheet-parts';

interface SheetProps {
  document: SheetDocument;
  /** What of it still holds. */
  items: readonly SheetItem[];
}

const isWhole = ({ document, items }: SheetProps): boolean =>
  items.length === document.items.length;

/** Whose sheet it is, of which day and for which side. */
export function SheetTop({ document: issued, items }: SheetProps) {
  const document = isWhole({ document: issued, items })
    ? issued
    : { ...issued, minutesPerDay: 0, equipment: [] };
  const { clientName, practice, issuedOn, therapist, sideWords, equipment } = document;
  const { frame, sheet: texts } = languages[document.language];
  const minutes = minutesWords(document);
  return (
    <header lang={document.language} className="grid gap-4">
      <div>
        <p className="text-18 text-quiet" dir="auto">
          {practice.name}
        </p>
        <h1 className="text-36 font-semibold">
          {frame.titleFor} <bdi>{clientName}</bdi>
        </h1>
        <p className="text-18 text-quiet">
          {dayAndYearWords(issuedOn, texts.days)}, <bdi>{therapist}</bdi>
        </p>
        {notReviewedLines(document).map((line) => (
          <p key={line} className="text-18 text-quiet">
            {line}
          </p>
        ))}
      </div>
      <p className="text-28 font-semibold">{sideWords}</p>
      {minutes ? <p>{minutes}</p> : null}
      <WhatYouNeed equipment={equipment} frame={frame} />
      <p>
        {frame.screen.questions} <PhoneLink number={practice.practicePhone} />
      </p>
      <p>
        <a href="#stay-safe" className="text-link inline-flex min-h-11 items-center font-semibold">
          {frame.screen.whenToGetHelp}
        </a>
      </p>
    </header>
  );
}

/** The sheet in large type: what to do, the day after, when to get help. */
export function SheetBody({
  document,
  items,
  versionCode,
  code,
  words = [],
}: SheetProps & {
  versionCode: string;
  code: string;
  /** The items as the phone works with them. */
  words?: readonly (ItemWords & { item: string })[];
}) {
  const all = isWhole({ document, items });
  const { language, number } = document;
  const { screen } = languages[language].frame;
  return (
    <div lang={document.language} className="grid gap-12">
      <SheetChanges document={document} items={items} />
      <OwnWords document={document} />
      {items.length > 0 ? (
        <SheetPart name={screen.whatToDo}>
          <ol className="grid gap-10">
            {items.map((one) => (
              <SheetItemView
                key={one.item}
                one={one}
                words={words.find(({ item }) => item === one.item)}
                affected={document.side}
                language={language}
                own={picturesByCode(code)}
              />
            ))}
          </ol>
        </SheetPart>
      ) : null}
      <AfterToday document={all ? document : { ...document, coldAndHeat: [] }} />
      <SafetyNet document={document} />
      <ChosenBlocks document={document} />
      <p className="text-16 text-quiet">
        {fillIn(screen.sheetNumber, { number })} · {fillIn(screen.version, { code: versionCode })}
      </p>
    </div>
  );
}
