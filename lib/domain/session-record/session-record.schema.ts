import { z } from 'zod';

import { positions } from '../anatomy/position';
import { techniques } from '../session-plan/technique';
import { longText } from '../shared/text';

export const lineStatuses = ['done', 'changed', 'skipped'] as const;
export type LineStatus = (typeof lineStatuses)[number];

/** How symptoms answered. `peripheralised`: moved further down the leg; `centralised`: back towards the spine. */
export const responses = ['better', 'same', 'worse', 'peripheralised', 'centralised'] as const;
export type SessionResponse = (typeof responses)[number];

const rating = z.number().int().min(0).max(10).nullable().default(null);
const painRating = z.strictObject({ back: rating, leg: rating }).default({ back: null, leg: null });

/** What was done otherwise than planned; only the parts that changed are there. */
const lineChange = z
  .strictObject({
    technique: z.enum(techniques).nullable().default(null),
    pressure: z.number().int().min(0).max(5).nullable().default(null),
    minutes: z.number().int().min(0).max(120).nullable().default(null),
    position: z.enum(positions).nullable().default(null),
  })
  .nullable()
  .default(null);

const recordLine = z.strictObject({
  /** Place of the line in the plan, from 0. */
  line: z.number().int().min(0).max(99),
  status: z.enum(lineStatuses).nullable().default(null),
  change: lineChange,
  /** Client's comfort during the line, 0–10; up to 5 is the target (spec §1.5). */
  comfort: rating,
  response: z.enum(responses).nullable().default(null),
  notes: longText().default(''),
});

/** What a therapist writes down of one session. Every field can be empty while it is a draft. */
export const recordAnswersSchema = z.strictObject({
  lines: z
    .array(recordLine)
    .max(100)
    .refine((lines) => new Set(lines.map((line) => line.line)).size === lines.length, {
      error: 'A line of the plan stands here twice.',
    })
    .default([]),
  painBefore: painRating,
  painAfter: painRating,
  response: z.enum(responses).nullable().default(null),
  retest: longText().default(''),
  adverseReaction: longText().default(''),
  notes: longText().default(''),
});
export type RecordAnswers = z.infer<typeof recordAnswersSchema>;
export type RecordLine = RecordAnswers['lines'][number];
