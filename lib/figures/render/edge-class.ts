import type { Group } from '../scene/primitive';
import type { Sample } from './sample';

/** How heavy a line is drawn: 0 none, then fine (hems, creases), inner (contact), outer (against the air). */
export const NO_LINE = 0;
export const FINE = 1;
export const INNER = 2;
export const OVERLAP = 3;
export const OUTER = 4;

const HAND_PARTS: ReadonlySet<string> = new Set(['finger', 'hand', 'thumb']);

interface Pair {
  a: Sample;
  b: Sample;
  first: Group;
  second: Group;
  /** The cosine between the two ways out of the skin. */
  facing: number;
  sameHand: boolean;
}

const cosine = (a: Sample, b: Sample): number =>
  a.normal[0] * b.normal[0] + a.normal[1] * b.normal[1] + a.normal[2] * b.normal[2];

/** How far the depth differs from what the slope of the skin foretells, in metres. */
function depthJump(a: Sample, b: Sample, dx: number, dy: number): number {
  const fromA = a.depth - (a.normal[0] * dx + a.normal[1] * dy) / Math.max(0.08, a.normal[2]);
  const fromB = b.depth + (b.normal[0] * dx + b.normal[1] * dy) / Math.max(0.08, b.normal[2]);
  return Math.min(Math.abs(b.depth - fromA), Math.abs(a.depth - fromB));
}

const isBody = (group: Group): boolean => group.kind !== 'prop';

function flowsTogether({ a, b, first, second }: Pair): boolean {
  const torso = first.kind === 'torso' || second.kind === 'torso';
  return torso && a.nearRoot && b.nearRoot && first.person === second.person;
}

const isNeck = ({ first, second }: Pair): boolean =>
  first.person === second.person &&
  ((first.kind === 'head' && second.kind === 'torso') ||
    (first.kind === 'torso' && second.kind === 'head'));

function betweenGroups(pair: Pair): number {
  const bodies = Number(isBody(pair.first)) + Number(isBody(pair.second));
  if (bodies < 2) return bodies === 0 ? INNER : OVERLAP;
  if (flowsTogether(pair)) return pair.facing < 0.72 ? INNER : NO_LINE;
  if (isNeck(pair)) return pair.facing < 0.85 ? INNER : NO_LINE;
  return INNER;
}

function isHollow({ a, b }: Pair, dx: number, dy: number): boolean {
  const dz = b.depth - a.depth;
  const turn =
    (b.normal[0] - a.normal[0]) * dx +
    (b.normal[1] - a.normal[1]) * dy +
    (b.normal[2] - a.normal[2]) * dz;
  return turn < 0;
}

function withinProp({ a, b, facing }: Pair): number {
  if (a.part.startsWith('box') || b.part.startsWith('box'))
    return a.part === b.part ? NO_LINE : INNER;
  return facing < 0.8 ? INNER : NO_LINE;
}

function withinBody(pair: Pair, dx: number, dy: number): number {
  const { a, b, facing, sameHand } = pair;
  if (facing < (sameHand ? 0.3 : 0.45) && isHollow(pair, dx, dy)) return FINE;
  if (a.material !== b.material) return FINE;
  return a.part !== b.part && (a.part === 'ear' || b.part === 'ear') ? FINE : NO_LINE;
}

/** People are outlined boldly, things less so: the eye goes to the body first. */
function againstAir(group: Group | undefined): number {
  if (!group) return NO_LINE;
  return isBody(group) ? OUTER : OVERLAP;
}

const isSameHand = (a: Sample, b: Sample): boolean =>
  a.body === b.body && HAND_PARTS.has(a.part) && HAND_PARTS.has(b.part);

function withinOne(pair: Pair, dx: number, dy: number): number {
  return isBody(pair.first) ? withinBody(pair, dx, dy) : withinProp(pair);
}

/** Which line, if any, runs between two neighbouring samples `dx`, `dy` metres apart. */
export function edgeClass(
  a: Sample,
  b: Sample,
  groups: readonly Group[],
  dx: number,
  dy: number,
): number {
  const first = groups[a.body];
  const second = groups[b.body];
  if (!first || !second) return againstAir(first ?? second);
  const sameHand = isSameHand(a, b);
  const pair = { a, b, first, second, facing: cosine(a, b), sameHand };
  const overlap = sameHand ? FINE : OVERLAP;
  if (depthJump(a, b, dx, dy) > (sameHand ? 0.011 : 0.016)) return overlap;
  return a.body === b.body ? withinOne(pair, dx, dy) : betweenGroups(pair);
}
