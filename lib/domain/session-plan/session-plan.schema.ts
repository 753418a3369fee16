import { z } from 'zod';

import { planMuscles } from '../anatomy/muscle';
import { positions } from '../anatomy/position';
import { regions } from '../anatomy/region';
import { sides } from '../anatomy/side';
import {
  lineOrigins,
  LINES_MAX,
  NOTE_LENGTH_MAX,
  NOTES_MAX,
  REASON_LENGTH_MAX,
} from './session-plan';
import { techniques } from './technique';

const count = (min: number, max: number) => {
  const words = `Use a whole number from ${min} to ${max}.`;
  return z.number(words).int(words).min(min, words).max(max, words);
};
const reason = z.string().max(REASON_LENGTH_MAX, `A reason can have ${REASON_LENGTH_MAX} letters.`);
const level = z.union([
  z.literal(0),
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
]);

/** One line as a form sends it and the database keeps it. The numbers are bounded here and judged by `checkPlan`. */
export const planLineSchema = z.strictObject({
  muscle: z.enum(planMuscles),
  side: z.enum(sides),
  region: z.enum(regions),
  technique: z.enum(techniques),
  pressure: level,
  minutes: count(1, 120),
  position: z.enum(positions),
  points: count(1, 99).exactOptional(),
  holdSeconds: count(1, 999).exactOptional(),
  holdRepeats: count(1, 99).exactOptional(),
  mustDo: z.literal(true).exactOptional(),
  reason: reason.exactOptional(),
  carriedFrom: z.enum(lineOrigins).exactOptional(),
});

export const phaseMinutesSchema = z.strictObject({
  check_in: count(0, 120),
  warm_up: count(0, 120),
  specific: count(0, 120),
  integration: count(0, 120),
  retest: count(0, 120),
  home_care: count(0, 120),
});

/** A whole plan. It says nothing about the limits: `checkPlan` does. */
export const sessionPlanSchema = z.strictObject({
  minutes: count(1, 120),
  phases: phaseMinutesSchema,
  lines: z
    .array(planLineSchema)
    .max(LINES_MAX, `A plan can have ${LINES_MAX} lines. Remove the rest.`),
  longerBecause: reason.exactOptional(),
  notes: z.array(z.string().max(NOTE_LENGTH_MAX)).max(NOTES_MAX).exactOptional(),
});
