import type { Figure, Prop } from '../pose';
import { legLongSitting } from './shared/bases';

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
      alt: 'Sitting in a bath with warm water, leaning back, legs long.',
      reading: {
        position: 'Sitting in a bath, leaning back',
        limbs: 'The legs are long, under water',
        hands: 'They rest on the rim of the bath',
        movement: 'None',
        felt: 'Warmth all over',
      },
      camera: { turn: 14, height: 24 },
      people: [
        {
          body: 'older',
          pelvis: { at: [0, 0.128, 0], up: [-0.35, 0.94, 0], front: [0.94, 0.35, 0] },
          chest: { up: [-0.32, 0.95, 0], front: [0.95, 0.32, 0] },
          head: { up: [-0.15, 1, 0], front: [1, 0.1, 0] },
          legs: { left: legLongSitting('left'), right: legLongSitting('right') },
          arms: {
            left: {
              hand: [0.08, 0.425, -0.35],
              elbow: [-1, 0, -0.6],
              palm: [0, -1, 0],
              fingers: [1, 0, 0],
            },
            right: {
              hand: [0.08, 0.425, 0.35],
              elbow: [-1, 0, 0.6],
              palm: [0, -1, 0],
              fingers: [1, 0, 0],
            },
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
          tone: 'light',
        },
      ],
      symbols: [
        { kind: 'waves', at: [0.62, 0.29, 0], size: 36 },
        { kind: 'heat', at: [0.62, 0.6, 0], size: 16 },
      ],
    },
  ],
};
