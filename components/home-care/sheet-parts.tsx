import type { ReactNode } from 'react';

import { classNames } from '@/components/ui/class-names';
import { languages } from '@/lib/content/languages/languages';
import { writtenInWords } from '@/lib/content/languages/written-in';
import type { SheetFrame } from '@/lib/content/sheet-frame';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { SheetDocument, SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import { drawnNote } from '@/lib/domain/home-care/drawn-note';
import { sheetPicturesOf } from '@/lib/figures/pictures-of';

import { LineList } from './line-list';
import { partTitle } from './part-title';
import { shownPicture, type PictureSources } from './picture-source';
import { SafetyNetBox } from './safety-net-box';
import { SheetPiece, type ItemWords } from './sheet-piece';

/** One part of a sheet with its heading; kept on one page of paper where it fits. */
export function SheetPart({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="grid gap-4 print:block">
      <h2 className={partTitle}>{name}</h2>
      {children}
    </section>
  );
}

interface SheetItemViewProps extends PictureSources {
  one: SheetItem;
  /** Where the client's pain is. */
  affected: SheetDocument['side'];
  language: SheetLanguage;
  /** As the phone has them already; left out: they are put together here. */
  words?: ItemWords | undefined;
  /** It stands beside the same item in another language, which has the pictures. */
  isBeside?: boolean;
}

/** What is read of an item, with the drawings of its side. */
export function itemWords(
  one: SheetItem,
  { affected, language, isBeside = false, ...sources }: Omit<SheetItemViewProps, 'one' | 'words'>,
): ItemWords {
  const { frame, pictures: alts } = languages[language];
  const pictures = isBeside ? [] : sheetPicturesOf(one, affected, alts);
  return {
    ...{ number: one.number, name: one.name, steps: one.steps },
    ...{ sideWords: one.sideWords, doseWords: one.doseWords, adaptations: one.adaptations },
    stopSign: one.stopSign,
    ...(one.writtenIn && { writtenIn: one.writtenIn }),
    pictures: pictures.map((picture) => shownPicture(picture, sources)),
    drawnNote: drawnNote(pictures, frame.drawnFor),
  };
}

/** One item of a sheet in its language. */
export function SheetItemView({ one, words, ...how }: SheetItemViewProps) {
  const { language } = how;
  const { frame } = languages[language];
  return (
    <SheetPiece
      item={words ?? itemWords(one, how)}
      language={language}
      otherLanguage={writtenInWords(language, one)}
      mark={one.mark?.words ?? ''}
      nextStep={one.nextStep}
      heads={{
        nextStep: frame.nextStep,
        forYou: frame.forYou.replace(/:$/, ''),
        whenToStop: frame.screen.whenToStop,
      }}
    />
  );
}

/** Lines on a screen, one paragraph on paper. */
const running = 'print:block print:pl-0 print:[&>li]:inline print:[&>li]:after:content-["_"]';

/** The day after: soreness, rest, cold. With the dated lines for packs. */
export function AfterToday({ document }: { document: SheetDocument }) {
  const { afterToday, coldAndHeat, language } = document;
  if (!afterToday && coldAndHeat.length === 0) return null;
  return (
    <div className="grid break-inside-avoid gap-12 print:block">
      {afterToday ? (
        <SheetPart name={afterToday.title}>
          <LineList lines={afterToday.lines} className={running} />
        </SheetPart>
      ) : null}
      {coldAndHeat.length > 0 ? (
        <section className="grid gap-4 print:block">
          <h2 className={classNames(partTitle, 'print:sr-only')}>
            {languages[language].frame.coldAndWarmth}
          </h2>
          <LineList lines={coldAndHeat} className={classNames(running, 'print:font-semibold')} />
        </section>
      ) : null}
    </div>
  );
}

/** The safety-net box: all its blocks, with the practice's numbers to tap. */
export function SafetyNet({
  document,
  isBeside = false,
}: {
  document: SheetDocument;
  /** It stands beside the same box in another language. */
  isBeside?: boolean;
}) {
  const { practice, safetyNet, language } = document;
  return (
    <SafetyNetBox
      language={language}
      title={languages[language].frame.staySafe}
      blocks={safetyNet.map(({ title, lines }) => ({ title, lines }))}
      phones={practice}
      isBeside={isBeside}
    />
  );
}

/** What is needed, in one line. */
export function WhatYouNeed({
  equipment,
  frame,
}: {
  equipment: readonly string[];
  frame: SheetFrame;
}) {
  if (equipment.length === 0) return null;
  return (
    <p>
      <span className="font-semibold">{frame.screen.whatYouNeed} </span>
      {equipment.join(', ')}.
    </p>
  );
}
