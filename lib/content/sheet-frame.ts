import type { TickTexts } from '@/lib/domain/home-care/tick-grid';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

/** The words that stand around what a sheet says, on paper and on its print page; no clinical fact is among them. */
export interface SheetFrame {
  title: string;
  /** Before the client's name. */
  titleFor: string;
  minute: string;
  minutes: string;
  need: string;
  from: string;
  /** How to read the little figure beside the side. */
  fromBehind: string;
  leftLetter: string;
  rightLetter: string;
  onYourPhone: string;
  staySafe: string;
  coldAndWarmth: string;
  forYou: string;
  stop: string;
  drawnFor: { left: string; right: string };
  positions: { lying: string; sitting: string; standing: string; any: string };
  helper: { title: string; lines: readonly string[] };
  ticks: TickTexts;
}

/** Adding a language is adding an entry. Numbers in braces are filled in. */
export const sheetFrames: Readonly<Record<SheetLanguage, SheetFrame>> = {
  en: {
    title: 'Home care',
    titleFor: 'Home care for',
    minute: 'About 1 minute a day.',
    minutes: 'About {minutes} minutes a day.',
    need: 'You need:',
    from: 'From',
    fromBehind: 'The picture shows you from behind.',
    leftLetter: 'L',
    rightLetter: 'R',
    onYourPhone: 'On your phone:',
    staySafe: 'Stay safe',
    coldAndWarmth: 'Cold and warmth',
    forYou: 'For you:',
    stop: 'Stop:',
    drawnFor: { left: 'Drawn for the left side.', right: 'Drawn for the right side.' },
    positions: { lying: 'Lying down', sitting: 'Sitting', standing: 'Standing', any: '' },
    helper: {
      title: 'For your helper',
      lines: [
        'This page is for the person who helps you.',
        'Read “Stay safe” on page 1 together first.',
      ],
    },
    ticks: {
      title: 'Tick each day',
      how: 'Tick each number when you have done it.',
      pain: 'Once a day, write your pain from 0 to 10: before / after.',
      painHead: 'Pain',
      untilVisit: 'Bring this sheet to your next visit, on {day}.',
      noVisit: 'No next visit is booked: these are {days} days.',
    },
  },
};
