import type { Figure } from '../pose';
import { DOWN, X } from './shared/bases';

/** LS3: swimming stands for exercise in water. */
export const lowImpactActivity: Figure = {
  id: 'low_impact_activity',
  title: 'Swim, water exercise or gentle yoga',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Swimming face down, one arm stretched forward, the other beside the body, the legs long behind. Waves show the water.',
      reading: {
        position: 'Lying face down in water, swimming',
        limbs: 'Both legs are long; nothing is crossed',
        hands: 'One reaches forward, the other is at the side',
        movement: 'Forward through the water',
        felt: 'Nowhere: nothing is stretched or pressed',
      },
      camera: { turn: 8, height: 8 },
      people: [
        {
          body: 'adult',
          clothes: 'swimsuit',
          pelvis: { at: [0, 0.5, 0], up: [1, 0.06, 0], front: DOWN },
          chest: { up: [1, 0.12, 0], front: [0.12, -1, 0] },
          head: { up: [0.9, 0.45, 0], front: [0.4, -0.6, 0.7] },
          legs: {
            left: { ankle: [-0.84, 0.47, -0.1], knee: DOWN, toes: [-1, -0.1, 0], sole: [0, 1, 0] },
            right: { ankle: [-0.83, 0.42, 0.1], knee: DOWN, toes: [-1, -0.2, 0], sole: [0, 1, 0] },
          },
          arms: {
            right: { hand: [0.98, 0.6, 0.2], elbow: [0, 0.4, 1], palm: DOWN, fingers: X },
            left: {
              hand: [0.08, 0.34, -0.3],
              elbow: [0, -0.6, -1],
              palm: [-0.6, 0.4, 0],
              fingers: [-0.6, -0.8, 0],
            },
          },
        },
      ],
      props: [
        {
          id: 'soft water',
          kind: 'box',
          at: [0.05, 0.385, 0.5],
          half: [1.1, 0.15, 0.01],
          tone: 'light',
        },
      ],
      symbols: [
        { kind: 'waves', at: [-0.6, 0.37, 0.52], size: 42 },
        { kind: 'waves', at: [0.05, 0.37, 0.52], size: 42 },
        { kind: 'waves', at: [0.7, 0.37, 0.52], size: 42 },
      ],
      arrows: [{ from: [0.55, 0.92, 0], to: [0.9, 0.92, 0] }],
    },
  ],
};
