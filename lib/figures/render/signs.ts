import type { Arrow, Spot } from '../pose';
import type { Scene } from '../scene/scene';
import type { Point } from './edges';
import { toUnits, type Window } from './window';

const HEAD = 17;

const n = (value: number): string => (Math.round(value * 10) / 10).toString();
const place = ([x, y]: Point): string => `${n(x + 0.5)} ${n(y + 0.5)}`;

function arrowHead(tip: Point, from: Point, long: number): string {
  const size = Math.hypot(tip[0] - from[0], tip[1] - from[1]) || 1;
  const ux = (tip[0] - from[0]) / size;
  const uy = (tip[1] - from[1]) / size;
  const wing = (side: number): Point => [
    tip[0] - ux * long - uy * long * 0.58 * side,
    tip[1] - uy * long + ux * long * 0.58 * side,
  ];
  const point: Point = [tip[0] + ux * 4, tip[1] + uy * 4];
  return `M${place(point)}L${place(wing(1))}L${place(wing(-1))}Z`;
}

interface ArrowPaths {
  shaft: string;
  heads: string;
}

/** How flat a circle on the body is seen, and over how much of a turn its arrow runs. */
const FLAT = 0.6;
const TURN = 1.6 * Math.PI;

function roundArrow(from: Point, to: Point, long: number): ArrowPaths {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const across = Math.hypot(to[0] - from[0], to[1] - from[1]) / 2;
  const sense = Math.sign(to[0] - from[0]) || 1;
  const at = (angle: number): Point => [
    middle[0] - across * Math.cos(angle) * sense,
    middle[1] + across * FLAT * Math.sin(angle),
  ];
  const [end, before] = [at(TURN), at(TURN - 0.25)];
  const sweep = sense > 0 ? 0 : 1;
  const arc = `A${n(across)} ${n(across * FLAT)} 0 1 ${sweep} ${place(at(TURN - 0.15))}`;
  return { shaft: `M${place(from)}${arc}`, heads: arrowHead(end, before, long) };
}

function bentArrow(from: Point, to: Point, arrow: Arrow, long: number): ArrowPaths {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const bend = arrow.bend ?? 0;
  const bow: Point = [(from[0] + to[0]) / 2 + dy * bend, (from[1] + to[1]) / 2 - dx * bend];
  const back = (tip: Point, share: number): Point => {
    const size = Math.hypot(tip[0] - bow[0], tip[1] - bow[1]) || 1;
    return [
      tip[0] + ((bow[0] - tip[0]) / size) * share,
      tip[1] + ((bow[1] - tip[1]) / size) * share,
    ];
  };
  const tail = arrow.bothWays ? back(from, 10) : from;
  const shaft = `M${place(tail)}Q${place(bow)} ${place(back(to, 10))}`;
  const other = arrow.bothWays ? arrowHead(from, bow, long) : '';
  return { shaft, heads: arrowHead(to, bow, long) + other };
}

/** A bold arrow with a white rim, so that it is read on clothes too. */
export function arrowMarks(scene: Scene, window: Window, arrow: Arrow): string {
  const flat = (spot: Arrow['from']): Point =>
    toUnits(window, scene.view.turn(scene.pointOf(spot)));
  const from = flat(arrow.from);
  const to = flat(arrow.to);
  const [width, long] = arrow.light ? [2.6, 12] : [5, HEAD];
  const { shaft, heads } = arrow.round
    ? roundArrow(from, to, long)
    : bentArrow(from, to, arrow, long);
  return (
    `<path d="${shaft}" fill="none" stroke="#fff" stroke-width="${width + 5}"/>` +
    `<path d="${heads}" fill="#fff" stroke="#fff" stroke-width="5"/>` +
    `<path d="${shaft}" fill="none" stroke-width="${width}" stroke-linecap="butt"/>` +
    `<path d="${heads}" fill="#111" stroke="none"/>`
  );
}

/** Dashed outlines of what lies hidden under or behind the body. */
export function hiddenMarks(scene: Scene, window: Window): string {
  return scene.bodies
    .filter(({ group }) => group.seenThrough)
    .flatMap(({ solids }) => solids)
    .map(({ at, radius }) => {
      const [x, y] = toUnits(window, at);
      const r = n(radius / window.step);
      const spot = `cx="${n(x + 0.5)}" cy="${n(y + 0.5)}" r="${r}"`;
      return `<circle ${spot} fill="#8a8a8a" fill-opacity=".55" stroke-width="1.8" stroke-dasharray="5 3"/>`;
    })
    .join('');
}

function snowflake([x, y]: Point, r: number): string {
  const ray = (i: number): string => {
    const c = Math.cos((i * Math.PI) / 3);
    const s = Math.sin((i * Math.PI) / 3);
    const at = (u: number, v: number): string =>
      place([x + (c * u - s * v) * r, y + (s * u + c * v) * r]);
    return `M${place([x, y])}L${at(1, 0)}M${at(0.55, 0)}L${at(0.85, 0.3)}M${at(0.55, 0)}L${at(0.85, -0.3)}`;
  };
  return [0, 1, 2, 3, 4, 5].map(ray).join('');
}

function heat([x, y]: Point, r: number): string {
  return [-0.7, 0, 0.7]
    .map((share) => {
      const left = x + share * r;
      const at = (dx: number, dy: number): string => place([left + dx * r, y + dy * r]);
      return `M${at(0, 1)}C${at(-0.5, 0.4)} ${at(0.5, -0.4)} ${at(0, -1)}`;
    })
    .join('');
}

function waves([x, y]: Point, r: number): string {
  const bow = `q${n(r / 4)} ${n(-r / 3)} ${n(r / 2)} 0q${n(r / 4)} ${n(r / 3)} ${n(r / 2)} 0`;
  return [-0.3, 0.3].map((share) => `M${place([x - r, y + share * r])}${bow}${bow}`).join('');
}

const SHAPES = {
  snowflake,
  heat,
  waves,
  spine: ([x, y]: Point, r: number): string => `M${place([x, y - r])}L${place([x, y + r])}`,
} as const;

/** Cold, warmth, water or the line of the spine, with a white rim so that they are read on any grey. */
export function symbolMarks(scene: Scene, window: Window): string {
  return (scene.panel.symbols ?? [])
    .map(({ kind, at, size, to }) => {
      const flat = (spot: Spot): Point => toUnits(window, scene.view.turn(scene.pointOf(spot)));
      const d = to ? `M${place(flat(at))}L${place(flat(to))}` : SHAPES[kind](flat(at), size);
      const dashes = kind === 'spine' ? ' stroke-dasharray="2 6"' : '';
      return (
        `<path fill="none" stroke="#fff" stroke-width="5" d="${d}"/>` +
        `<path fill="none" stroke-width="2.2"${dashes} d="${d}"/>`
      );
    })
    .join('');
}
