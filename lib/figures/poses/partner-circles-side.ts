import { mirrored } from '../mirror';
import type { Figure, Panel } from '../pose';
import { Z } from './shared/bases';
import { helper, spineLine } from './shared/helping-hand';
import { sideUp } from './table-positions';

/** Along the bed, beside the client's thighs (metres). */
const STANDS = 0.14;

/** Drawn with the left side up, as the position on the table is, and turned over. The helper stands behind the back. */
const circles: Panel = {
  ...sideUp,
  alt: 'A person lies on the {other} side on a bed, seen from behind, a pillow between the knees, one at the chest and one under the head. A helper stands behind and lays the heel of one hand on the {side} low back and upper buttock. A round arrow shows slow circles.',
  reading: {
    position: 'Lying on the {other} side on a bed; a helper stands behind the back',
    limbs: 'Both knees are bent, a pillow between them; nothing is crossed',
    hands: 'The helper lays one hand on the {side} low back; the other is out of sight',
    movement: 'Slow circles',
    felt: 'In the {side} low back and upper buttock',
  },
  camera: { turn: 226, height: 38 },
  crop: { at: [-0.06, 0.34, -0.2], wide: 0.72, high: 0.62 },
  people: [
    ...sideUp.people,
    {
      ...helper(
        {
          left: {
            hand: { on: 'left.thigh', at: 0.3, toward: [0.2, 0, 1] },
            elbow: [1, 0, -0.4],
            fingers: [-0.8, -0.6, 0.2],
            curl: 0.05,
          },
          right: {
            hand: [-0.1, 0.27, -0.115],
            elbow: [-0.8, 0.2, -0.8],
            palm: [0.5, -0.5, 0.7],
            fingers: [-0.75, 0.1, 0.6],
            curl: 0,
            thumb: [0.8, 0.5, 0.1],
          },
        },
        STANDS,
      ),
      pelvis: { at: [STANDS, 0.36, -0.54], up: [-0.1, 1, 0.25], front: Z },
      chest: { up: [-0.25, 0.85, 0.5], front: [-0.1, -0.5, 0.85] },
      head: { up: [-0.1, 0.9, 0.35], front: [-0.35, -0.5, 0.8] },
      legs: {
        left: { ankle: [STANDS + 0.13, -0.475, -0.6], knee: Z, toes: [0.1, 0, 1] },
        right: { ankle: [STANDS - 0.13, -0.475, -0.6], knee: Z, toes: [-0.1, 0, 1] },
      },
    },
  ],
  patches: [
    {
      at: { from: 'pelvis', by: [0.1, 0.1, -0.12] },
      radius: 0.07,
      stretch: { along: [1, 0, 0], times: 1.4 },
    },
  ],
  arrows: [{ from: [-0.29, 0.36, -0.12], to: [-0.1, 0.36, -0.12], round: true, light: true }],
  symbols: [spineLine],
  touches: [{ part: 'right.hand', person: 1, on: 'person:0' }],
};

/** SM7 for somebody who should not lie on the belly. */
export const partnerCirclesSide: Figure = {
  id: 'partner_heel_of_hand--side',
  title: 'Helper: circles, you on your side',
  sided: true,
  panels: [mirrored(circles)],
};
