import type { Arm, Figure, Person, Side } from '../pose';
import { across, backView, trunkCrop } from './shared/bases';

const person = (arm: (side: Side) => Arm): Person => ({
  body: 'older',
  ...backView,
  arms: { left: arm('left'), right: arm('right') },
});

const palms = (side: Side): Arm => ({
  hand: { from: 'pelvis', by: [-0.105 * across(side), 0.195, -0.095] },
  elbow: [across(side), 0.1, 0.4],
  fingers: [-1 * across(side), -0.55, 0.25],
  curl: 0,
  palm: [0, 0, -1],
  thumb: [-0.4 * across(side), 1, 0],
});

const thumbs = (side: Side): Arm => ({
  hand: { from: 'pelvis', by: [-0.135 * across(side), 0.14, -0.06] },
  elbow: [across(side), 0.1, 0.5],
  fingers: [-0.1 * across(side), -0.25, -1],
  palm: [-1 * across(side), 0, 0],
  thumb: [-1 * across(side), 0.12, 0.1],
});

/** SM1: the palms' rub, then the thumbs' presses. */
export const palmThumbLowBack: Figure = {
  id: 'palm_thumb_low_back',
  title: 'Palm and thumb rub',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'The back of a person who sits or stands tall. Both palms lie flat on the low back. Arrows show the rub: from the sides of the waist and hips in to the spine, then down to the buttocks.',
      reading: {
        position: 'Upright, seen from behind',
        limbs: 'No leg is shown bent; both elbows point out',
        hands: 'Both palms lie on the low back',
        movement: 'From the sides in to the spine, then down',
        felt: 'In the low back, both sides of the spine',
      },
      camera: { turn: 0, height: 4 },
      crop: trunkCrop,
      people: [person(palms)],
      arrows: [
        {
          from: { from: 'pelvis', by: [0.19, 0.07, -0.15] },
          to: { from: 'pelvis', by: [0.035, 0.07, -0.15] },
        },
        {
          from: { from: 'pelvis', by: [-0.19, 0.07, -0.15] },
          to: { from: 'pelvis', by: [-0.035, 0.07, -0.15] },
        },
        {
          from: { from: 'pelvis', by: [0.065, 0.035, -0.15] },
          to: { from: 'pelvis', by: [0.065, -0.07, -0.15] },
        },
        {
          from: { from: 'pelvis', by: [-0.065, 0.035, -0.15] },
          to: { from: 'pelvis', by: [-0.065, -0.07, -0.15] },
        },
      ],
      patches: [
        { at: { from: 'pelvis', by: [0.05, 0.125, -0.1] }, radius: 0.038 },
        { at: { from: 'pelvis', by: [-0.05, 0.125, -0.1] }, radius: 0.038 },
      ],
      symbols: [{ kind: 'spine', at: { from: 'pelvis', by: [0, 0.22, -0.12] }, size: 80 }],
      touches: [
        { part: 'left.hand', on: 'trunk' },
        { part: 'right.hand', on: 'trunk' },
      ],
    },
    {
      id: 'b',
      alt: 'The back of a person with the hands at the waist, the fingers round the sides. Both thumbs press on the low back, one on each side of the spine, toward the spine.',
      reading: {
        position: 'Upright, seen from behind',
        limbs: 'No leg is shown bent; both elbows point out',
        hands: 'Hands at the waist, fingers round the sides, thumbs on the back',
        movement: 'The thumbs press toward the spine',
        felt: 'At the long muscles of the low back',
      },
      camera: { turn: 0, height: 4 },
      crop: trunkCrop,
      people: [person(thumbs)],
      arrows: [
        {
          from: { from: 'pelvis', by: [0.13, 0.085, -0.15] },
          to: { from: 'pelvis', by: [0.03, 0.085, -0.15] },
          light: true,
        },
        {
          from: { from: 'pelvis', by: [-0.13, 0.085, -0.15] },
          to: { from: 'pelvis', by: [-0.03, 0.085, -0.15] },
          light: true,
        },
      ],
      symbols: [{ kind: 'spine', at: { from: 'pelvis', by: [0, 0.2, -0.12] }, size: 80 }],
      touches: [
        { part: 'left.hand', on: 'trunk' },
        { part: 'right.hand', on: 'trunk' },
      ],
    },
  ],
};
