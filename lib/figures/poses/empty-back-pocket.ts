import type { Figure } from '../pose';
import { backView, DOWN, X } from './shared/bases';

/** LS1, from behind. */
export const emptyBackPocket: Figure = {
  id: 'empty_back_pocket',
  title: 'Empty your back pocket',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Standing, seen from behind. One hand takes a wallet out of the back pocket.',
      reading: {
        position: 'Standing, seen from behind',
        limbs: 'Both legs stand; nothing is crossed',
        hands: 'One takes a wallet out of the back pocket; the other arm hangs',
        movement: 'The wallet comes up and out of the pocket',
        felt: 'Nowhere: nothing is stretched or pressed',
      },
      camera: { turn: 12, height: 6 },
      crop: { at: [0.04, 1.0, 0], wide: 0.46, high: 0.4 },
      people: [
        {
          body: 'adult',
          ...backView,
          arms: {
            left: { hand: [-0.28, 0.8, -0.02], elbow: [-0.4, 0, 1], palm: X, fingers: DOWN },
            right: {
              hand: [0.185, 1.045, 0.176],
              elbow: [1, 0.2, 0.5],
              palm: [-0.5, 0, -0.8],
              fingers: [-0.5, -0.9, 0.1],
              curl: 0.6,
            },
          },
        },
      ],
      props: [
        {
          id: 'soft pocket',
          kind: 'box',
          at: [0.105, 0.9, 0.118],
          half: [0.05, 0.056, 0.006],
          round: 0.004,
          up: [0, 1, 0.1],
          front: [0.2, -0.1, 1],
          tone: 'light',
        },
        {
          id: 'soft wallet',
          kind: 'box',
          at: [0.107, 0.98, 0.136],
          half: [0.042, 0.05, 0.012],
          round: 0.004,
          up: [0, 1, 0],
          front: [0.2, 0, 1],
          tone: 'dark',
        },
      ],
      arrows: [{ from: [0.02, 0.95, 0.2], to: [0.02, 1.1, 0.2] }],
      touches: [{ part: 'right.hand', on: 'prop:soft wallet' }],
    },
  ],
};
