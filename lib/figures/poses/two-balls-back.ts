import type { Figure } from '../pose';
import {
  archedOnBack,
  BACK_X,
  backView,
  DOWN,
  handOnBelly,
  lowSpine,
  mat,
  trunkCrop,
  X,
} from './shared/bases';

/** SM2: how to lie, and where the balls go. */
export const twoBallsBack: Figure = {
  id: 'two_balls_back',
  title: 'Two tennis balls under the back',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Lying on the back, knees bent, feet flat. Two balls, drawn dashed through the body, lie on the floor under the low back, one on each side of the spine; the hands rest on the belly.',
      reading: {
        position: 'Lying on the back on a mat',
        limbs: 'Both knees are bent, both feet flat on the floor; nothing is crossed',
        hands: 'Nothing: they rest on the belly',
        movement: 'None: the body rests on the balls',
        felt: 'In the low back, over the balls',
      },
      camera: { turn: 8, height: 36 },
      people: [
        {
          body: 'adult',
          ...archedOnBack(0.122, 0.2),
          arms: { left: handOnBelly('left'), right: handOnBelly('right') },
        },
      ],
      props: [
        mat(-0.1, 0.72, 0.3),
        {
          id: 'soft ball 1',
          kind: 'ball',
          at: [-0.13, 0.034, 0.058],
          radius: 0.036,
          tone: 'dark',
          seenThrough: true,
        },
        {
          id: 'soft ball 2',
          kind: 'ball',
          at: [-0.13, 0.034, -0.058],
          radius: 0.036,
          tone: 'dark',
          seenThrough: true,
        },
      ],
      touches: [
        { part: 'trunk', on: 'prop:soft ball 1' },
        { part: 'left.foot', on: 'floor' },
        { part: 'right.foot', on: 'floor' },
      ],
    },
    {
      id: 'b',
      alt: 'Where the balls go, shown on a back: one ball on each side of the spine at the low back, the spine in the gap between them.',
      reading: {
        position: 'Upright, seen from behind, to show the place',
        limbs: 'Nothing is bent or crossed',
        hands: 'Nothing: the arms hang',
        movement: 'None',
        felt: 'On both sides of the spine at the low back, not on the spine',
      },
      camera: { turn: 0, height: 4 },
      crop: trunkCrop,
      people: [
        {
          body: 'adult',
          ...backView,
          arms: {
            left: { hand: [-0.3, 0.81, -0.02], elbow: [0, 0, 1], palm: X, fingers: DOWN },
            right: { hand: [0.3, 0.81, -0.02], elbow: [0, 0, 1], palm: BACK_X, fingers: DOWN },
          },
        },
      ],
      props: [
        {
          id: 'soft left',
          kind: 'ball',
          at: { from: 'pelvis', by: [0.05, 0.14, -0.105] },
          radius: 0.036,
          tone: 'dark',
        },
        {
          id: 'soft right',
          kind: 'ball',
          at: { from: 'pelvis', by: [-0.05, 0.14, -0.105] },
          radius: 0.036,
          tone: 'dark',
        },
      ],
      symbols: [lowSpine],
    },
  ],
};
