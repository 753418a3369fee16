import type { Figure } from '../pose';
import { DOWN } from './shared/bases';
import { helper, helperBed, helperView, lyingForHelper, spineLine } from './shared/helping-hand';

/** SM7. */
export const partnerHeelOfHand: Figure = {
  id: 'partner_heel_of_hand',
  title: 'Helper: heel-of-hand circles',
  sided: true,
  panels: [
    {
      id: 'a',
      alt: 'A person lies face down on a bed, a pillow under the hips. A helper stands beside the bed and works with the heel of one hand on the {side} low back and upper buttock. The other hand rests on the helper’s own thigh. A round arrow shows slow circles.',
      reading: {
        position: 'Lying face down on a bed, pillow under the hips; a helper stands beside',
        limbs: 'Both legs are straight; nothing is crossed',
        hands:
          'The helper lays one hand on the {side} low back and rests the other on the own thigh',
        movement: 'Slow circles',
        felt: 'In the {side} low back and upper buttock',
      },
      ...helperView(14, 44),
      people: [
        lyingForHelper,
        helper(
          {
            right: {
              hand: [0.06, 0.26, 0.095],
              elbow: [-1, 0.2, 0],
              palm: DOWN,
              fingers: [1, -0.1, 0.25],
              curl: 0,
              thumb: [0.8, -0.1, -0.5],
            },
            left: {
              hand: { on: 'left.thigh', at: 0.3, toward: [0.2, 0, 1] },
              elbow: [1, 0, -0.4],
              fingers: [-0.8, -0.6, 0.2],
              curl: 0.05,
            },
          },
          0.03,
        ),
      ],
      props: helperBed,
      patches: [
        {
          at: { from: 'pelvis', by: [-0.11, 0.05, -0.1] },
          radius: 0.07,
          stretch: { along: [1, 0, 0], times: 1.5 },
        },
      ],
      arrows: [{ from: [-0.07, 0.24, 0.15], to: [0.17, 0.24, 0.15], round: true, light: true }],
      symbols: [spineLine],
      touches: [{ part: 'right.hand', person: 1, on: 'person:0' }],
    },
  ],
};
