import type { Panel } from '../pose';
import { buildScene, type Scene } from '../scene/scene';
import { casterFor } from './cast';
import { chainsOf, loopsOf, type Chain } from './chains';
import { outlineOf, pathOf, smoothed } from './curve';
import { EdgePlaces, lineEdges, regionEdges, type Edge, type EdgeMode } from './edges';
import { faceMarks } from './face';
import { hairStrands } from './hair';
import { rasterOf, type Raster } from './raster';
import type { Sample } from './sample';
import { arrowMarks, hiddenMarks, symbolMarks } from './signs';
import { toUnits, windowOf, type Window } from './window';

/** Greys by material: light shirt, darker trousers, white skin. Three tones keep crossed limbs apart. */
const TONES: Readonly<Record<string, string>> = {
  shirt: '#e6e6e6',
  trousers: '#cccccc',
  'worked trousers': '#a3a3a3',
  hair: '#4d4d4d',
  light: '#f1f1f1',
  middle: '#9c9c9c',
  dark: '#565656',
};
const GREY_HAIR = '#c9c9c9';

/** Line widths in units of 0.125 mm at 55 mm: 0.34, 0.24 and 0.16 mm on paper. */
const widthOf = (weight: number): number => (weight >= 3.5 ? 2.5 : weight >= 1.9 ? 1.8 : 1.3);

/** Fills end under a line, which hides half a unit. */
const FILL_SLACK = 0.5;
const OUTLINE_SLACK = 0.7;

interface Sheet {
  scene: Scene;
  window: Window;
  raster: Raster;
  places: EdgePlaces;
}

function fill(
  { raster, places }: Sheet,
  holds: (sample: Sample) => boolean,
  paint: string,
  { mode = 'region', slack = FILL_SLACK }: { mode?: EdgeMode; slack?: number } = {},
): string {
  const loops = loopsOf(regionEdges(raster, holds), places, raster.wide, mode);
  if (loops.length === 0) return '';
  const rounds = mode === 'hatch' ? 6 : 0;
  const d = loops.map((loop) => outlineOf(smoothed(loop, true, rounds), slack)).join('');
  return `<path fill="${paint}" stroke="none" fill-rule="evenodd" d="${d}"/>`;
}

function fills(sheet: Sheet): string {
  const { scene } = sheet;
  const grey = (body: number): boolean => {
    const person = scene.panel.people[scene.groups[body]?.person ?? -1];
    return person?.body === 'older';
  };
  const plain = Object.entries(TONES).map(([material, paint]) =>
    fill(sheet, (s) => s.material === material && !(material === 'hair' && grey(s.body)), paint),
  );
  return [
    fill(sheet, (s) => s.body >= 0, '#fff', { slack: OUTLINE_SLACK }),
    ...plain,
    fill(sheet, (s) => s.material === 'hair' && grey(s.body), GREY_HAIR),
  ].join('');
}

function hatch(sheet: Sheet): string {
  if (!sheet.scene.panel.patches?.length) return '';
  return fill(sheet, (s) => s.hatched, 'url(#hatch)', { mode: 'hatch' });
}

function strokes(chains: readonly Chain[]): string {
  const byWidth = new Map<number, string[]>();
  for (const { points, weight, closed } of chains) {
    const width = widthOf(weight);
    byWidth.set(width, [...(byWidth.get(width) ?? []), pathOf(points, closed)]);
  }
  return [...byWidth]
    .sort(([a], [b]) => a - b)
    .map(([width, d]) => `<path fill="none" stroke-width="${width}" d="${d.join('')}"/>`)
    .join('');
}

function faces(sheet: Sheet): string {
  return faceMarks(sheet)
    .map(({ lines, eyes }) => {
      const dots = eyes.map(
        ([x, y]) =>
          `<circle cx="${(x + 0.5).toFixed(1)}" cy="${(y + 0.5).toFixed(1)}" r="1.8" fill="#111" stroke="none"/>`,
      );
      return (lines ? `<path fill="none" stroke-width="1.3" d="${lines}"/>` : '') + dots.join('');
    })
    .join('');
}

function strands(sheet: Sheet): string {
  return hairStrands(sheet)
    .map((lines, person) => {
      if (!lines) return '';
      const paint = sheet.scene.panel.people[person]?.body === 'older' ? '#6b6b6b' : '#a8a8a8';
      return `<path fill="none" stroke="${paint}" stroke-width="1.3" d="${lines}"/>`;
    })
    .join('');
}

function floorLine({ scene, window }: Sheet): string {
  if (!scene.panel.showFloor) return '';
  const [, y] = toUnits(window, scene.view.turn([0, scene.panel.floor ?? 0, 0]));
  return `<path stroke-width="1.9" d="M4 ${(y + 0.5).toFixed(1)}H${window.wide - 4}"/>`;
}

const HATCH =
  '<pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 4H8" stroke="#000" stroke-width="2.2"/></pattern>';

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function drawn(sheet: Sheet, edges: ReadonlyMap<Edge, number>): string {
  const { scene, window, raster, places } = sheet;
  const arrows = (scene.panel.arrows ?? []).map((arrow) => arrowMarks(scene, window, arrow));
  return [
    floorLine(sheet),
    fills(sheet),
    hatch(sheet),
    strokes(chainsOf(edges, places, raster.wide)),
    strands(sheet),
    faces(sheet),
    hiddenMarks(scene, window),
    symbolMarks(scene, window),
    ...arrows,
  ].join('');
}

/**
 * One panel as a black-and-white SVG without text, script or outside reference; the same bytes for the same pose.
 * `alt` becomes its accessible name.
 */
export function drawPanel(panel: Panel, alt: string): string {
  const scene = buildScene(panel);
  const window = windowOf(scene);
  const caster = casterFor(scene, window);
  const raster = rasterOf(caster);
  const edges = lineEdges(raster, caster);
  const places = new EdgePlaces(raster, caster, edges);
  const sheet = { scene, window, raster, places };
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${window.wide} ${window.high}" role="img" aria-label="${escaped(alt)}">` +
    `<defs>${HATCH}</defs><g stroke="#111" stroke-linecap="round" stroke-linejoin="round">${drawn(sheet, edges)}</g></svg>`
  );
}
