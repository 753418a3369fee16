import type { ReactNode } from 'react';

import { languages } from '@/lib/content/languages/languages';
import { minutesWords } from '@/lib/content/languages/minutes-words';
import { notReviewedLines } from '@/lib/content/languages/not-reviewed';
import type { SheetDocument } from '@/lib/domain/home-care/sheet-document.schema';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { fillIn } from '@/lib/domain/shared/fill-in';

import { SideFigure } from '@/components/body-map/side-badge';
import { classNames } from '@/components/ui/class-names';
import type { TickGrid } from '@/lib/domain/home-care/tick-grid';

import { PhoneLink } from './phone-text';
import { palePictures, type OwnPictures } from './picture-source';
import type { PaperChoice } from './print-bar';
import { printStyle } from './print-style';
import { SheetTicks } from './sheet-ticks';
import { ChosenBlocks, OwnWords, SheetChanges } from './sheet-news';
import { AfterToday, SafetyNet, SheetItemView, SheetPart, WhatYouNeed } from './sheet-parts';

interface SheetPageProps {
  document: SheetDocument;
  code: string;
  /** In small print: "2-A7F3". */
  versionCode: string;
  /** Where the client types the code: "https://…/s". */
  address: string;
  /** The client's own address as a QR code, a data URL of an SVG picture. */
  qr: string;
  /** The days to tick. */
  ticks: TickGrid;
  chosen: PaperChoice;
  /** Drawings in outlines, by the file's name, where they are to save ink. */
  sources?: Readonly<Record<string, string>>;
}

function Logo({ document, chosen }: SheetPageProps) {
  const { logo } = document;
  if (!logo) return null;
  return (
    <img
      src={`/api/pictures/${logo.pictureId}${chosen.layout === 'ink' ? '?pale' : ''}`}
      alt={logo.alt}
      className="mb-2 h-14 max-w-56 bg-white object-contain object-left forced-color-adjust-none print:h-[11mm] print:max-w-[38mm]"
    />
  );
}

