import { z } from 'zod';

import { muscles } from '../anatomy/muscle';
import { sides } from '../anatomy/side';
import { lineText } from '../shared/text';

/** Where the viewer of the muscle map stands. */
export const mapViews = ['posterior', 'anterior', 'lateral'] as const;

const grade = z.number().int().min(0).max(3).nullable().default(null);
/** Centimetres on the map; its windows are smaller than this. */
const centimetres = z.number().min(-100).max(100);

/**
 * One trigger point that was found. `x` and `y` are the muscle map's own (lib/muscle-map/frame.ts): the body's frame in
 * centimetres, x outward from the midline (from the trochanter forward beside the hip), the same for left and right.
 */
export const triggerPointSchema = z.strictObject({
  id: z.uuid(),
  muscle: z.enum(muscles),
  /** The client's own. */
  side: z.enum(sides),
  view: z.enum(mapViews),
  x: centimetres,
  y: centimetres,
  /** What the map calls this place of the muscle ("upper belly"); empty where it was put beside the known ones. */
  site: lineText({ max: 60, label: 'the place' }).default(''),
  /** 0 none, 3 strong (spec §7.6). */
  tone: grade,
  tenderness: grade,
  refersTo: lineText({ max: 200, label: 'where the pain spreads to' }).default(''),
});
export type TriggerPoint = z.infer<typeof triggerPointSchema>;
export type MapView = (typeof mapViews)[number];
