import { z } from 'zod';

import { longText } from '../shared/text';

/** The blocks of the note whose words are the therapist's to change; header and lock are facts. */
export const writtenBlocks = ['subjective', 'objective', 'assessment', 'plan'] as const;
export type WrittenBlockId = (typeof writtenBlocks)[number];

/** The therapist's own words in one block: beside what came from taps, or instead of it. */
const writtenBlock = z
  .strictObject({ how: z.enum(['add', 'replace']), text: longText().default('') })
  .nullable()
  .default(null);
export type WrittenBlock = z.infer<typeof writtenBlock>;

export const writtenSchema = z
  .strictObject({
    subjective: writtenBlock,
    objective: writtenBlock,
    assessment: writtenBlock,
    plan: writtenBlock,
  })
  .default({ subjective: null, objective: null, assessment: null, plan: null });
