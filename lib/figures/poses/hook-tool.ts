import type { Figure } from '../pose';
import { standing } from './shared/bases';

/** SM13. */
export const hookTool: Figure = {
  id: 'hook_tool',
  title: 'S-shaped hook tool',
  sided: true,
  panels: [
    {
      id: 'a',
      alt: 'Standing, seen from the {side} and behind. Both hands hold an S-shaped tool in front of the body; its hook goes round the {side} hip and its knob presses on the {side} buttock.',
      reading: {
        position: 'Standing, seen from the {side} and behind',
        limbs: 'Both legs stand; nothing is crossed',
        hands: 'Both hold the hook tool in front of the body',
        movement: 'Pulling forward, so that the knob presses in from behind',
        felt: 'In the {side} buttock',
      },
      camera: { turn: -40, height: 12 },
      crop: { at: [0.08, 1.0, 0.05], wide: 0.52, high: 0.46 },
      people: [
        {
          body: 'adult',
          worked: 'right',
          ...standing,
          arms: {
            left: {
              hand: [0.4, 1.06, 0.02],
              elbow: [-0.2, -0.3, -1],
              palm: [0, 0, 1],
              fingers: [0.9, 0.2, 0.3],
              curl: 0.9,
            },
            right: {
              hand: [0.3, 1.0, 0.2],
              elbow: [-0.7, -0.2, 1],
              palm: [0, 0.1, -1],
              fingers: [1, 0.1, -0.1],
              curl: 0.9,
            },
          },
        },
      ],
      props: [
        {
          id: 'soft hook',
          kind: 'tube',
          points: [
            [0.46, 1.2, -0.04],
            [0.52, 1.12, -0.02],
            [0.48, 1.06, 0.03],
            [0.36, 1.02, 0.12],
            [0.24, 0.99, 0.2],
            [0.1, 0.96, 0.27],
            [-0.08, 0.94, 0.3],
            [-0.2, 0.93, 0.27],
            [-0.25, 0.92, 0.24],
            [-0.22, 0.92, 0.19],
          ],
          radius: 0.014,
          tone: 'dark',
        },
        { id: 'soft knob', kind: 'ball', at: [-0.135, 0.92, 0.145], radius: 0.03, tone: 'dark' },
      ],
      patches: [{ at: { from: 'pelvis', by: [-0.13, -0.01, -0.09] }, radius: 0.085 }],
      arrows: [{ from: [0.0, 0.78, 0.34], to: [0.3, 0.82, 0.34] }],
      touches: [
        { part: 'trunk', on: 'prop:soft knob' },
        { part: 'right.hand', on: 'prop:soft hook' },
        { part: 'left.hand', on: 'prop:soft hook' },
      ],
    },
  ],
};
