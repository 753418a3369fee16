import type { Figure } from '../pose';
import { BACK_Z, DOWN, mat } from './shared/bases';

/** SM6, from behind: the person's right is at +x. */
export const sitOnBall: Figure = {
  id: 'sit_on_ball',
  title: 'Sitting on one ball',
  sided: true,
  panels: [
    {
      id: 'a',
      alt: 'Sitting on a padded seat, seen from behind. A ball lies under the {side} buttock, at its outer side. The trunk leans a little to the {side}.',
      reading: {
        position: 'Sitting on a seat, seen from behind',
        limbs: 'Both knees are bent as in sitting; nothing is crossed',
        hands: 'They hold the edges of the seat',
        movement: 'Leaning some weight to the {side}, onto the ball',
        felt: 'In the {side} buttock, at its outer side',
      },
      camera: { turn: 0, height: 14 },
      crop: { at: [0.02, 0.55, 0], wide: 0.5, high: 0.6 },
      people: [
        {
          body: 'older',
          worked: 'right',
          pelvis: { at: [0, 0.615, 0], up: [0.04, 1, 0], front: BACK_Z },
          chest: { up: [0.12, 1, 0], front: BACK_Z },
          head: { up: [0.05, 1, 0], front: BACK_Z },
          legs: {
            left: { ankle: [-0.15, 0.085, -0.42], knee: [0, 1, -1], toes: [-0.1, 0, -1] },
            right: { ankle: [0.15, 0.085, -0.42], knee: [0, 1, -1], toes: [0.1, 0, -1] },
          },
          arms: {
            left: {
              hand: [-0.25, 0.535, -0.06],
              elbow: [-1, 0, 0.3],
              palm: DOWN,
              fingers: [-0.1, -0.3, -1],
              curl: 0.4,
            },
            right: {
              hand: [0.31, 0.49, -0.05],
              elbow: [1, 0, 0.3],
              palm: DOWN,
              fingers: [0.1, -0.3, -1],
              curl: 0.4,
            },
          },
        },
      ],
      props: [
        mat(0, 0.5, 0.6, -0.1),
        {
          id: 'soft seat',
          kind: 'box',
          at: [0, 0.44, -0.05],
          half: [0.3, 0.035, 0.24],
          round: 0.032,
          tone: 'light',
        },
        { kind: 'chair', at: [0, 0.41, -0.05], half: [0.28, 0.02, 0.22] },
        { id: 'soft ball', kind: 'ball', at: [0.125, 0.51, 0.1], radius: 0.038, tone: 'dark' },
      ],
      patches: [{ at: { from: 'pelvis', by: [-0.12, -0.03, -0.1] }, radius: 0.08 }],
      arrows: [{ from: [0.04, 0.86, 0.14], to: [0.2, 0.76, 0.14], bend: 0.25 }],
      touches: [
        { part: 'trunk', on: 'prop:soft ball' },
        { part: 'left.foot', on: 'floor' },
        { part: 'right.foot', on: 'floor' },
      ],
    },
  ],
};
