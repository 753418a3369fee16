import { z } from 'zod';

import { noteBlocks } from './note-block';

const field = z.strictObject({
  /** The field's id in the content, or `written` for the therapist's own words. */
  id: z.string(),
  label: z.string(),
  lines: z.array(z.string()),
});

const block = z.strictObject({
  id: z.enum(noteBlocks),
  title: z.string(),
  /** What the note says, in order; a field with nothing in it is not there. */
  fields: z.array(field),
  /** What came from taps, where the therapist's words stand instead of it; null where nothing was replaced. */
  replaced: z.array(field).nullable(),
});

/** A SOAP note in words, as it is shown, printed and frozen at signing. Parses the database column. */
export const soapNoteSchema = z.strictObject({ blocks: z.array(block) });
export type SoapNote = z.infer<typeof soapNoteSchema>;
export type SoapBlock = SoapNote['blocks'][number];
export type SoapField = SoapBlock['fields'][number];
