import type { Figure } from '../pose';
import { legLongSitting, mat } from './shared/bases';

/** ST6 with the bent knee on a cushion, so that the leg does not hang wide (r9). */
export const sittingPigeonCushion: Figure = {
  id: 'sitting_pigeon--cushion',
  title: 'Sitting pigeon, cushion under the knee',
  sided: true,
  panels: [
    {
      id: 'a',
      alt: 'Sitting on the floor, {other} leg long. The {side} ankle lies on the {other} thigh above the knee, the {side} knee rests on a cushion. The back stays long; the hands rest on the legs. It is felt in the {side} buttock.',
      reading: {
        position: 'Sitting on the floor',
        limbs:
          'The {side} ankle lies on the {other} thigh, the {side} knee on a cushion; the {other} leg is long',
        hands: 'They rest on the legs',
        movement: 'A small lean forward with a long back',
        felt: 'In the {side} buttock',
      },
      camera: { turn: 28, height: 18 },
      people: [
        {
          body: 'older',
          worked: 'right',
          pelvis: { at: [0, 0.132, 0], up: [0.1, 1, 0], front: [1, -0.1, 0] },
          chest: { up: [0.24, 0.97, 0], front: [0.97, -0.24, 0] },
          head: { up: [0.2, 0.98, 0], front: [0.98, -0.15, 0.05] },
          firstLeg: 'left',
          legs: {
            left: legLongSitting('left'),
            right: {
              ankle: { on: 'left.thigh', at: 0.84, toward: [-0.3, 1, 0.2], lift: 0.035 },
              knee: [0.2, 0.25, 1],
              toes: [0.4, 0.2, -1],
            },
          },
          arms: {
            right: {
              hand: { on: 'right.shin', at: 0.3, toward: [0.1, 1, 0.3] },
              elbow: [-0.4, 0.1, 1],
              fingers: [1, 0, -0.4],
              curl: 0.3,
            },
            left: {
              hand: { on: 'left.shin', at: 0.14, toward: [0, 1, -0.4] },
              elbow: [-0.3, 0.2, -1],
              fingers: [1, -0.1, 0],
              curl: 0.2,
            },
          },
        },
      ],
      patches: [{ at: { from: 'right.hip', by: [-0.06, -0.01, 0.06] }, radius: 0.1 }],
      arrows: [{ from: [0.2, 1.04, 0], to: [0.44, 0.94, 0], bend: 0.2 }],
      props: [
        mat(0.28, 0.62, 0.42, 0.06),
        {
          id: 'soft cushion',
          kind: 'pillow',
          at: { from: 'right.knee', by: [-0.06, -0.165, 0.01] },
          half: [0.16, 0.06, 0.14],
        },
      ],
      touches: [
        { part: 'right.hand', on: 'right.shin' },
        { part: 'right.thigh', on: 'prop:soft cushion' },
      ],
    },
  ],
};
