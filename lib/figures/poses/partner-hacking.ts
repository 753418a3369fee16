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
      ...helperView(28, 30),
      people: [
        lyingForHelper,
        helper(
          {
            right: {
              hand: [-0.11, 0.275, 0.12],
              elbow: [-1, 0.2, 0],
              palm: [1, 0, 0],
              fingers: [0.1, -0.1, 1],
            },
            left: {
              hand: [0.03, 0.36, 0.14],
              elbow: [1, 0.2, 0],
              palm: [-1, 0, 0],
              fingers: [-0.1, 0, 1],
            },
          },
          -0.06,
        ),
      ],
      props: helperBed,
      patches: [{ at: { from: 'pelvis', by: [-0.12, -0.03, -0.1] }, radius: 0.08 }],
      symbols: [spineLine],
      arrows: [
        { from: [-0.2, 0.44, 0.16], to: [-0.2, 0.28, 0.16], light: true, bothWays: true },
        { from: [0.13, 0.46, 0.17], to: [0.13, 0.3, 0.17], light: true, bothWays: true },
      ],
      touches: [{ part: 'right.hand', person: 1, on: 'person:0' }],
    },
  ],
};
