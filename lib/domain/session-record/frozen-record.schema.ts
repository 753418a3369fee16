import { z } from 'zod';

/** One line of a signed record in words: what was planned and what happened. */
const frozenRecordLine = z.strictObject({
  title: z.string(),
  planned: z.string(),
  happened: z.string(),
  comfort: z.number().nullable(),
  response: z.string().nullable(),
  notes: z.string(),
});

/** A signed record in words, so that it reads the same when the content changes. Parses the database column. */
export const frozenRecordSchema = z.strictObject({
  contentVersion: z.string(),
  lines: z.array(frozenRecordLine),
  response: z.string().nullable(),
});
export type FrozenRecord = z.infer<typeof frozenRecordSchema>;
export type FrozenRecordLine = FrozenRecord['lines'][number];
