import { z } from 'zod';

import { consentAreas } from '../anatomy/muscle';
import { drawnSchema } from '../consent/signature.schema';
import { sheetLanguages } from '../home-care/sheet-language';
import { lineText, slug } from '../shared/text';
import { consentWishes, homeWays } from './told-consent-answer';

/** A draft may hold more than is taken in the end: what is too long is said, and nothing of it is lost. */
const DRAFT_MAX = 1000;

/** The consents of one who signs at home as they are stored while they are filled in; whether they can be sent: `consentProblems`. */
export const toldConsentsSchema = z.strictObject({
  kind: z.literal('consents'),
  answers: z.partialRecord(z.enum(consentAreas), z.enum(consentWishes)),
  guardianName: lineText({ max: DRAFT_MAX, label: 'the name' }),
  guardianRelation: lineText({ max: DRAFT_MAX, label: 'the relation' }),
  way: z.enum(homeWays).nullable(),
  typed: lineText({ max: DRAFT_MAX, label: 'the name' }),
  drawing: drawnSchema.nullable(),
  wording: slug,
  language: z.enum(sheetLanguages),
});
