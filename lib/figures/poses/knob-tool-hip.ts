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
      alt: 'Standing, seen from the {side}. The {side} hand presses a small knob tool on the side of the {side} hip.',
      reading: {
        position: 'Standing',
        limbs: 'Both legs stand; nothing is crossed',
        hands: 'The {side} hand holds a knob tool on the {side} hip; the {other} arm hangs',
        movement: 'Pressing in, toward the body',
        felt: 'At the side of the {side} hip',
      },
      camera: { turn: 38, height: 8 },
      crop: { at: [0, 0.96, 0.05], wide: 0.5, high: 0.46 },
      people: [
        {
          body: 'adult',
          worked: 'right',
          ...standing,
          arms: {
            left: armHanging('left', 0, 0.8),
            right: {
              hand: [-0.01, 0.95, 0.232],
              elbow: [-0.6, 0.1, 1],
              palm: [0, -0.1, -1],
              fingers: [0.8, -0.6, 0],
              curl: 0.6,
            },
          },
        },
      ],
      props: [
        {
          id: 'soft knob',
          kind: 'tube',
          points: [
            [0.0, 0.95, 0.215],
            [0.0, 0.95, 0.178],
          ],
          radius: 0.034,
          tip: 0.02,
          tone: 'dark',
        },
        {
          id: 'soft handle',
          kind: 'tube',
          points: [
            [-0.05, 0.99, 0.215],
            [0.06, 0.9, 0.215],
          ],
          radius: 0.02,
          tone: 'dark',
        },
      ],
      patches: [{ at: [0, 0.95, 0.15], radius: 0.085 }],
      arrows: [{ from: [0.02, 0.97, 0.56], to: [0.01, 0.96, 0.3] }],
      touches: [{ part: 'right.hand', on: 'prop:soft handle' }],
    },
  ],
};
