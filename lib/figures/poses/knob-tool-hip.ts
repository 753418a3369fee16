import type { Figure } from '../pose';
import { armHanging, standing } from './shared/bases';

/** SM12. */
export const knobToolHip: Figure = {
  id: 'knob_tool_hip',
  title: 'Knob tool for hip spots',
  sided: true,
  panels: [
    {
      id: 'a',
      alt: 'Standing, seen from the {side}. The {side} hand presses a small knob tool from behind into the outer side of the {side} hip, behind the bone.',
      reading: {
        position: 'Standing, seen from the {side}',
        limbs: 'Both legs stand; nothing is crossed',
        hands: 'The {side} hand holds a knob tool on the {side} hip; the {other} arm hangs',
        movement: 'Pressing in from behind, toward the body',
        felt: 'At the outer side of the {side} hip, behind the bone',
      },
      camera: { turn: 2, height: 8 },
      crop: { at: [0.02, 1.24, 0.1], wide: 0.5, high: 0.6 },
      people: [
        {
          body: 'adult',
          worked: 'right',
          ...standing,
          arms: {
            left: armHanging('left', 0, 0.8),
            right: {
              hand: [-0.28, 0.955, 0.26],
              elbow: [-1, 0.2, 0.8],
              palm: [0.3, 0, -1],
              fingers: [-0.1, -1, 0],
              curl: 1,
            },
          },
        },
      ],
      props: [
        {
          id: 'soft knob',
          kind: 'tube',
          points: [
            [-0.4, 0.97, 0.29],
            [-0.155, 0.935, 0.14],
          ],
          radius: 0.02,
          tip: 0.034,
          tone: 'dark',
        },
      ],
      patches: [{ at: { from: 'pelvis', by: [-0.13, 0, -0.07] }, radius: 0.09 }],
      arrows: [{ from: [-0.44, 0.82, 0.24], to: [-0.2, 0.82, 0.2] }],
      touches: [{ part: 'right.hand', on: 'prop:soft knob' }],
    },
  ],
};
