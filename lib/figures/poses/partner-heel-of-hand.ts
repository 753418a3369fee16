import type { Figure } from '../pose';
import { DOWN } from './shared/bases';
import { helper, helperBed, helperView, lyingForHelper } from './shared/helping-hand';

/** SM7. */
export const partnerHeelOfHand: Figure = {
  id: 'partner_heel_of_hand',
  title: 'Helper: heel-of-hand circles',
  sided: true,
  panels: [
    {
      id: 'a',
      alt: 'A person lies face down on a bed, a pillow under the hips. A helper stands beside the bed and works with the heel of one hand on the {side} low back and upper buttock. A round arrow shows slow circles.',
      reading: {
        position: 'Lying face down on a bed, pillow under the hips; a helper stands beside',
        limbs: 'Both legs are straight; nothing is crossed',
        hands: 'The helper lays one hand on the {side} low back and rests the other',
        movement: 'Slow circles',
        felt: 'In the {side} low back and upper buttock',
      },
      ...helperView(14, 44),
      people: [
        lyingForHelper,
        helper(
          {
            right: {
              hand: [0.07, 0.262, 0.07],
              elbow: [-1, 0.2, 0],
              palm: DOWN,
              fingers: [0.75, -0.12, 0.66],
              curl: 0,
            },
            left: {
              hand: [0.36, 0.27, -0.06],
              elbow: [1, 0.2, 0],
              palm: DOWN,
              fingers: [0.1, -0.1, 1],
            },
          },
          0.06,
        ),
      ],
      props: helperBed,
      patches: [
        {
          at: { from: 'pelvis', by: [-0.09, 0.07, -0.11] },
          radius: 0.07,
          stretch: { along: [1, 0, 0], times: 1.7 },
        },
      ],
      arrows: [{ from: [-0.1, 0.25, 0.09], to: [0.26, 0.25, 0.09], round: true }],
      touches: [{ part: 'right.hand', person: 1, on: 'person:0' }],
    },
  ],
};
