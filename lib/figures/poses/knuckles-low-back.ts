import type { Arm, Figure, Side } from '../pose';
import { across, archedOnBack, backView, DOWN, lowSpine, mat, trunkCrop, Y } from './shared/bases';

const fistUnder = (side: Side): Arm => ({
  hand: [-0.15, 0.038, 0.065 * across(side)],
  elbow: [0.2, 1, across(side)],
  palm: DOWN,
  fingers: [0.25, 0, -1 * across(side)],
  curl: 1.1,
});

const fistOnBack = (side: Side): Arm => ({
  hand: { from: 'pelvis', by: [-0.07 * across(side), 0.15, -0.135] },
  elbow: [across(side), 0, 0.3],
  palm: [0, 0, 1],
  fingers: [-1 * across(side), -0.05, 0],
  curl: 1.1,
});

/** SM3: how to lie, and where the fists go. */
export const knucklesLowBack: Figure = {
  id: 'knuckles_low_back',
  title: 'Knuckles under the low back',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Lying on the back, knees bent, feet flat. Both fists lie under the low back, one on each side of the spine, palms down.',
      reading: {
        position: 'Lying on the back on a mat',
        limbs: 'Both knees are bent, both feet flat; nothing is crossed',
        hands: 'Both fists lie under the low back',
        movement: 'None: the body rests on the fists',
        felt: 'In the low back, over the knuckles',
      },
      camera: { turn: 0, height: 10 },
      crop: { at: [-0.12, 0.24, 0], wide: 0.68, high: 0.34 },
      people: [
        {
          body: 'adult',
          ...archedOnBack(0.122, 0.3),
          chest: { up: [-1, -0.22, 0], front: Y },
          head: { up: [-1, 0.4, 0], front: [0.4, 1, 0] },
          arms: { left: fistUnder('left'), right: fistUnder('right') },
        },
      ],
      props: [mat(-0.1, 0.72, 0.3)],
      touches: [
        { part: 'right.hand', on: 'trunk' },
        { part: 'left.hand', on: 'trunk' },
        { part: 'right.foot', on: 'floor' },
      ],
    },
    {
      id: 'b',
      alt: 'Where the fists go, shown on a back: one fist on each side of the spine at the low back, knuckles on the muscle, palms away from the back.',
      reading: {
        position: 'Upright, seen from behind, to show the place',
        limbs: 'No leg is bent; the elbows point out',
        hands: 'Both are fists on the low back, one on each side of the spine',
        movement: 'None',
        felt: 'On both sides of the spine at the low back, not on the spine',
      },
      camera: { turn: 0, height: 4 },
      crop: trunkCrop,
      people: [
        {
          body: 'adult',
          ...backView,
          arms: { left: fistOnBack('left'), right: fistOnBack('right') },
        },
      ],
      symbols: [lowSpine],
      touches: [
        { part: 'right.hand', on: 'trunk' },
        { part: 'left.hand', on: 'trunk' },
      ],
    },
  ],
};
