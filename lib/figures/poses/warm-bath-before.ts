import type { Figure, Prop } from '../pose';
import { X, Y } from './shared/bases';

const side = (z: number): Prop => ({
  id: `soft side ${z}`,
  kind: 'box',
  at: [0.38, 0.17, z],
  half: [0.78, 0.25, 0.03],
  round: 0.028,
  tone: 'paper',
});

const end = (x: number): Prop => ({
  id: `soft end ${x}`,
  kind: 'box',
  at: [x, 0.17, 0],
  half: [0.03, 0.25, 0.34],
  round: 0.028,
  tone: 'paper',
});

/** TH3. */
export const warmBathBefore: Figure = {
  id: 'warm_bath_before',
  title: 'Warm bath before the thigh rub',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Sitting in a bath with warm water up to the belly, leaning back. The knees look out of the water. Steam rises.',
      reading: {
        position: 'Sitting in a bath, leaning back',
        limbs: 'Both legs lie in the water, knees a little bent',
        hands: 'Nothing: they rest in the water',
        movement: 'None',
        felt: 'Warmth all over',
      },
      camera: { turn: 14, height: 24 },
      people: [
        {
          body: 'older',
          clothes: 'none',
          pelvis: { at: [0, 0.128, 0], up: [-0.35, 0.94, 0], front: [0.94, 0.35, 0] },
          chest: { up: [-0.32, 0.95, 0], front: [0.95, 0.32, 0] },
          head: { up: [-0.15, 1, 0], front: [1, 0.1, 0] },
          legs: {
            left: { ankle: [0.68, 0.078, -0.1], knee: Y, toes: X },
            right: { ankle: [0.68, 0.078, 0.1], knee: Y, toes: X },
          },
          arms: {
            left: { hand: [0.24, 0.24, -0.2], elbow: [-1, 0, -0.6], palm: [0, -1, 0], fingers: X },
            right: { hand: [0.24, 0.24, 0.2], elbow: [-1, 0, 0.6], palm: [0, -1, 0], fingers: X },
          },
        },
      ],
      props: [
        side(0.35),
        side(-0.35),
        end(-0.38),
        end(1.14),
        {
          id: 'soft water',
          kind: 'box',
          at: [0.38, 0.28, 0],
          half: [0.75, 0.002, 0.33],
          tone: 'middle',
        },
        {
          id: 'soft tap',
          kind: 'tube',
          points: [
            [1.12, 0.4, 0],
            [1.12, 0.58, 0],
            [1.0, 0.6, 0],
            [0.97, 0.54, 0],
          ],
          radius: 0.024,
          tone: 'paper',
        },
      ],
      symbols: [
        { kind: 'waves', at: [0.72, 0.29, 0.08], size: 30 },
        { kind: 'heat', at: [0.66, 0.66, 0], size: 18 },
      ],
    },
  ],
};
