import type { Figure } from '../pose';
import { DOWN, mat } from './shared/bases';

/** SM10. */
export const wedgeUnderHip: Figure = {
  id: 'wedge_under_hip',
  title: 'Rubber wedge under the hip',
  sided: true,
  panels: [
    {
      id: 'a',
      alt: 'Lying on the {side} side with the head on a pillow, both knees bent. A rubber wedge is slid under the {side} outer hip from the front.',
      reading: {
        position: 'Lying on the {side} side, head on a pillow',
        limbs: 'Both knees are bent; nothing is crossed',
        hands: 'The upper hand rests on the floor, the lower arm lies in front of the head',
        movement: 'Rolling a little onto the wedge',
        felt: 'At the {side} outer hip',
      },
      camera: { turn: 4, height: 24 },
      people: [
        {
          body: 'older',
          worked: 'right',
          pelvis: { at: [0, 0.215, 0], up: [-1, -0.02, 0], front: [0, 0.08, 1] },
          chest: { up: [-1, 0.06, 0], front: [0, 0.05, 1] },
          head: { up: [-1, 0.04, 0], front: [0, 0, 1] },
          firstLeg: 'right',
          legs: {
            right: { ankle: [0.62, 0.062, -0.04], knee: [-0.2, 0, 1], toes: [0.6, 0, 1] },
            left: { ankle: [0.58, 0.2, -0.02], knee: [-0.2, 0, 1], toes: [0.6, 0, 1] },
          },
          arms: {
            right: {
              hand: [-0.55, 0.05, 0.42],
              elbow: [0.5, 1, 1],
              palm: [0, 1, 0],
              fingers: [-0.6, 0, 0.6],
            },
            left: {
              hand: [-0.36, 0.018, 0.3],
              elbow: [0.5, 0.7, 0.5],
              palm: DOWN,
              fingers: [-0.5, 0, 1],
            },
          },
        },
      ],
      props: [
        mat(-0.05, 0.9, 0.42, 0.1),
        { kind: 'pillow', at: [-0.66, 0.07, 0], half: [0.15, 0.06, 0.22] },
        // Its underside lies in the mat: what is seen is a slope with a thin edge under the hip.
        {
          id: 'soft wedge',
          kind: 'box',
          at: [0.0, 0.001, 0.085],
          half: [0.055, 0.07, 0.12],
          up: [0.274, 0.94, -0.205],
          front: [-0.752, 0.342, 0.564],
          tone: 'dark',
        },
      ],
      patches: [{ at: { from: 'right.hip', by: [0.05, -0.06, 0.07] }, radius: 0.1 }],
      arrows: [{ from: [0.02, 0.5, -0.2], to: [0.02, 0.37, 0.21], bend: -0.45 }],
    },
  ],
};
