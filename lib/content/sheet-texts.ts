import { englishDays } from '@/lib/domain/shared/day-words';
import { englishDoses } from '@/lib/domain/home-care/dose-texts';
import { englishPacks } from '@/lib/domain/home-care/cold-and-heat';
import { englishSides } from '@/lib/domain/home-care/side-words';
import type { ChangeTexts, SheetTexts, TextBlock } from '@/lib/domain/home-care/sheet-texts';
import type { Sourced } from '@/lib/domain/shared/source-mark';

import { joinedEquipment } from './equipment';
import { safetyNet } from './safety-net';
import {
  FOR_YOU,
  generalStop,
  inPregnancy,
  lightTwins,
  rowsOnSheet,
  sideTwins,
} from './sheet-own-words';

/** Other blocks of the sheet and the client's page (spec §9.3); the therapist chooses among them. */
export const sheetTexts = {
  about: {
    id: 'about',
    title: 'About this pain',
    lines: [
      'Sciatica is pain, tingling or numbness where the sciatic nerve runs.',
      'It goes from the low back down the leg.',
    ],
    sources: ['S'],
  },
  what_to_expect: {
    id: 'what_to_expect',
    title: 'What to expect',
    lines: [
      'It can come and go.',
      'Most people get better without an operation, often in 4 to 6 weeks. Some take longer.',
      'It is hard to move when it hurts. A little at a time is enough.',
    ],
    sources: ['S', 'V7'],
  },
  why_this_may_help: {
    id: 'why_this_may_help',
    title: 'Why this may help',
    lines: [
      'Some people get short-term relief from massage with exercise, also in a flare-up.',
      'Massage may ease pain for a while. Rubbing tight muscles yourself may soothe them.',
      'Gentle stretching may ease pain and help your hip move.',
      'Simple rubs and stretches are easy to do at home.',
      'Some people feel looser for a while. Keep moving too.',
    ],
    sources: ['V1', 'V40', 'S', 'R'],
  },
  flare_plan: {
    id: 'flare_plan',
    title: 'If it flares up',
    lines: [
      'Too much lifting or sitting can set it off.',
      'Go back to half, rest briefly and keep walking. Call us if it lasts over 2 days.',
    ],
    sources: ['S', 'P'],
  },
  after_your_session: {
    id: 'after_your_session',
    title: 'After today',
    lines: [
      'You may be sore for up to 2 days.',
      'Rest in short breaks and move gently.',
      'Drink when thirsty.',
    ],
    sources: ['P', 'V41'],
  },
} as const satisfies Record<string, TextBlock & Sourced>;

/** Stands on a sheet until a clinician has reviewed every record that it is made of. */
export const notReviewedLine = 'Text not yet checked by a clinician.';

/** How a sheet says what is not as it was on the one before; fixed words of the sheet, no clinical fact. */
const changeTexts: ChangeTexts = {
  title: 'What has changed since sheet {number}',
  newSince: 'New since last time',
  changedSince: 'Changed since last time',
  new: 'New',
  changed: 'Changed',
  parts: {
    side: 'which side',
    place: 'where',
    dose: 'how much',
    way: 'how you do it',
    care: 'what to take care of',
    stop: 'when to stop',
  },
  stop: 'Stop doing',
};

/** What every sheet in English is made with. Cold is named apart: some clients may not use it. */
export const fixedSheetTexts: SheetTexts = {
  language: 'en',
  days: englishDays,
  doses: englishDoses,
  sides: englishSides,
  packs: englishPacks,
  safetyNet,
  chosen: sheetTexts,
  afterToday: sheetTexts.after_your_session,
  coldAfterToday: 'Use cold if it feels good.',
  lightTwins,
  generalStop,
  sideTwins,
  inPregnancy,
  forYou: FOR_YOU,
  rowsOnSheet,
  joinedEquipment,
  ownWords: 'From your therapist',
  changes: changeTexts,
};
