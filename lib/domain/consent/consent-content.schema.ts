import { z } from 'zod';

import { sheetLanguages } from '../home-care/sheet-language';
import { lineText, longText } from '../shared/text';

/** What stands in a consent beside yes or no, as it is stored. */
export const consentContentSchema = z.strictObject({
  /** The text as it was shown; null where a yes was taken back. */
  shown: z
    .strictObject({
      title: lineText({ max: 120 }),
      text: longText(),
      language: z.enum(sheetLanguages),
    })
    .nullable(),
  /** Who stands for the client; null: the client answers. */
  guardian: z
    .strictObject({ name: lineText({ max: 120 }), relation: lineText({ max: 120 }) })
    .nullable(),
  /** Why a yes was taken back; empty where nobody said. */
  reason: longText({ max: 1000 }),
});

export type ConsentContent = z.infer<typeof consentContentSchema>;
