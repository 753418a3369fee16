import { frame, type Frame } from '../geometry/frame';
import { add, along, scaled, unit, type Vector } from '../geometry/vector';
import type { Person, Side } from '../pose';
import type { BodyMeasures } from '../body/body-type';

export interface SolvedTrunk {
  pelvis: { at: Vector; frame: Frame };
  waist: Vector;
  chest: { at: Vector; frame: Frame };
  neck: Vector;
  head: { at: Vector; frame: Frame };
  hips: Record<Side, Vector>;
  shoulders: Record<Side, Vector>;
}

/** Pelvis, chest and head in the room, from the pelvis upward. */
export function solveTrunk(person: Person, measures: BodyMeasures): SolvedTrunk {
  const low = frame(person.pelvis.up, person.pelvis.front);
  const high = person.chest ? frame(person.chest.up, person.chest.front) : low;
  const face = person.head ? frame(person.head.up, person.head.front) : high;
  const pelvis = person.pelvis.at;
  const waist = along(pelvis, [0.13, low.up]);
  const bow = unit(add(low.up, scaled(high.up, 1.5)));
  const chest = along(waist, [0.1, bow], [0.1, high.up]);
  const neck = along(chest, [0.19, high.up]);
  const nape = unit(add(high.up, face.up));
  const head = along(neck, [0.06, nape], [0.095, face.up], [0.012, face.front]);
  const hip = (sign: number): Vector =>
    along(pelvis, [-0.02, low.up], [sign * measures.hip, low.left]);
  const shoulder = (sign: number): Vector =>
    along(
      chest,
      [0.125 + (person.chest?.shrug ?? 0), high.up],
      [sign * measures.shoulder, high.left],
      [person.chest?.round ?? 0, high.front],
    );
  return {
    pelvis: { at: pelvis, frame: low },
    waist,
    chest: { at: chest, frame: high },
    neck,
    head: { at: head, frame: face },
    hips: { left: hip(1), right: hip(-1) },
    shoulders: { left: shoulder(1), right: shoulder(-1) },
  };
}
