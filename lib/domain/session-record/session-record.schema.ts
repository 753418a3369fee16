import { z } from 'zod';

import { positions } from '../anatomy/position';
import { techniques } from '../session-plan/technique';
import { longText } from '../shared/text';
import { lineTimerSchema } from './line-timer.schema';
import { testResultSchema, TESTS_MAX } from './test-result.schema';
import { POINTS_MAX } from './points-max';
import { triggerPointSchema } from './trigger-point.schema';
import { writtenSchema } from './written-block.schema';

export const lineStatuses = ['done', 'changed', 'skipped'] as const;
export type LineStatus = (typeof lineStatuses)[number];

/** How symptoms answered. `peripheralised`: moved further down the leg; `centralised`: back towards the spine. */
export const responses = ['better', 'same', 'worse', 'peripheralised', 'centralised'] as const;
export type SessionResponse = (typeof responses)[number];

/** Warm or cold packs of this session. */
export const thermals = ['none', 'warm', 'cold', 'both'] as const;
export type Thermal = (typeof thermals)[number];

/** How the client showed the home items back (spec §7.6). */
export const teachBacks = ['shown_correctly', 'needed_help', 'changed_item'] as const;
export type TeachBack = (typeof teachBacks)[number];

const rating = z.number().int().min(0).max(10).nullable().default(null);
const painRating = z.strictObject({ back: rating, leg: rating }).default({ back: null, leg: null });

/** Most minutes of one line that can be written down: what happened is told, also where it was too long. */
const MINUTES_MAX = 120;

/** What was done otherwise than planned; only the parts that changed are there. */
const lineChange = z
  .strictObject({
    technique: z.enum(techniques).nullable().default(null),
    pressure: z.number().int().min(0).max(5).nullable().default(null),
    minutes: z
      .number()
      .int()
      .min(0)
      .max(MINUTES_MAX, { error: `${MINUTES_MAX} minutes are the most of one line.` })
      .nullable()
      .default(null),
    position: z.enum(positions).nullable().default(null),
  })
  .nullable()
  .default(null);

/** Most lines of a record; a plan has fewer. */
const RECORD_LINES_MAX = 100;

const recordLine = z.strictObject({
  /** Place of the line in the plan, from 0. */
  line: z
    .number()
    .int()
    .min(0)
    .max(RECORD_LINES_MAX - 1),
  status: z.enum(lineStatuses).nullable().default(null),
  change: lineChange,
  /** The client's discomfort during the line, 0 none to 10 worst; up to 5 is the target (the comfort scale of spec §1.5). */
  comfort: rating,
  response: z.enum(responses).nullable().default(null),
  notes: longText().default(''),
  timer: lineTimerSchema.nullable().default(null),
  /** To be done again next time. */
  repeat: z.boolean().default(false),
});

const isOnce = <One>(all: readonly One[], key: (one: One) => unknown): boolean =>
  new Set(all.map(key)).size === all.length;

/** What a therapist writes down of one session. Every field can be empty while it is a draft. */
export const recordAnswersSchema = z.strictObject({
  // Counted before each is read: too many are one thing to mend, not one for each.
  lines: z
    .array(z.unknown())
    .max(RECORD_LINES_MAX, {
      error: `${RECORD_LINES_MAX} lines are the most of one session. Take some out.`,
    })
    .pipe(
      z.array(recordLine).refine((lines) => isOnce(lines, ({ line }) => line), {
        error: 'A line of the plan stands here twice.',
      }),
    )
    .default([]),
  painBefore: painRating,
  painAfter: painRating,
  response: z.enum(responses).nullable().default(null),
  tests: z
    .array(testResultSchema)
    .max(TESTS_MAX)
    .refine((tests) => isOnce(tests, ({ test, side }) => `${test} ${side}`), {
      error: 'A test stands here twice for one side.',
    })
    .default([]),
  points: z
    .array(triggerPointSchema)
    .max(POINTS_MAX, { error: `${POINTS_MAX} trigger points are the most. Take one out first.` })
    .refine((points) => isOnce(points, ({ id }) => id), {
      error: 'A trigger point stands here twice.',
    })
    .default([]),
  /** Another test, or more about one, in words. */
  retest: longText().default(''),
  adverseReaction: longText().default(''),
  thermal: z.enum(thermals).nullable().default(null),
  chaperoneOffered: z.boolean().nullable().default(null),
  teachBack: z.enum(teachBacks).nullable().default(null),
  notes: longText().default(''),
  repeatNext: longText({ max: 500, label: 'what to repeat next time' }).default(''),
  tellNext: longText({ max: 500, label: 'what the next therapist should know' }).default(''),
  /** When the therapist ended the session; null while it runs. */
  endedAt: z.iso.datetime().nullable().default(null),
  written: writtenSchema,
});
export type RecordAnswers = z.infer<typeof recordAnswersSchema>;
export type RecordLine = RecordAnswers['lines'][number];
