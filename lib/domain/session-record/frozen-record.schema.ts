import { z } from 'zod';

import { sides } from '../anatomy/side';
import { soapNoteSchema } from './soap-note.schema';

/** One line of a signed record in words: what was planned and what happened. */
const frozenRecordLine = z.strictObject({
  title: z.string(),
  planned: z.string(),
  happened: z.string(),
  comfort: z.number().nullable(),
  response: z.string().nullable(),
  notes: z.string(),
});

/** A functional test before and after, in words. */
const frozenTest = z.strictObject({
  name: z.string(),
  side: z.enum(sides).nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  change: z.enum(['better', 'same', 'worse']).nullable(),
});
export type FrozenTest = z.infer<typeof frozenTest>;

/**
 * A signed record in words, so that it reads the same when the content changes. Parses the database column; what records
 * that were signed before did not have is empty.
 */
export const frozenRecordSchema = z.strictObject({
  contentVersion: z.string(),
  lines: z.array(frozenRecordLine),
  response: z.string().nullable(),
  tests: z.array(frozenTest).default([]),
  /** For the next session: what to do again, line by line, and what the next therapist should know. */
  next: z
    .strictObject({ repeat: z.array(z.string()), tell: z.string() })
    .default({ repeat: [], tell: '' }),
  /** Null in records that were signed before there were notes. */
  note: soapNoteSchema.nullable().default(null),
});
export type FrozenRecord = z.infer<typeof frozenRecordSchema>;
export type FrozenRecordLine = FrozenRecord['lines'][number];
