import type { Figure } from '../pose';
import { BACK_X, X } from './shared/bases';
import { walkingPanel } from './shared/walking';

/** LS2: get up, then walk or stand. */
export const breakUpSitting: Figure = {
  id: 'break_up_sitting',
  title: 'Break up sitting',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Rising from a chair: the trunk leans forward, the hands push on the thighs, the feet stand flat on the floor. An arrow points up.',
      reading: {
        position: 'Rising from a chair',
        limbs: 'Both knees are bent, both feet flat on the floor',
        hands: 'Both push on the thighs',
        movement: 'Up from the chair',
        felt: 'Nowhere: nothing is stretched or pressed',
      },
      camera: { turn: 30, height: 10 },
      people: [
        {
          body: 'older',
          pelvis: { at: [0, 0.66, 0], up: [0.45, 0.9, 0], front: [0.9, -0.45, 0] },
          chest: { up: [0.5, 0.86, 0], front: [0.86, -0.5, 0] },
          head: { up: [0.25, 0.97, 0], front: [0.97, -0.2, 0] },
          legs: {
            left: { ankle: [0.22, 0.085, -0.12], knee: X, toes: X },
            right: { ankle: [0.22, 0.085, 0.12], knee: X, toes: X },
          },
          arms: {
            left: {
              hand: { on: 'left.thigh', at: 0.75, toward: [0.2, 1, -0.3] },
              elbow: [-1, 0.2, -0.6],
              fingers: [1, -0.2, 0.2],
              curl: 0.25,
            },
            right: {
              hand: { on: 'right.thigh', at: 0.75, toward: [0.2, 1, 0.3] },
              elbow: [-1, 0.2, 0.6],
              fingers: [1, -0.2, -0.2],
              curl: 0.25,
            },
          },
        },
      ],
      props: [
        {
          id: 'chair',
          kind: 'chair',
          at: [-0.18, 0.44, 0],
          half: [0.22, 0.02, 0.22],
          back: BACK_X,
        },
      ],
      arrows: [{ from: [0.62, 0.8, 0.1], to: [0.62, 1.2, 0.1] }],
      showFloor: true,
      touches: [
        { part: 'left.foot', on: 'floor' },
        { part: 'right.foot', on: 'floor' },
        { part: 'right.hand', on: 'right.thigh' },
      ],
    },
    walkingPanel('b', {
      id: 'chair',
      kind: 'chair',
      at: [-0.9, 0.44, -0.1],
      half: [0.22, 0.02, 0.22],
      back: BACK_X,
    }),
  ],
};
