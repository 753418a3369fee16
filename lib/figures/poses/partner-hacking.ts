import type { Figure } from '../pose';
import { helper, helperBed, helperView, lyingForHelper, spineLine } from './shared/helping-hand';

/** SM9. */
export const partnerHacking: Figure = {
  id: 'partner_hacking',
  title: 'Helper: light chopping on the buttock',
  sided: true,
  panels: [
    {
      id: 'a',
      alt: 'A person lies face down on a bed, a pillow under the hips. A helper holds both hands upright above the {side} upper buttock, palms facing each other, and taps lightly with the sides of the hands.',
      reading: {
        position: 'Lying face down on a bed, pillow under the hips; a helper stands beside',
        limbs: 'Both legs are straight; nothing is crossed',
        hands: 'The helper holds both hands edge down, palms facing each other',
        movement: 'Up and down, light taps in turn',
        felt: 'In the {side} upper buttock',
      },
      ...helperView(14, 36),
      people: [
        lyingForHelper,
        helper(
          {
            right: {
              hand: [-0.06, 0.272, 0.15],
              elbow: [-1, 0.2, 0],
              palm: [1, 0, 0],
              fingers: [0.1, -0.25, 1],
            },
            left: {
              hand: [0.045, 0.335, 0.155],
              elbow: [1, 0.2, 0],
              palm: [-1, 0, 0],
              fingers: [-0.1, -0.1, 1],
            },
          },
          -0.06,
        ),
      ],
      props: helperBed,
      patches: [{ at: { from: 'pelvis', by: [-0.11, 0, -0.09] }, radius: 0.08 }],
      symbols: [spineLine],
      arrows: [
        { from: [-0.2, 0.66, 0.15], to: [-0.2, 0.46, 0.15], light: true, bothWays: true },
        { from: [0.25, 0.74, 0.15], to: [0.25, 0.54, 0.15], light: true, bothWays: true },
      ],
      touches: [{ part: 'right.hand', person: 1, on: 'person:0' }],
    },
  ],
};
