import type { BodyType } from '../pose';

/** Lengths and radii in metres of a person of 1.70 m; own measures, rounded from common anthropometric tables. */
export interface BodyMeasures {
  thigh: number;
  shin: number;
  upperArm: number;
  forearm: number;
  /** Half the distance between the hip joints, and between the shoulder joints. */
  hip: number;
  shoulder: number;
  /** Radius at the upper and the lower end. */
  radii: Record<'thigh' | 'shin' | 'upperArm' | 'forearm', readonly [number, number]>;
  /** Half sizes [left, up, front] of what the trunk is made of. */
  pelvisHalf: readonly [number, number, number];
  waistHalf: readonly [number, number, number];
  chestHalf: readonly [number, number, number];
  seat: number;
  /** How far the belly stands out. */
  belly: number;
  hair: 'dark' | 'grey';
}

const lengths = { thigh: 0.42, shin: 0.41, upperArm: 0.285, forearm: 0.25, hip: 0.088 };

/** `adult`: slim; `older`: rounder, heavier, with grey hair. Both have the same bones, so a pose fits both. */
export const bodyTypes: Readonly<Record<BodyType, BodyMeasures>> = {
  adult: {
    ...lengths,
    shoulder: 0.163,
    radii: {
      thigh: [0.086, 0.053],
      shin: [0.052, 0.035],
      upperArm: [0.049, 0.039],
      forearm: [0.041, 0.027],
    },
    pelvisHalf: [0.15, 0.11, 0.1],
    waistHalf: [0.122, 0.14, 0.09],
    chestHalf: [0.148, 0.165, 0.106],
    seat: 0.083,
    belly: 0,
    hair: 'dark',
  },
  older: {
    ...lengths,
    shoulder: 0.163,
    radii: {
      thigh: [0.098, 0.06],
      shin: [0.058, 0.038],
      upperArm: [0.056, 0.043],
      forearm: [0.044, 0.028],
    },
    pelvisHalf: [0.168, 0.115, 0.108],
    waistHalf: [0.152, 0.15, 0.104],
    chestHalf: [0.16, 0.168, 0.114],
    seat: 0.09,
    belly: 0.05,
    hair: 'grey',
  },
};
