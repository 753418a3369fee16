import type { Figure } from '../pose';
import { backView, DOWN, X } from './shared/bases';

/** SM8, from behind: the person's right is at +x. */
export const massagerVibration: Figure = {
  id: 'massager_vibration',
  title: 'Electric massager',
  sided: true,
  panels: [
    {
      id: 'a',
      alt: 'Standing, seen from behind. The {side} hand holds a massager with a broad head on the {side} buttock. An arrow shows that it keeps moving over the buttock and the back of the thigh.',
      reading: {
        position: 'Standing, seen from behind',
        limbs: 'Both legs stand; nothing is crossed',
        hands: 'The {side} hand holds the massager on the {side} buttock; the {other} arm hangs',
        movement: 'To and fro over the buttock and the back of the thigh',
        felt: 'In the {side} buttock and the back of the {side} thigh',
      },
      camera: { turn: 14, height: 6 },
      crop: { at: [0.04, 1.08, 0], wide: 0.66, high: 0.68 },
      people: [
        {
          body: 'older',
          worked: 'right',
          ...backView,
          arms: {
            left: { hand: [-0.28, 0.8, -0.02], elbow: [-0.4, 0, 1], palm: X, fingers: DOWN },
            right: {
              hand: [0.27, 0.97, 0.2],
              elbow: [1, 0, 0.6],
              palm: [-0.4, -0.3, -0.9],
              fingers: [-0.75, -0.5, -0.1],
              curl: 0.9,
            },
          },
        },
      ],
      props: [
        {
          id: 'soft handle',
          kind: 'tube',
          points: [
            [0.32, 1.03, 0.17],
            [0.14, 0.89, 0.17],
          ],
          radius: 0.021,
          tone: 'middle',
        },
        {
          id: 'soft head',
          kind: 'tube',
          points: [
            [0.13, 0.885, 0.18],
            [0.12, 0.88, 0.13],
          ],
          radius: 0.05,
          tone: 'dark',
        },
      ],
      arrows: [{ from: [0.31, 0.86, 0.15], to: [0.31, 0.56, 0.15], bothWays: true }],
      patches: [{ at: [0.11, 0.78, 0.1], radius: 0.08, stretch: { along: DOWN, times: 2.4 } }],
      touches: [{ part: 'right.hand', on: 'prop:soft handle' }],
    },
  ],
};
