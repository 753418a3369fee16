import { z } from 'zod';

import { lineText } from '../shared/text';
import {
  isSigned,
  NUMBERS_MAX,
  SIZE_MAX,
  STROKES_MAX,
  type Drawing,
  type Signature,
} from './signature';

const along = z.number().int().min(-SIZE_MAX).max(SIZE_MAX);
const size = z.number().int().min(1).max(SIZE_MAX);

/** What was drawn so far, bounded: an empty field too. */
export const drawnSchema: z.ZodType<Drawing> = z
  .strictObject({
    width: size,
    height: size,
    strokes: z.array(z.array(along).max(NUMBERS_MAX)).max(STROKES_MAX),
  })
  .refine(({ strokes }) => strokes.every((stroke) => stroke.length % 2 === 0))
  .refine(({ strokes }) => strokes.reduce((sum, { length }) => sum + length, 0) <= NUMBERS_MAX);

/** What was drawn, as it is stored; an empty one and a dot are refused. */
export const drawingSchema: z.ZodType<Drawing> = drawnSchema.refine((drawing) => isSigned(drawing));

/** A signature as it is stored. */
export const signatureSchema: z.ZodType<Signature> = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('drawn'), drawing: drawingSchema }),
  z.strictObject({ way: z.literal('typed'), name: lineText({ max: 120, min: 2 }) }),
]);
