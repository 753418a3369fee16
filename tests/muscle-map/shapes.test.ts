import { describe, expect, test } from 'vitest';

import { onNervePath } from '@/lib/content/contraindications/places';
import { muscles as muscleRecords } from '@/lib/content/muscles/muscles';
import { regionDefaults } from '@/lib/content/region-defaults';
import { muscles } from '@/lib/domain/anatomy/muscle';
import { regions, type Region } from '@/lib/domain/anatomy/region';
import { bones } from '@/lib/muscle-map/body/bones';
import { nerves } from '@/lib/muscle-map/body/nerves';
import { regionShapes } from '@/lib/muscle-map/body/region-shapes';
import { flatten } from '@/lib/muscle-map/geometry/curve';
import type { FibreBundle } from '@/lib/muscle-map/geometry/fibre-lines';
import { points, type Point, type Points } from '@/lib/muscle-map/geometry/points';
import { boundsOf, isInside } from '@/lib/muscle-map/geometry/polygon';
import { drawingOf, muscleShapes, shapeOf } from '@/lib/muscle-map/muscle-shapes';
import { pickableOn, screenFor, screenIds } from '@/lib/muscle-map/screens';
import type { MuscleDrawing } from '@/lib/muscle-map/shape';

import { landmarks } from './landmarks';

const drawings = muscleShapes.flatMap(({ muscle, drawings: all }) =>
  all.map((drawing) => ({ muscle, drawing, name: `${muscle}, ${drawing.view}, ${drawing.layer}` })),
);
const parts = drawings.flatMap(({ drawing, name, muscle }) =>
  drawing.parts.map((part) => ({ part, name, muscle, view: drawing.view })),
);

const mean = (line: Points): Point => ({
  x: line.reduce((sum, { x }) => sum + x, 0) / line.length,
  y: line.reduce((sum, { y }) => sum + y, 0) / line.length,
});

/** How far from a landmark the middle of a bundle's end may lie: the hand that draws is no ruler. */
const MARGIN_CM = 0.6;

function isAt(name: string, { x, y }: Point): boolean {
  const [left, top, right, bottom] = landmarks[name] as readonly [number, number, number, number];
  return (
    x >= left - MARGIN_CM &&
    x <= right + MARGIN_CM &&
    y >= top - MARGIN_CM &&
    y <= bottom + MARGIN_CM
  );
}

function isInDrawing({ parts: all }: MuscleDrawing, [x, y]: readonly [number, number]): boolean {
  const around = [
    { x, y },
    { x: x + MARGIN_CM, y },
    { x: x - MARGIN_CM, y },
    { x, y: y + MARGIN_CM },
    { x, y: y - MARGIN_CM },
  ];
  return all.some(({ outline }) => around.some((place) => isInside(place, flatten(outline))));
}

describe('the catalogue is drawn', () => {
  test('each of its 27 muscles once, on at least one screen, with a referral zone', () => {
    expect(muscleShapes.map(({ muscle }) => muscle).sort()).toEqual([...muscles].sort());
    for (const muscle of muscles) {
      expect(pickableOn(screenFor(muscle)).map((on) => on.muscle)).toContain(muscle);
      expect(Object.values(shapeOf(muscle).referral).flat().length).toBeGreaterThan(0);
    }
  });

  test('what a screen names is drawn from that view at that depth', () => {
    for (const id of screenIds)
      for (const { muscle, layer } of pickableOn(id))
        expect(
          drawingOf(muscle, id.split('.')[0] as 'posterior', layer),
          `${id} ${muscle}`,
        ).not.toBeNull();
  });

  test('every region that lies on the body from behind or in front has a shape', () => {
    const drawn = new Set(regionShapes.map(({ region }) => region));
    expect(regions.filter((region) => !drawn.has(region))).toEqual(['foot']);
  });
});

describe('only the client’s left is stored', () => {
  test.each(
    parts.filter(({ view }) => view !== 'lateral').map(({ name, part }) => ({ name, part })),
  )('no point of $name crosses the midline', ({ part }) => {
    expect(boundsOf(flatten(part.outline)).left).toBeGreaterThanOrEqual(0);
  });

  test('no region does', () => {
    for (const { region, outline } of regionShapes)
      expect(boundsOf(flatten(outline)).left, region).toBeGreaterThanOrEqual(-0.05);
  });
});

describe('fibres begin and end at the landmarks of the catalogue', () => {
  const ends = parts.flatMap(({ part, name }) => [
    ...(part.from ? [{ name, end: 'from', landmark: part.from, part, at: 0 }] : []),
    ...(part.to ? [{ name, end: 'to', landmark: part.to, part, at: -1 }] : []),
  ]);

  test('many of them are checked', () => {
    expect(ends.length).toBeGreaterThanOrEqual(44);
  });

  test.each(ends)('$name $end $landmark', ({ part, landmark, at }) => {
    const middles = part.fibres.map((bundle: FibreBundle) =>
      mean(bundle.stations.at(at) as Points),
    );
    expect(middles.some((middle) => isAt(landmark, middle))).toBe(true);
  });
});

