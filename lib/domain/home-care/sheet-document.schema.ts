import { z } from 'zod';

import { affectedSides } from '../anatomy/side';
import { isoDate } from '../shared/date.schema';
import { homeCareKinds, homePositions } from './home-care-item';
import { homeItemSchema } from './home-item.schema';
import { sheetLanguages } from './sheet-language';

const text = z.string().max(4000);
const lines = z.array(text).max(60);

const practice = z.strictObject({
  name: text,
  practicePhone: text,
  urgentPhone: text,
  emergencyNumber: text,
  maternityPhone: text,
  crisisPhone: text,
});

const block = z.strictObject({ id: text, title: text, lines });

const item = z.strictObject({
  /** 1, 2, 3 … as it is printed. */
  number: z.number().int().min(1),
  item: homeItemSchema,
  /** Which other way of it is given; left out: as it is. */
  way: z.string().max(40).optional(),
  name: text,
  kind: z.enum(homeCareKinds),
  position: z.enum(homePositions),
  /** Somebody else does it: it stands on a page for that person. */
  helper: z.literal(true).optional(),
  side: z.enum(['left', 'right', 'both', 'none']),
  /** "Your left side"; empty for an item without sides. */
  sideWords: text,
  /** "Hold 20 seconds. 3 times. Once a day." */
  doseWords: text,
  steps: lines,
  /** What comes once the steps are easy; no step. Left out: nothing. */
  nextStep: text.exactOptional(),
  /** The practice's own pictures of it; left out: the drawings of the catalogue, or none. */
  pictures: z
    .array(
      z.strictObject({
        pictureId: z.uuid(),
        alt: text,
        writtenIn: z.enum(sheetLanguages).exactOptional(),
      }),
    )
    .max(3)
    .exactOptional(),
  /** The language of name, steps and stop, where that is not the sheet’s: an own item that was not written in it. */
  writtenIn: z.enum(sheetLanguages).exactOptional(),
  /** What to do differently, in the client's words. */
  adaptations: lines,
  /** When to stop this item; null on sheets of before each item said it. */
  stopSign: text.nullable(),
  /** Against the sheet before; left out where nothing has changed. */
  mark: z.strictObject({ kind: z.enum(['new', 'changed']), words: text }).optional(),
});

const changes = z.strictObject({
  /** "What has changed since sheet 1" */
  title: text,
  /** New and changed items, in the order of the sheet. */
  lines: z.array(z.strictObject({ item: homeItemSchema, text })).max(32),
  stopTitle: text,
  /** On the sheet before, and not on this one. */
  stop: z.array(z.strictObject({ item: homeItemSchema, name: text })).max(32),
});

/** A sheet in one language. */
const inOneLanguage = z.strictObject({
  language: z.enum(sheetLanguages),
  /** Set where the words are a translation that nobody has reviewed. */
  isRawTranslation: z.literal(true).optional(),
  contentVersion: text,
  /** Set when a clinician had reviewed every text of the sheet as it stood; else the sheet says that nobody has. */
  isReviewed: z.literal(true).optional(),
  practice,
  /** The practice's picture at the top, and what it shows in words. */
  logo: z.strictObject({ pictureId: z.uuid(), alt: text }).exactOptional(),
  /** First name and initial only: a sheet lies about in a kitchen. */
  clientName: text,
  issuedOn: isoDate,
  therapist: text,
  /** 1, 2, 3 … for this client. */
  number: z.number().int().min(1),
  side: z.enum(affectedSides),
  /** "Your pain is on your left side"; "Your left side" on sheets of before that was said. */
  sideWords: text,
  /** Whole minutes, rounded up; 0 for a sheet of habits. */
  minutesPerDay: z.number().int().min(0),
  equipment: lines,
  /** Lying, sitting, standing, then the rest. */
  items: z.array(item).max(32),
  /** From when on heat may follow on cold (decisions 14b); on older sheets a line for each pack. */
  coldAndHeat: lines,
  /** Null where the therapist has left it out. */
  afterToday: z.strictObject({ title: text, lines }).nullable(),
  /** Other blocks that the therapist has chosen; left out: none. */
  blocks: z.array(block).max(10).optional(),
  /** The therapist's own words for the whole sheet, one paragraph a line. */
  ownWords: z.strictObject({ title: text, lines }).optional(),
  /** Against the sheet before; left out on the first sheet, and where nothing has changed. */
  changes: changes.optional(),
  safetyNet: z.array(block).max(30),
});

/**
 * A sheet as it is frozen when it is issued: in the language that was chosen, and beside it in the others. The database
 * keeps it as JSON and parses it with this on the way out.
 */
export const sheetDocumentSchema = inOneLanguage.extend({
  /** Left out on sheets of before there was another language. */
  others: z
    .array(inOneLanguage)
    .max(sheetLanguages.length - 1)
    .optional(),
});

/** Everything that stands on a client's sheet but its code, which belongs to the client and not to the sheet. */
export type SheetDocument = z.infer<typeof sheetDocumentSchema>;
export type SheetItem = SheetDocument['items'][number];
