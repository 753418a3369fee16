import { add, dot, length, scaled, subtract, unit, type Vector } from '../geometry/vector';
import type { Patch } from '../pose';
import type { Body, Scene } from '../scene/scene';
import { distanceTo, faceOf, shareAlong, type Solid } from '../scene/solid';
import { distanceAt, nearestAt } from './field';
import { EMPTY, type Sample } from './sample';
import { TILE, tilesOf, type Tile, type Tiles } from './tiles';
import type { Window } from './window';

interface ViewPatch {
  at: Vector;
  radius: number;
  along: Vector | null;
  times: number;
}

/** Everything a ray needs, made once for a picture. */
export interface Caster {
  scene: Scene;
  window: Window;
  tiles: Tiles;
  patches: readonly ViewPatch[];
  pelvis: readonly { at: Vector; up: Vector; left: Vector }[];
}

const SHIRT_ENDS = 0.05;
const SLEEVE_ENDS = 0.6;
const TROUSERS_END = 0.86;
const CLOSE = 0.0004;
const STEPS = 140;

function viewPatch(scene: Scene, patch: Patch): ViewPatch {
  return {
    at: scene.view.turn(scene.pointOf(patch.at)),
    radius: patch.radius,
    along: patch.stretch ? unit(scene.view.turn(patch.stretch.along)) : null,
    times: patch.stretch?.times ?? 1,
  };
}

export function casterFor(scene: Scene, window: Window): Caster {
  return {
    scene,
    window,
    tiles: tilesOf(scene, window),
    patches: (scene.panel.patches ?? []).map((patch) => viewPatch(scene, patch)),
    pelvis: scene.people.map(({ pelvis }) => ({
      at: scene.view.turn(pelvis.at),
      up: scene.view.turn(pelvis.frame.up),
      left: scene.view.turn(pelvis.frame.left),
    })),
  };
}

function tileUnder({ tiles }: Caster, across: number, down: number): Tile | undefined {
  const i = Math.max(0, Math.min(tiles.across - 1, Math.floor((across + 0.5) / TILE)));
  const j = Math.max(0, Math.min(tiles.down - 1, Math.floor((down + 0.5) / TILE)));
  return tiles.list[j * tiles.across + i];
}

/** Walks toward the skin in steps no longer than the way that is surely free; `null` where there is none. */
function meet(tile: Tile, x: number, y: number): number | null {
  let z = tile.near;
  for (let step = 0; step < STEPS && z > tile.far; step += 1) {
    const free = distanceAt(tile, x, y, z);
    if (free < CLOSE) return z;
    z -= free * 0.92;
  }
  return null;
}

/** The way out of the skin, from four probes around the point. */
function normalAt(tile: Tile, [x, y, z]: Vector): Vector {
  const e = 0.0012;
  const a = distanceAt(tile, x + e, y - e, z - e);
  const b = distanceAt(tile, x - e, y - e, z + e);
  const c = distanceAt(tile, x - e, y + e, z - e);
  const d = distanceAt(tile, x + e, y + e, z + e);
  return unit([a - b - c + d, -a - b + c + d, -a + b - c + d]);
}

const underThigh = (tile: Tile, person: number, [x, y, z]: Vector): boolean =>
  tile.bodies.some(
    ({ group, solids }) =>
      group.kind === 'leg' &&
      group.person === person &&
      solids.some((solid) => solid.primitive.root && distanceTo(solid, x, y, z) < 0.02),
  );

/** Shirt or trousers: the waistband is a plane across the pelvis; raised thighs push it up. */
function torsoMaterial(caster: Caster, tile: Tile, person: number, at: Vector): string {
  const pelvis = caster.pelvis[person];
  if (!pelvis || dot(subtract(at, pelvis.at), pelvis.up) <= SHIRT_ENDS) return 'trousers';
  return underThigh(tile, person, at) ? 'trousers' : 'shirt';
}

function limbMaterial(solid: Solid, at: Vector): string {
  const { primitive } = solid;
  if (primitive.hem && shareAlong(solid, at) > TROUSERS_END) return 'skin';
  if (primitive.material !== 'sleeve') return primitive.material;
  return shareAlong(solid, at) > SLEEVE_ENDS ? 'skin' : 'shirt';
}

function cloth(caster: Caster, tile: Tile, body: Body, solid: Solid, at: Vector): string {
  if (body.group.kind !== 'torso') return limbMaterial(solid, at);
  if (solid.primitive.part) return solid.primitive.material;
  return torsoMaterial(caster, tile, body.group.person, at);
}

