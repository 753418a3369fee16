import type { Vector } from './geometry/vector';
import type { Bone, Panel, Side } from './pose';

const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');

const swapped = (name: string): string =>
  name.replace(/\b(left|right)\b/, (side) => other(side as Side));

const isVector = (value: unknown): value is Vector =>
  Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === 'number');

/** Sizes stay as they are; places and directions are turned over. */
const SIZES: ReadonlySet<string> = new Set(['half']);
/**
 * Here left and right name the person's own limbs, and the things that lie at them. Texts keep their words: their sides
 * are filled in from the side that is drawn.
 */
const NAMES: ReadonlySet<string> = new Set(['on', 'from', 'part', 'firstLeg', 'worked', 'id']);

/** `by` counts toward the person's own left in a part's directions, toward x in the room's. */
function mirrorSpot(spot: { from: string; by: Vector }): unknown {
  const [left, up, front] = spot.by;
  const own = !spot.from.includes('.');
  return { from: swapped(spot.from), by: own ? [-left, up, front] : [left, up, -front] };
}

function mirrorObject(value: object): unknown {
  if ('from' in value && 'by' in value) return mirrorSpot(value as { from: string; by: Vector });
  const entries = Object.entries(value).map(([key, part]) => {
    const name = key === 'left' || key === 'right' ? other(key) : key;
    return [name, SIZES.has(key) ? part : mirrorValue(part, key)] as const;
  });
  return Object.fromEntries(entries);
}

function mirrorValue(value: unknown, key: string): unknown {
  if (isVector(value)) return [value[0], value[1], -value[2]];
  if (Array.isArray(value)) return value.map((part: unknown) => mirrorValue(part, key));
  if (typeof value === 'string') return NAMES.has(key) ? (swapped(value) as Bone) : value;
  return typeof value === 'object' && value !== null ? mirrorObject(value) : value;
}

/**
 * The same pose on the other side: the room is turned over at z = 0, left limbs become right ones, and the eye goes
 * round with it, so that the picture is the mirror image and the data say so.
 */
export function mirrored(panel: Panel): Panel {
  const turned = mirrorObject(panel) as Panel;
  const { turn, height } = panel.camera;
  const arrows = turned.arrows?.map((arrow) =>
    arrow.bend === undefined ? arrow : { ...arrow, bend: -arrow.bend },
  );
  return { ...turned, ...(arrows && { arrows }), camera: { turn: 180 - turn, height } };
}
