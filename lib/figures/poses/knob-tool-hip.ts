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
      camera: { turn: 24, height: 8 },
      crop: { at: [0.02, 1.24, 0.1], wide: 0.5, high: 0.6 },
      people: [
        {
          body: 'adult',
          worked: 'right',
          ...standing,
          arms: {
            left: armHanging('left', 0, 0.8),
            right: {
              hand: [-0.14, 0.965, 0.262],
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
            [-0.195, 0.975, 0.3],
            [-0.05, 0.955, 0.18],
          ],
          radius: 0.019,
          tone: 'dark',
        },
        {
          id: 'soft end',
          kind: 'ball',
          at: [-0.045, 0.953, 0.172],
          radius: 0.032,
          tone: 'dark',
        },
      ],
      patches: [{ at: { from: 'pelvis', by: [-0.155, -0.005, -0.01] }, radius: 0.07 }],
      arrows: [{ from: [-0.3, 0.84, 0.32], to: [-0.15, 0.87, 0.22], light: true }],
      touches: [{ part: 'right.hand', on: 'prop:soft knob' }],
    },
  ],
};
