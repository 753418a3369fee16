import type { Panel, Prop } from '../../pose';
import { X, Y } from './bases';

/** Walking on the flat, seen from the side. */
export const walkingPanel = (id: string, ...props: readonly Prop[]): Panel => ({
  id,
  alt: 'Walking upright on flat ground, one leg in front, the arms swing.',
  reading: {
    position: 'Upright, walking',
    limbs: 'One leg steps forward, the other pushes off behind',
    hands: 'Nothing: the arms swing',
    movement: 'Forward',
    felt: 'Nowhere: nothing is stretched or pressed',
  },
  camera: { turn: 24, height: 6 },
  people: [
    {
      body: 'older',
      pelvis: { at: [0, 0.893, 0], up: Y, front: X },
      chest: { up: [0.03, 1, 0], front: X },
      legs: {
        left: { ankle: [0.27, 0.09, -0.08], knee: X, toes: [1, 0.22, 0] },
        right: { ankle: [-0.34, 0.165, 0.08], knee: X, toes: [0.75, -0.6, 0] },
      },
      arms: {
        left: {
          hand: [-0.24, 0.86, -0.27],
          elbow: [-1, 0, -0.3],
          palm: [0, 0, 1],
          fingers: [-0.4, -1, 0],
        },
        right: {
          hand: [0.32, 0.92, 0.25],
          elbow: [-1, -0.3, 0.2],
          palm: [0, 0, -1],
          fingers: [0.8, -0.6, 0],
        },
      },
    },
  ],
  props,
  arrows: [{ from: [0.36, 1.3, 0], to: [0.66, 1.3, 0] }],
  showFloor: true,
});
