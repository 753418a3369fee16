import type { Figure, Panel } from '../pose';
import { DOWN, mat, onRightSide, X, Z } from './shared/bases';

const onTheSide: Panel = {
  id: 'a',
  alt: 'Lying on the {side} side, propped on the {side} forearm. A ball lies on the floor under the {side} buttock and outer hip, behind and above the point of the hip bone. The {other} foot stands on the floor in front and carries part of the weight; the {other} hand rests on the thigh.',
  reading: {
    position: 'Lying on the {side} side, propped on the forearm',
    limbs: 'The {other} knee is bent and its foot stands on the floor; the {side} leg lies long',
    hands: 'The {side} forearm rests on the floor, the {other} hand on the {other} thigh',
    movement: 'Small rolls to and fro over the ball',
    felt: 'At the {side} outer hip and buttock',
  },
  camera: { turn: 0, height: 10 },
  people: [
    {
      body: 'adult',
      worked: 'right',
      ...onRightSide(0.06),
      chest: { up: [-0.71, 0.7, 0], front: [0.05, -0.15, 1] },
      head: { up: [-0.4, 0.9, 0], front: [0.1, 0, 1] },
      firstLeg: 'right',
      legs: {
        right: { ankle: [0.78, 0.06, 0.02], knee: Z, toes: [0.4, 0, 1] },
        left: { ankle: [0.22, 0.078, 0.36], knee: [0.3, 1, 0.6], toes: [0.25, 0, 1] },
      },
      arms: {
        right: { hand: [-0.4, 0.012, 0.24], elbow: [-0.3, -1, -0.3], palm: DOWN, fingers: Z },
        left: {
          hand: { on: 'left.thigh', at: 0.5, toward: [-0.3, 1, 0.3] },
          elbow: [-0.6, 0.3, 1],
          fingers: [1, -0.3, 0.3],
        },
      },
    },
  ],
  props: [
    mat(0.1, 0.92, 0.42, 0.1),
    { id: 'soft ball', kind: 'ball', at: [-0.032, 0.04, -0.05], radius: 0.044, tone: 'dark' },
  ],
  patches: [{ at: { from: 'right.hip', by: [-0.055, -0.04, 0.05] }, radius: 0.075 }],
  arrows: [{ from: [0.2, -0.1, 0.6], to: [-0.16, -0.1, 0.6], bothWays: true }],
  touches: [
    { part: 'left.foot', on: 'floor' },
    { part: 'right.forearm', on: 'floor' },
  ],
};

const atTheWall: Panel = {
  id: 'b',
  alt: 'Standing with the back to a wall, a ball between the {side} buttock and the wall. Arrows show small rolls up and down by bending the knees.',
  reading: {
    position: 'Standing, leaning with the buttock on a wall',
    limbs: 'Both legs stand, knees slightly bent; nothing is crossed',
    hands: 'Nothing: the arms hang',
    movement: 'Up and down along the wall',
    felt: 'In the {side} buttock',
  },
  camera: { turn: 9, height: 8 },
  people: [
    {
      body: 'adult',
      worked: 'right',
      pelvis: { at: [-0.01, 0.885, 0], up: [-0.1, 1, 0], front: X },
      chest: { up: [-0.02, 1, 0], front: X },
      legs: {
        left: { ankle: [0.13, 0.085, -0.11], knee: X, toes: X },
        right: { ankle: [0.13, 0.085, 0.11], knee: X, toes: X },
      },
      arms: {
        left: { hand: [0.12, 0.78, -0.24], elbow: [-1, 0, -0.4], palm: Z, fingers: DOWN },
        right: { hand: [0.2, 0.8, 0.27], elbow: [-1, 0, 0.5], palm: [0, 0, -1], fingers: DOWN },
      },
    },
  ],
  props: [
    { id: 'wall', kind: 'box', at: [-0.25, 0.84, -0.1], half: [0.03, 0.84, 0.3], tone: 'light' },
    { id: 'soft ball', kind: 'ball', at: [-0.175, 0.87, 0.1], radius: 0.045, tone: 'dark' },
  ],
  arrows: [{ from: [-0.44, 1.1, 0.3], to: [-0.44, 0.72, 0.3], bothWays: true }],
  patches: [{ at: { from: 'pelvis', by: [-0.1, -0.02, -0.09] }, radius: 0.075 }],
  showFloor: true,
  touches: [
    { part: 'trunk', on: 'prop:soft ball' },
    { part: 'left.foot', on: 'floor' },
    { part: 'right.foot', on: 'floor' },
  ],
};

/** SM5: on the side, or standing at a wall. */
export const ballSearchHold: Figure = {
  id: 'ball_search_hold',
  title: 'Find-and-hold with a ball',
  sided: true,
  panels: [onTheSide, atTheWall],
};