function Head(props: SheetPageProps) {
  const { document, code, address, qr } = props;
  const { practice, clientName, issuedOn, therapist, number, language } = document;
  const { frame, sheet: texts } = languages[language];
  const { screen, footing } = frame;
  return (
    <header className="flex flex-wrap items-start justify-between gap-4 border-b-2 border-ink pb-4 print:flex-nowrap print:pb-2">
      <div className="min-w-0">
        <Logo {...props} />
        <p dir="auto">{practice.name}</p>
        <p>
          <PhoneLink number={practice.practicePhone} />
        </p>
        <h2 className="mt-2 text-28 font-semibold print:text-[length:var(--print-title,18pt)]">
          {frame.titleFor} <bdi>{clientName}</bdi>
        </h2>
        <p>
          {dayAndYearWords(issuedOn, texts.days)} · {fillIn(screen.sheetNumber, { number })} ·{' '}
          <bdi>{therapist}</bdi>
        </p>
        {notReviewedLines(document).map((line) => (
          <p key={line} className="text-16 print:text-[length:var(--print-small,11pt)]">
            {line}
          </p>
        ))}
      </div>
      <div className="flex items-center gap-3 text-16 print:text-[length:var(--print-small,11pt)]">
        <p>
          {frame.onYourPhone}
          <br />
          <span className="break-all">{address.replace(/^https?:\/\//, '')}</span>
          <br />
          {footing.code} <strong className="whitespace-nowrap tabular-nums">{code}</strong>
        </p>
        {/* The picture is made on the spot from the code beside it: nothing to load or to optimise. */}
        <img
          src={qr}
          alt={fillIn(screen.codeAlt, { address: `${address}/${code}` })}
          className="size-24 shrink-0 bg-white forced-color-adjust-none"
        />
      </div>
    </header>
  );
}

const besideStyle = 'grid gap-6 sm:grid-cols-2 print:grid print:grid-cols-2 print:gap-4';

interface ItemsProps {
  items: SheetDocument['items'];
  /** Where the client's pain is. */
  affected: SheetDocument['side'];
  language: SheetLanguage;
  /** The same sheet in another language, to stand beside it. */
  beside: Beside | undefined;
  sources: SheetPageProps['sources'];
  /** Where the practice's own pictures are read; left out: as they are. */
  own: OwnPictures | undefined;
}

type Beside = NonNullable<SheetDocument['others']>[number];

const ownPicturesOf = ({ chosen }: SheetPageProps): OwnPictures | undefined =>
  chosen.layout === 'ink' ? palePictures : undefined;

function Items({ items, affected, language, beside, sources, own }: ItemsProps) {
  return (
    <ol className={beside ? besideStyle : 'grid gap-6 print:block'}>
      {items.flatMap((one) => {
        const other = beside?.items.find(({ item }) => item === one.item);
        return [
          <SheetItemView key={one.item} {...{ one, affected, language, sources, own }} />,
          ...(beside && other
            ? [
                <SheetItemView
                  key={`${one.item}-beside`}
                  {...{ one: other, affected }}
                  language={beside.language}
                  isBeside
                />,
              ]
            : []),
        ];
      })}
    </ol>
  );
}

/** A part, and beside it the same in another language. */
function Pair({ one, children }: { one: ReactNode; children: ReactNode }) {
  if (!children) return one;
  return (
    <div className={besideStyle}>
      {one}
      {children}
    </div>
  );
}

/** Which side, how long and what is needed, in the other language. */
function TopBeside({ beside }: { beside: Beside }) {
  return (
    <div lang={beside.language}>
      <p>
        <strong>{beside.sideWords}.</strong> {minutesWords(beside)}
      </p>
      <WhatYouNeed equipment={beside.equipment} frame={languages[beside.language].frame} />
    </div>
  );
}

/** The sheet as it goes on paper, shown and printed by the browser. */
export function SheetPage(props: SheetPageProps) {
  const { document, chosen, ticks, sources } = props;
  const { side: affected, sideWords, equipment, items, language } = document;
  const pictures = ownPicturesOf(props);
  const { frame } = languages[language];
  const minutes = minutesWords(document);
  const beside = chosen.layout === 'both' ? document.others?.[0] : undefined;
  const own = items.filter(({ helper }) => !helper);
  const helped = items.filter(({ helper }) => helper);
  return (
    <article
      lang={document.language}
      className={classNames(
        'grid max-w-3xl gap-8 text-18 print:block print:max-w-none print:text-[length:var(--print-body,13pt)] print:leading-[1.3] print:[&>*+*]:mt-3',
        printStyle(chosen.layout, chosen.paper),
      )}
    >
      <Head {...props} />
      <div className="grid gap-2 print:gap-0.5">
        <p className="text-28 font-semibold print:text-[length:var(--print-title,18pt)]">
          <SideFigure side={document.side} /> {sideWords}
        </p>
        <p className="text-16 text-quiet print:text-[length:var(--print-small,11pt)]">
          {frame.fromBehind}
        </p>
        {minutes ? <p>{minutes}</p> : null}
        <WhatYouNeed equipment={equipment} frame={frame} />
        {beside ? <TopBeside beside={beside} /> : null}
      </div>
      <Pair one={<SafetyNet document={document} />}>
        {beside ? <SafetyNet document={beside} isBeside /> : null}
      </Pair>
      <SheetChanges document={document} items={items} />
      <OwnWords document={document} />
      <Pair one={<AfterToday document={document} />}>
        {beside ? <AfterToday document={beside} /> : null}
      </Pair>
      <SheetPart name={frame.screen.whatToDo}>
        <Items items={own} {...{ affected, language, beside, sources }} own={pictures} />
      </SheetPart>
      <SheetTicks grid={ticks} />
      <ChosenBlocks document={document} />
      {helped.length > 0 ? (
        <div className="break-before-page">
          <SheetPart name={frame.helper.title}>
            <p>{frame.helper.lines.join(' ')}</p>
            <Items items={helped} {...{ affected, language, beside, sources }} own={pictures} />
          </SheetPart>
        </div>
      ) : null}
      <p className="text-16 text-quiet print:text-[10pt]">
        {fillIn(frame.screen.version, { code: props.versionCode })}
      </p>
    </article>
  );
}