test.each(drawings)('trigger points and label of $name lie in it', ({ drawing }) => {
  for (const { at } of drawing.triggerPoints) expect(isInDrawing(drawing, at)).toBe(true);
  expect(isInDrawing(drawing, drawing.label)).toBe(true);
});

/** Places that the usual care or a nerve's path close to a point of pressure, whoever lies there. */
const CLOSED_TO_POINTS = new Set<Region>([
  ...regionDefaults
    .filter(({ neverTechniques = [] }) => neverTechniques.includes('trigger_point_pressure'))
    .map(({ region }) => region),
  ...(onNervePath.at === 'regions' ? onNervePath.regions : []),
]);

test.each(
  drawings.filter(({ muscle }) =>
    muscleRecords.some(
      ({ id, techniques }) => id === muscle && techniques.includes('trigger_point_pressure'),
    ),
  ),
)('no trigger point of $name lies in a place that is closed to it', ({ muscle, drawing }) => {
  const record = muscleRecords.find(({ id }) => id === muscle);
  const closed = regionShapes.filter(
    ({ region, view }) =>
      view === drawing.view && CLOSED_TO_POINTS.has(region) && region !== record?.region,
  );
  for (const { at, site } of drawing.triggerPoints)
    for (const { region, outline } of closed) {
      const [x, y] = at;
      expect(isInside({ x, y }, flatten(outline)), `${site} in ${region}`).toBe(false);
    }
});

describe('where a wrong line would hurt somebody', () => {
  const sciatic = flatten(
    nerves.find(({ id }) => id === 'sciatic')?.lines.find(({ isHidden }) => !isHidden)?.line ?? [],
    false,
  );
  const nerveAt = (y: number): number =>
    sciatic.reduce((a, b) => (Math.abs(b.y - y) < Math.abs(a.y - y) ? b : a)).x;
  const outlineOf = (id: string): Points =>
    flatten(regionShapes.find(({ region }) => region === id)?.outline ?? []);

  test('the sciatic nerve runs between sit bone and trochanter', () => {
    expect(nerveAt(19.5)).toBeGreaterThan(6.6 + 1.5);
    expect(nerveAt(19.5)).toBeLessThan(14.6 - 3);
  });

  test('it leaves below piriformis', () => {
    const piriformis = flatten(drawingOf('piriformis', 'posterior')?.parts[0]?.outline ?? []);
    expect(isInside({ x: nerveAt(17.4), y: 17.4 }, piriformis)).toBe(false);
    expect(nerveAt(17.2)).toBeGreaterThan(8);
  });

  test('the kidney zone reaches from rib 11 to about L3, outside the edge of the erector spinae', () => {
    const kidney = boundsOf(outlineOf('flank_kidney'));
    const erector = drawingOf('erector_spinae_lumbar', 'posterior')?.parts[0]?.outline ?? [];
    expect(kidney.left).toBeGreaterThan(7);
    expect(kidney.top).toBeGreaterThan(-17);
    expect(kidney.bottom).toBeLessThan(-2.5);
    expect(Math.abs(kidney.left - boundsOf(flatten(erector)).right)).toBeLessThan(1.2);
  });
});

describe('sizes of an adult', () => {
  const sizeOf = (
    muscle: 'quadratus_lumborum' | 'piriformis' | 'quadratus_femoris' | 'psoas_major',
  ) => {
    const [drawing] = shapeOf(muscle).drawings;
    const box = boundsOf(drawing?.parts.flatMap(({ outline }) => flatten(outline)) ?? []);
    return { width: box.right - box.left, height: box.bottom - box.top };
  };

  test('femur 41 to 50 cm', () => {
    const femur = boundsOf(flatten(bones.find(({ id }) => id === 'femur')?.outline ?? []));
    expect(femur.bottom - femur.top).toBeGreaterThan(41);
    expect(femur.bottom - femur.top).toBeLessThan(50);
  });

  test.each([
    ['quadratus_lumborum', [4, 8], [13, 19]],
    ['piriformis', [11, 14], [4, 7]],
    ['quadratus_femoris', [4, 7], [3.5, 6]],
    ['psoas_major', [7, 11], [32, 40]],
  ] as const)('%s', (muscle, [thin, wide], [short, long]) => {
    const { width, height } = sizeOf(muscle);
    expect(width).toBeGreaterThan(thin);
    expect(width).toBeLessThan(wide);
    expect(height).toBeGreaterThan(short);
    expect(height).toBeLessThan(long);
  });
});

test('a mistyped outline is refused', () => {
  expect(() => points('1,2 x,3')).toThrow('“x,3” is no point.');
});
