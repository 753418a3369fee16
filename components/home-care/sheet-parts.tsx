import type { ReactNode } from 'react';

import { classNames } from '@/components/ui/class-names';
import { languages } from '@/lib/content/languages/languages';
import { writtenInWords } from '@/lib/content/languages/written-in';
import type { SheetFrame } from '@/lib/content/sheet-frame';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import type { SheetDocument, SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import { sheetPicturesOf } from '@/lib/figures/pictures-of';

import { ItemPictures } from './item-pictures';
import type { OwnPictures } from './picture-source';
import { PhoneText } from './phone-text';

const title =
  'text-28 font-semibold break-after-avoid print:mb-1.5 print:text-[length:var(--print-title,16pt)] print:leading-tight';

/** One part of a sheet with its heading; kept on one page of paper where it fits. */
export function SheetPart({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="grid gap-4 print:block">
      <h2 className={title}>{name}</h2>
      {children}
    </section>
  );
}

function Lines({ lines, className }: { lines: readonly string[]; className?: string }) {
  return (
    <ul className={classNames('grid list-disc gap-2 pl-6 print:gap-0.5', className)}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What comes once the steps are easy. */
function NextStep({ words, frame }: { words: string | undefined; frame: SheetFrame }) {
  return words === undefined ? null : (
    <p>
      <span className="font-semibold">{frame.nextStep} </span>
      {words}
    </p>
  );
}

/** What this client does differently. */
function Adaptations({ lines, frame }: { lines: readonly string[]; frame: SheetFrame }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <p className="font-semibold">{frame.forYou.replace(/:$/, '')}</p>
      <Lines lines={lines} />
    </div>
  );
}

/** Said where the practice has not written an item in the language of the sheet. */
function InOtherLanguage({ one, language }: Pick<SheetItemViewProps, 'one' | 'language'>) {
  const words = writtenInWords(language, one);
  return words === '' ? null : <p className="text-quiet">{words}</p>;
}

interface SheetItemViewProps {
  one: SheetItem;
  /** Where the client's pain is. */
  affected: SheetDocument['side'];
  language: SheetLanguage;
  /** It stands beside the same item in another language, which has the pictures. */
  isBeside?: boolean;
  /** Other drawings than the usual ones, by the file's name. */
  sources?: Readonly<Record<string, string>> | undefined;
  /** Where the practice's own pictures are read. */
  own?: OwnPictures | undefined;
}

/** One item as the client reads it: which side, how much, each step, when to stop. Never split over two pages. */
export function SheetItemView({
  one,
  affected,
  language,
  isBeside = false,
  sources,
  own,
}: SheetItemViewProps) {
  const { frame, pictures } = languages[language];
  return (
    <li
      lang={language}
      className="grid break-inside-avoid content-start gap-3 border-t-2 border-ink pt-4 print:mb-3 print:gap-1 print:last:mb-0 print:border-t print:pt-1.5"
    >
      <h3 className="text-22 font-semibold wrap-anywhere print:text-[length:var(--print-title,15pt)] print:leading-snug">
        {one.number}. <span lang={one.writtenIn}>{one.name}</span>
      </h3>
      <InOtherLanguage one={one} language={language} />
      {one.mark ? (
        <p className="w-fit border-b-2 border-dashed border-ink font-semibold print:border-b">
          {one.mark.words}
        </p>
      ) : null}
      <p className="font-semibold">
        {one.sideWords ? (
          <span className="mr-3 mb-1 block w-fit rounded border-2 border-ink px-2 sm:mb-0 sm:inline-block print:inline-block print:border">
            {one.sideWords}
          </span>
        ) : null}
        {one.doseWords}
      </p>
      <div className="grid gap-3 print:flex print:flex-row-reverse print:items-start print:gap-3">
        <div className="print:w-[var(--print-picture,36mm)] print:shrink-0">
          <ItemPictures
            pictures={isBeside ? [] : sheetPicturesOf(one, affected, pictures)}
            drawnFor={frame.drawnFor}
            sources={sources}
            own={own}
          />
        </div>
        <div className="grid gap-3 print:flex-1 print:gap-1">
          <ol lang={one.writtenIn} className="grid list-decimal gap-2 pl-8 print:gap-0.5">
            {one.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <NextStep words={one.nextStep} frame={frame} />
          <Adaptations lines={one.adaptations} frame={frame} />
          {one.stopSign ? (
            <p className="border-l-4 border-stop py-1 pl-4">
              <span className="font-semibold">{frame.screen.whenToStop} </span>
              <span lang={one.writtenIn}>{one.stopSign}</span>
            </p>
          ) : null}
        </div>
      </div>
    </li>
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
          <Lines lines={afterToday.lines} className={running} />
        </SheetPart>
      ) : null}
      {coldAndHeat.length > 0 ? (
        <section className="grid gap-4 print:block">
          <h2 className={classNames(title, 'print:sr-only')}>
            {languages[language].frame.coldAndWarmth}
          </h2>
          <Lines lines={coldAndHeat} className={classNames(running, 'print:font-semibold')} />
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
    <section
      lang={language}
      id={isBeside ? undefined : 'stay-safe'}
      aria-labelledby={isBeside ? 'safety-title-beside' : 'safety-title'}
      tabIndex={-1}
      // A grid keeps two columns from going on over the page: the browser then prints all of the sheet smaller.
      className="grid grid-cols-1 gap-4 border-4 border-ink p-4 print:block print:border-2 print:p-3"
    >
      <h2 id={isBeside ? 'safety-title-beside' : 'safety-title'} className={title}>
        {languages[language].frame.staySafe}
      </h2>
      <dl className="grid gap-4 print:block print:columns-2 print:gap-6 print:text-[length:var(--print-small,11pt)] print:leading-[1.3]">
        {safetyNet.map((block) => (
          <div key={block.id} className="break-inside-avoid print:mb-1.5">
            <dt className="font-semibold">{block.title}</dt>
            {block.lines.map((line) => (
              <dd key={line}>
                <PhoneText line={line} phones={practice} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
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
