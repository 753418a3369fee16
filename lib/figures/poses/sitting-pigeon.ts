import type { Figure } from '../pose';
import { legLongSitting, mat } from './shared/bases';

/** ST6. */
export const sittingPigeon: Figure = {
  id: 'sitting_pigeon',
  title: 'Sitting pigeon',
  sided: true,
  leg: 'crossed',
  panels: [
    {
      id: 'a',
      alt: 'Sitting on the floor, {other} leg long. The {side} ankle lies on the {other} thigh just above the knee, the {side} knee dropped out. The trunk bends gently forward from the hips, back and neck long. It is felt in the {side} buttock.',
      reading: {
        position: 'Sitting on the floor',
        limbs:
          'The {side} leg is bent, its ankle lies on the {other} thigh; the {other} leg is long',
        hands: 'They rest on the legs',
        movement: 'Bending forward from the hips with a long back',
        felt: 'In the {side} buttock',
      },
      camera: { turn: 28, height: 18 },
      people: [
        {
          body: 'adult',
          worked: 'right',
          pelvis: { at: [0, 0.125, 0], up: [0.3, 0.95, 0], front: [0.95, -0.3, 0] },
          chest: { up: [0.5, 0.86, 0], front: [0.86, -0.5, 0] },
          head: { up: [0.5, 0.86, 0], front: [0.86, -0.4, 0.05] },
          firstLeg: 'left',
          legs: {
            left: legLongSitting('left'),
            right: {
              ankle: { on: 'left.thigh', at: 0.84, toward: [0, 1, 0.2], lift: 0.035 },
              knee: [0.2, 0.25, 1],
              toes: [0.4, 0.1, -1],
            },
          },
          arms: {
            right: {
              hand: { on: 'right.shin', at: 0.55, toward: [0.3, 1, 0.2] },
              elbow: [-0.4, 0.1, 1],
              fingers: [1, 0, -0.4],
            },
            left: {
              hand: { on: 'left.shin', at: 0.28, toward: [0, 1, -0.4] },
              elbow: [-0.3, 0.2, -1],
              fingers: [1, -0.1, 0],
              curl: 0.2,
            },
          },
        },
      ],
      patches: [{ at: { from: 'right.hip', by: [-0.05, -0.01, 0.06] }, radius: 0.1 }],
      arrows: [{ from: [0.34, 0.96, 0], to: [0.62, 0.78, 0], bend: 0.2 }],
      props: [mat(0.34, 0.7, 0.36)],
      touches: [
        { part: 'right.hand', on: 'right.shin' },
        { part: 'left.hand', on: 'left.shin' },
        { part: 'right.shin', on: 'left.thigh' },
      ],
    },
  ],
};
