import type { Figure } from '../pose';
import { DOWN, legLongSitting, mat, sittingOnFloor, X, Y } from './shared/bases';

/** ST8: the trunk turns toward the bent knee. */
export const sittingTwist: Figure = {
  id: 'sitting_twist',
  title: 'Sitting twist',
  sided: true,
  leg: 'bent',
  panels: [
    {
      id: 'a',
      alt: 'Sitting on the floor, {other} leg long. The {side} knee is bent, the {side} foot stands on the floor on the outer side of the {other} knee. The trunk turns to the {side}: the {side} arm is straight behind the body, palm on the floor; the {other} elbow rests on the {side} knee. It is felt at the {side} hip.',
      reading: {
        position: 'Sitting on the floor, back straight',
        limbs:
          'The {side} knee is bent and its foot stands across the {other} knee; the {other} leg is long',
        hands: 'The {side} palm is on the floor behind; the {other} elbow rests on the {side} knee',
        movement: 'The trunk turns to the {side}, toward the bent knee',
        felt: 'At the {side} buttock and the side of the low back',
      },
      camera: { turn: 16, height: 36 },
      people: [
        {
          body: 'adult',
          worked: 'right',
          pelvis: { ...sittingOnFloor, up: [-0.12, 1, 0] },
          chest: { up: [-0.04, 1, 0.1], front: [0.2, -0.1, 0.97] },
          head: { up: Y, front: [-0.2, 0, 1] },
          legs: {
            left: legLongSitting('left'),
            right: { ankle: [0.44, 0.078, -0.25], knee: [0.1, 1, 0.15], toes: X },
          },
          arms: {
            left: {
              hand: [0.25, 0.16, 0.25],
              elbow: [0.13, -0.02, -0.055],
              palm: [-1, 0, -0.3],
              fingers: [0, -1, 0.2],
            },
            right: {
              hand: [-0.26, 0.02, 0.2],
              elbow: [-1, 0, 0.3],
              palm: DOWN,
              fingers: [-0.8, -0.16, 0.4],
            },
          },
        },
      ],
      patches: [{ at: { from: 'right.hip', by: [-0.06, 0.0, 0.06] }, radius: 0.11 }],
      arrows: [{ from: [0.24, 1.2, 0.2], to: [-0.24, 1.2, 0.2], bend: 0.25 }],
      props: [mat(0.26, 0.74, 0.34)],
      touches: [
        { part: 'right.hand', on: 'floor' },
        { part: 'left.upperArm', on: 'right.thigh' },
        { part: 'right.foot', on: 'floor' },
      ],
    },
  ],
};
