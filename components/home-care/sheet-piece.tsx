'use client';

import { LineList } from './line-list';
import { PictureList, type ShownPicture } from './picture-list';

/** One item in the words that stand on the sheet. */
export interface ItemWords {
  /** As it is printed. */
  number: number;
  name: string;
  /** The language of name, steps and stop, where that is not the sheet’s. */
  writtenIn?: string | undefined;
  sideWords: string;
  doseWords: string;
  steps: readonly string[];
  /** What this client does differently. */
  adaptations: readonly string[];
  stopSign: string | null;
  pictures: readonly ShownPicture[];
  /** Whose side they show; empty where they serve both. */
  drawnNote: string;
}

interface SheetPieceProps {
  /** The same object as the phone works with: what is handed over twice is sent once. */
  item: ItemWords;
  /** Of the sheet. */
  language: string;
  /** Said where the item is not in the language of the sheet; empty elsewhere. */
  otherLanguage: string;
  /** What is new in it; empty where nothing is. */
  mark: string;
  /** What comes once the steps are easy. */
  nextStep: string | undefined;
  heads: { nextStep: string; forYou: string; whenToStop: string };
}

/** How it is done, what comes once that is easy, and when to stop. */
function HowTo({ item, nextStep, heads }: SheetPieceProps) {
  const { writtenIn, steps, adaptations, stopSign } = item;
  return (
    <div className="grid gap-3 print:flex-1 print:gap-1">
      <ol lang={writtenIn} className="grid list-decimal gap-2 pl-8 print:gap-0.5">
        {steps.map((step, index) => (
          <li key={index}>{step}</li>
        ))}
      </ol>
      {nextStep === undefined ? null : (
        <p>
          <span className="font-semibold">{heads.nextStep} </span>
          {nextStep}
        </p>
      )}
      {adaptations.length > 0 ? (
        <div>
          <p className="font-semibold">{heads.forYou}</p>
          <LineList lines={adaptations} />
        </div>
      ) : null}
      {stopSign ? (
        <p className="border-l-4 border-stop py-1 pl-4">
          <span className="font-semibold">{heads.whenToStop} </span>
          <span lang={writtenIn}>{stopSign}</span>
        </p>
      ) : null}
    </div>
  );
}

/** One item as the client reads it: which side, how much, each step, when to stop. Never split over two pages. */
export function SheetPiece(props: SheetPieceProps) {
  const { item: one, language, otherLanguage, mark } = props;
  return (
    <li
      lang={language}
      className="grid break-inside-avoid content-start gap-3 border-t-2 border-ink pt-4 print:mb-3 print:gap-1 print:last:mb-0 print:border-t print:pt-1.5"
    >
      <h3 className="text-22 font-semibold wrap-anywhere print:text-[length:var(--print-title,15pt)] print:leading-snug">
        {one.number}. <span lang={one.writtenIn}>{one.name}</span>
      </h3>
      {otherLanguage === '' ? null : <p className="text-quiet">{otherLanguage}</p>}
      {mark === '' ? null : (
        <p className="w-fit border-b-2 border-dashed border-ink font-semibold print:border-b">
          {mark}
        </p>
      )}
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
          <PictureList pictures={one.pictures} note={one.drawnNote} isLate={one.number > 1} />
        </div>
        <HowTo {...props} />
      </div>
    </li>
  );
}
