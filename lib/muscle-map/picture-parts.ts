import type { Pressure } from '@/lib/domain/anatomy/pressure';

import type { DrawnMuscle, DrawnPart } from './draw-muscle';
import type { Point } from './geometry/points';
import { GLYPH_HEIGHT, glyphLine } from './glyphs';
import { fibreLook, partLook, pathLook, seamLook, type MuscleState } from './look';
import type { MapPath } from './map-path';
import { PATTERN_SIZE, patterns } from './patterns';
import { siteMark } from './site-mark';
import { element } from './svg-text';

const round = (value: number): number => Number(value.toFixed(1));

/** The fills of lines and dots. */
export function patternDefs(): string {
  const size = { width: PATTERN_SIZE, height: PATTERN_SIZE };
  return element(
    'defs',
    {},
    ...patterns.map(({ id, turn, ground, groundOpacity, d, stroke, width }) =>
      element(
        'pattern',
        { id, ...size, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turn})` },
        element('rect', { ...size, fill: ground, fillOpacity: groundOpacity }),
        element('path', { d, stroke, strokeWidth: width, strokeLinecap: 'round' }),
      ),
    ),
  );
}

export function pathPart({ role, d, width }: MapPath): string {
  return element('path', {
    d,
    strokeLinejoin: 'round',
    ...pathLook[role],
    ...(width !== undefined && { strokeWidth: round(width) }),
  });
}

interface MuscleLook {
  state: MuscleState;
  pressure: Pressure | null;
  /** Unlike every other of the picture. */
  id: string;
}

function musclePart(part: DrawnPart, { layer }: DrawnMuscle, look: MuscleLook): string {
  const { state, pressure, id } = look;
  return [
    element('clipPath', { id }, element('path', { d: part.d })),
    element('path', {
      d: part.d,
      strokeLinejoin: 'round',
      ...partLook({ kind: part.kind, layer, state, pressure }),
    }),
    element(
      'g',
      { clipPath: `url(#${id})` },
      element('path', { d: part.fibres.join(''), ...fibreLook(state, pressure) }),
      ...(part.seams.length > 0 ? [element('path', { d: part.seams.join(''), ...seamLook })] : []),
    ),
  ].join('');
}

/** One muscle of one side with the course of its fibres. */
export function muscleParts(drawn: DrawnMuscle, look: MuscleLook): string {
  return drawn.parts
    .map((part, index) => musclePart(part, drawn, { ...look, id: `${look.id}-${index}` }))
    .join('');
}

/** A short text of digits and L, R, F, B in lines; `at` is the middle of its height. */
export function writing(
  text: string,
  { at, size, stroke, anchor = 0.5 }: { at: Point; size: number; stroke: string; anchor?: number },
): string {
  const { glyphs, width } = glyphLine(text);
  const scale = size / GLYPH_HEIGHT;
  const [left, top] = [at.x - width * scale * anchor, at.y - size / 2];
  return element(
    'g',
    { fill: 'none', stroke, strokeWidth: 1.9, strokeLinecap: 'round', strokeLinejoin: 'round' },
    ...glyphs.map(({ d, x }) =>
      element('path', {
        d,
        transform: `translate(${round(left + x * scale)} ${round(top)}) scale(${round(scale * 10) / 10})`,
      }),
    ),
  );
}

const ARM = 6;

/** Where a trigger point is looked for: a cross, or the sign for "no" where it is not to be pressed now. */
export function sitePart(at: Point, isShut: boolean): string {
  const d = siteMark(at, ARM, isShut);
  return element(
    'g',
    { fill: 'none', strokeLinecap: 'round' },
    element('path', { d, stroke: '#fff', strokeWidth: 5.6 }),
    element('path', { d, stroke: '#111', strokeWidth: 2.6 }),
  );
}

/** Where a trigger point was found: a ring with a dot. */
export function foundMark({ x, y }: Point): string {
  const at = { cx: round(x), cy: round(y) };
  return (
    element('circle', { ...at, r: 9, fill: '#fff', stroke: '#111', strokeWidth: 3 }) +
    element('circle', { ...at, r: 3.6, fill: '#111' })
  );
}

/** The number of a plan line on a dark badge. */
export function numberMark(text: string, { x, y }: Point): string {
  const half = 9 + text.length * 4;
  return (
    element('rect', {
      x: round(x - half),
      y: round(y - 13),
      width: 2 * half,
      height: 26,
      rx: 13,
      fill: '#14343a',
      stroke: '#fff',
      strokeWidth: 2,
    }) + writing(text, { at: { x, y }, size: 13, stroke: '#ffffff' })
  );
}
