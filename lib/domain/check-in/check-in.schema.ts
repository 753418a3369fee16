import { z } from 'zod';

import { homeItemSchema } from '../home-care/home-item.schema';
import { longText } from '../shared/text';
import {
  QUESTION_MAX,
  stopReasons,
  worseAfters,
  type CheckInContent,
  type PhoneContent,
  type SentCheckIn,
} from './check-in';

const item = homeItemSchema;
const redFlagId = z.templateLiteral(['rf_', z.string().regex(/^[a-z0-9_]{1,60}$/)]);
const score = z.number().int().min(0).max(10).nullable();

const phoneContents = [
  z.strictObject({ kind: z.literal('done'), item, isDone: z.boolean() }),
  z.strictObject({ kind: z.literal('stopped'), item, reason: z.enum(stopReasons) }),
  z.strictObject({
    kind: z.literal('check_in'),
    pain: z.strictObject({ back: score, leg: score }),
    worse: z.enum(worseAfters).nullable(),
    worseAfter: item.nullable(),
    dangers: z.array(redFlagId).max(20),
    question: longText({ max: QUESTION_MAX, label: 'the question' }),
  }),
] as const;

const phoneContentSchema: z.ZodType<PhoneContent> = z.discriminatedUnion('kind', phoneContents);

/** What a client tells from home, on the way in and out of the database. */
export const checkInContentSchema: z.ZodType<CheckInContent> = z.discriminatedUnion('kind', [
  ...phoneContents,
  z.strictObject({ kind: z.literal('paper_pain'), before: score, after: score }),
]);

/** 1970 to 2200: a phone's clock may show anything, but the database has to keep it. */
const instant = z
  .number()
  .int()
  .min(0)
  .max(7_258_118_400_000)
  .transform((at) => new Date(at));

const sentCheckIn: z.ZodType<SentCheckIn> = z.strictObject({
  key: z.uuid(),
  sheetId: z.uuid(),
  saidAt: instant,
  sequence: z.number().int().min(0).max(2_000_000_000),
  content: phoneContentSchema,
});

/** Most that one sending may bring. */
export const SENT_MAX = 50;

/** One sending of a phone: what waited there, in its order, and what its clock shows now. */
export const sentCheckInsSchema = z.strictObject({
  sentAt: instant,
  checkIns: z.array(sentCheckIn).max(SENT_MAX),
});
