import fc from 'fast-check';
import { expect, test } from 'vitest';

import { boundedDrawing, isSigned, NUMBERS_MAX } from '@/lib/domain/consent/signature';
import { drawingSchema, drawnSchema } from '@/lib/domain/consent/signature.schema';

const coordinate = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const stroke = fc
  .array(fc.tuple(coordinate, coordinate), { maxLength: 60 })
  .map((points) => points.flat());
const size = fc.double({ min: 0, max: 1e6, noNaN: true });

test('whatever was scribbled can be kept', () => {
  const drawing = fc.record({ width: size, height: size, strokes: fc.array(stroke) });
  fc.assert(fc.property(drawing, (drawn) => drawnSchema.safeParse(boundedDrawing(drawn)).success));
});

test('minutes of scribbling are thinned, and stay a signature; the last point stays where it was', () => {
  const long = Array.from({ length: 3 * NUMBERS_MAX }, (_one, at) => at % 600);
  const bounded = boundedDrawing({ width: 300, height: 176, strokes: [long, [5, 5]] });
  expect(drawingSchema.safeParse(bounded).success).toBe(true);
  expect(isSigned(bounded)).toBe(true);
  expect(bounded.strokes[0]?.slice(-2)).toEqual(long.slice(-2));
  expect(bounded.strokes[1]).toEqual([5, 5]);
  expect(bounded.width).toBe(598);
});

test('many dots are as many as are kept, and still no signature', () => {
  const dots = Array.from({ length: 500 }, (_one, at) => [at, at]);
  const bounded = boundedDrawing({ width: 300, height: 176, strokes: dots });
  expect(drawnSchema.safeParse(bounded).success).toBe(true);
  expect(drawingSchema.safeParse(bounded).success).toBe(false);
});
