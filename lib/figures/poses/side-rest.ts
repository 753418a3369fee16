import type { Figure } from '../pose';
import { DOWN, headPillow, mat, onRightSide } from './shared/bases';

/** LS5: rest, then sit up over the side. */
export const sideRest: Figure = {
  id: 'side_rest',
  title: 'Rest on your side afterwards',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Lying on the side, knees bent, head on a pillow, arms in front of the body.',
      reading: {
        position: 'Lying on the side, head on a pillow',
        limbs: 'Both knees are bent; nothing is crossed',
        hands: 'They rest in front of the body',
        movement: 'None: the body rests',
        felt: 'Nowhere: nothing is stretched or pressed',
      },
      camera: { turn: 0, height: 26 },
      people: [
        {
          body: 'older',
          ...onRightSide(0.012),
          chest: { up: [-1, 0.17, 0.1], front: [0.1, 0.05, 1] },
          head: { up: [-1, -0.1, 0.1], front: [0.1, 0, 1] },
          firstLeg: 'right',
          legs: {
            right: { ankle: [0.32, 0.072, 0.2], knee: [-0.5, 0, 1], toes: [0.6, 0, 1] },
            left: { ankle: [0.38, 0.18, 0.18], knee: [-0.5, 0, 1], toes: [0.6, 0, 1] },
          },
          arms: {
            right: {
              hand: [-0.62, 0.04, 0.4],
              elbow: [0.6, 0.4, 1],
              palm: [0, 1, 0],
              fingers: [-0.8, 0, 0.3],
            },
            left: {
              hand: [-0.3, 0.02, 0.38],
              elbow: [0.6, 0.7, 0.6],
              palm: DOWN,
              fingers: [-0.6, 0, 0.8],
            },
          },
          eyes: 'closed',
        },
      ],
      props: [mat(-0.12, 0.82, 0.4, 0.12), headPillow()],
    },
    {
      id: 'b',
      alt: 'Sitting up slowly over the side: the arms push the trunk up from the floor, the knees stay bent.',
      reading: {
        position: 'On the side, half way up to sitting',
        limbs: 'Both knees are bent; nothing is crossed',
        hands: 'Both push on the floor',
        movement: 'The trunk comes up sideways',
        felt: 'Nowhere: nothing is stretched or pressed',
      },
      camera: { turn: 0, height: 20 },
      people: [
        {
          body: 'older',
          pelvis: { at: [0, 0.176, 0], up: [-0.9, 0.45, 0], front: [0, -0.05, 1] },
          chest: { up: [-0.84, 0.55, 0], front: [0.05, -0.3, 1] },
          head: { up: [-0.45, 0.9, 0], front: [0.05, -0.1, 1] },
          firstLeg: 'right',
          legs: {
            right: { ankle: [0.42, 0.07, 0.14], knee: [-0.3, 0, 1], toes: [0.6, 0, 1] },
            left: { ankle: [0.46, 0.18, 0.16], knee: [-0.3, 0, 1], toes: [0.6, 0, 1] },
          },
          arms: {
            right: {
              hand: [-0.44, 0.026, 0.28],
              elbow: [-1, -0.1, 0.2],
              palm: DOWN,
              fingers: [-0.2, 0, 1],
            },
            left: {
              hand: [-0.3, 0.02, 0.3],
              elbow: [0.6, 0.3, 0.6],
              palm: DOWN,
              fingers: [-0.3, 0, 1],
            },
          },
        },
      ],
      props: [mat(-0.06, 0.78, 0.4, 0.12)],
      arrows: [{ from: [-0.86, 0.4, 0], to: [-0.66, 0.74, 0], bend: 0.2 }],
      touches: [
        { part: 'left.hand', on: 'floor' },
        { part: 'right.hand', on: 'floor' },
      ],
    },
  ],
};
