import { notReviewedLine } from '@/lib/content/sheet-texts';
import type { TickTexts } from '@/lib/domain/home-care/tick-grid';
import type { DrawnNotes } from '@/lib/domain/home-care/drawn-note';

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
  /** Before what comes once an item is easy. */
  nextStep: string;
  drawnFor: DrawnNotes;
  positions: { lying: string; sitting: string; standing: string; any: string };
  helper: { title: string; lines: readonly string[] };
  ticks: TickTexts;
  /** Title of the file; it names nobody. */
  fileTitle: string;
  notReviewed: string;
  /** Said on a translation that nobody has reviewed; empty in the language of the records. */
  notReviewedTranslation: string;
  footing: { sheet: string; code: string; page: string; of: string };
  /** What the square code is for, for those who cannot see it. */
  qr: string;
  /** Headings and labels of the page on a screen. */
  screen: {
    whatToDo: string;
    whatYouNeed: string;
    whenToStop: string;
    sheetNumber: string;
    version: string;
    questions: string;
    whenToGetHelp: string;
    codeAlt: string;
  };
}

/** In English. What is in braces is filled in. */
export const englishFrame: SheetFrame = {
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
  nextStep: 'Next, when this is easy:',
  drawnFor: {
    side: {
      left: 'The picture shows the left side.',
      right: 'The picture shows the right side.',
    },
    crossed: {
      left: 'The picture shows the left leg crossed.',
      right: 'The picture shows the right leg crossed.',
    },
    bent: {
      left: 'The picture shows the left knee bent.',
      right: 'The picture shows the right knee bent.',
    },
    raised: {
      left: 'The picture shows the left leg raised.',
      right: 'The picture shows the right leg raised.',
    },
  },
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
    how: 'Tick the number if you did it that day, once or more.',
    pain: 'Write your pain, 0 to 10: before the first item / after the last.',
    painHead: 'Pain',
    untilVisit: 'Bring this sheet to your next visit, on {day}.',
    noVisit: 'No next visit is booked: these are {days} days.',
  },
  fileTitle: 'Home care, sheet {number}',
  notReviewed: notReviewedLine,
  notReviewedTranslation: '',
  footing: { sheet: 'Sheet', code: 'Code', page: 'Page', of: 'of' },
  qr: 'QR code: opens this sheet on your phone. Or type the code {code} at {address}',
  screen: {
    whatToDo: 'What to do',
    whatYouNeed: 'What you need:',
    whenToStop: 'When to stop:',
    sheetNumber: 'Sheet {number}',
    version: 'Version {code}',
    questions: 'Questions? Call',
    whenToGetHelp: 'When to stop and get help',
    codeAlt: 'Square code that opens {address}',
  },
};