/** The worked side's half of the trousers. */
function isWorked(caster: Caster, body: Body, at: Vector): boolean {
  const worked = caster.scene.panel.people[body.group.person]?.worked;
  const pelvis = caster.pelvis[body.group.person];
  if (!worked || !pelvis) return false;
  if (body.group.kind === 'leg') return body.group.name === `${worked} leg`;
  return dot(subtract(at, pelvis.at), pelvis.left) > 0 === (worked === 'left');
}

const SUIT_ENDS = 0.3;
const CLOTHES: ReadonlySet<string> = new Set(['shirt', 'trousers']);

/** A swimsuit covers the trunk down to the top of the thighs; shorts leave the legs bare from there. */
function isUnderSuit(body: Body, solid: Solid, at: Vector): boolean {
  if (body.group.kind !== 'leg') return body.group.kind === 'torso';
  return solid.primitive.root === true && shareAlong(solid, at) < SUIT_ENDS;
}

type Worn = Record<'shorts' | 'swimsuit' | 'none', (worn: string) => string>;
/** Down to the top of the thighs. */
const COVERED: Worn = { shorts: (worn) => worn, swimsuit: () => 'trousers', none: () => 'skin' };
/** Arms, and legs from there on; a shirt has sleeves. */
const BARE: Worn = {
  shorts: (worn) => (worn === 'shirt' ? worn : 'skin'),
  swimsuit: () => 'skin',
  none: () => 'skin',
};

/** What is seen where the person wears shorts, a swimsuit, or nothing as in the bath. */
function undressed(caster: Caster, body: Body, solid: Solid, at: Vector, worn: string): string {
  const clothes = caster.scene.panel.people[body.group.person]?.clothes;
  if (!clothes || !CLOTHES.has(worn)) return worn;
  const isCovered = isUnderSuit(body, solid, at);
  return isCovered ? COVERED[clothes](worn) : BARE[clothes](worn);
}

function materialAt(caster: Caster, tile: Tile, body: Body, solid: Solid, at: Vector): string {
  const material = undressed(caster, body, solid, at, cloth(caster, tile, body, solid, at));
  return material === 'trousers' && isWorked(caster, body, at) ? 'worked trousers' : material;
}

function isHatched(caster: Caster, body: Body, at: Vector): boolean {
  if (body.group.person !== 0) return false;
  return caster.patches.some((patch) => {
    const way = subtract(at, patch.at);
    if (!patch.along) return length(way) < patch.radius;
    const lengthwise = dot(way, patch.along);
    const across = add(way, scaled(patch.along, -lengthwise));
    return Math.hypot(length(across), lengthwise / patch.times) < patch.radius;
  });
}

const ROOT_REACH = { torso: Infinity, leg: 0.22, arm: 0.17, head: 0, prop: 0 } as const;

function isNearRoot(body: Body, solid: Solid, at: Vector): boolean {
  if (body.group.kind === 'torso') return true;
  if (solid.primitive.part || !body.root) return false;
  return length(subtract(at, body.root)) < ROOT_REACH[body.group.kind];
}

const isSharpBox = (solid: Solid): boolean => solid.shape === 2 && solid.round < 0.004;

function sharpFace(caster: Caster, body: Body, solid: Solid, at: Vector): Sample {
  const { face, normal } = faceOf(solid, at);
  const which = caster.scene.bodies[body.index]?.solids.indexOf(solid) ?? 0;
  const part = `box ${which}.${face}`;
  const material = solid.primitive.material;
  return { ...EMPTY, depth: at[2], body: body.index, material, part, normal };
}

/** What the eye sees at this place of the picture, in units from its top left sample. */
export function cast(caster: Caster, across: number, down: number): Sample {
  const tile = tileUnder(caster, across, down);
  if (!tile || tile.bodies.length === 0) return EMPTY;
  const x = caster.window.left + (across + 0.5) * caster.window.step;
  const y = caster.window.top - (down + 0.5) * caster.window.step;
  const z = meet(tile, x, y);
  if (z === null) return EMPTY;
  const at: Vector = [x, y, z];
  const met = nearestAt(tile, at);
  if (!met) return EMPTY;
  const { body, solid } = met;
  if (isSharpBox(solid)) return sharpFace(caster, body, solid, at);
  return {
    depth: z,
    body: body.index,
    material: materialAt(caster, tile, body, solid, at),
    part: solid.primitive.part ?? '',
    normal: normalAt(tile, at),
    hatched: isHatched(caster, body, at),
    nearRoot: isNearRoot(body, solid, at),
  };
}
