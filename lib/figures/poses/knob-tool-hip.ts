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
      alt: 'Standing, seen from the front. The {side} hand presses a small knob tool on the side of the {side} hip.',
      reading: {
        position: 'Standing',
        limbs: 'Both legs stand; nothing is crossed',
        hands: 'The {side} hand holds a knob tool on the {side} hip; the {other} arm hangs',
        movement: 'Pressing in, toward the body',
        felt: 'At the side of the {side} hip',
      },
      camera: { turn: 72, height: 6 },
      crop: { at: [0, 1.0, 0.1], wide: 0.46, high: 0.42 },
      people: [
        {
          body: 'adult',
          worked: 'right',
          ...standing,
          arms: {
            left: armHanging('left', 0, 0.8),
            right: {
              hand: [-0.02, 0.95, 0.3],
              elbow: [-0.5, 0.3, 1],
              palm: [0, 0, -1],
              fingers: [0.9, -0.3, 0],
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
            [0, 0.95, 0.27],
            [0, 0.95, 0.2],
          ],
          radius: 0.018,
          tip: 0.032,
          tone: 'dark',
        },
        {
          id: 'soft handle',
          kind: 'tube',
          points: [
            [0, 1.02, 0.28],
            [0, 0.88, 0.28],
          ],
          radius: 0.019,
          tone: 'dark',
        },
      ],
      patches: [{ at: [0, 0.95, 0.15], radius: 0.085 }],
      arrows: [{ from: [0, 0.83, 0.46], to: [0, 0.83, 0.24] }],
      touches: [{ part: 'right.hand', on: 'prop:soft handle' }],
    },
  ],
};
