import type { Figure } from '../pose';
import { legLong, mat, supine } from './shared/bases';

/** ST7. */
export const kneeOppositeShoulder: Figure = {
  id: 'knee_opposite_shoulder',
  title: 'Knee to opposite shoulder',
  sided: true,
  leg: 'bent',
  panels: [
    {
      id: 'a',
      alt: 'Lying on the back, {other} leg straight on the floor, toes up. The {side} knee is bent, both hands hold it and pull it toward the {other} shoulder. The back stays flat. It is felt in the {side} buttock.',
      reading: {
        position: 'Lying on the back on a mat',
        limbs: 'The {side} knee is bent and lifted; the {other} leg lies straight, toes up',
        hands: 'Both hold the {side} knee',
        movement: 'The {side} knee is pulled toward the {other} shoulder',
        felt: 'In the {side} buttock',
      },
      camera: { turn: 90, height: 54 },
      people: [
        {
          body: 'adult',
          worked: 'right',
          ...supine,
          legs: {
            left: legLong('left'),
            right: { ankle: [0.14, 0.5, 0.03], knee: [-1, 0.3, -0.45], toes: [0.8, 0.6, 0] },
          },
          arms: {
            right: {
              hand: { on: 'right.shin', at: 0.24, toward: [-0.1, 1, 0.7] },
              elbow: [0.2, -0.3, 1],
              fingers: [-0.2, 0.2, -1],
            },
            left: {
              hand: { on: 'right.shin', at: 0.12, toward: [-0.3, 1, -0.6] },
              elbow: [0, -0.2, -1],
              fingers: [0.1, 0.2, 1],
            },
          },
        },
      ],
      patches: [{ at: { from: 'right.hip', by: [0.07, -0.03, 0.05] }, radius: 0.1 }],
      arrows: [
        {
          from: { from: 'right.knee', by: [0.02, 0.12, 0.02] },
          to: { from: 'right.knee', by: [-0.13, 0, -0.1] },
        },
      ],
      props: [mat(0.1, 0.93, 0.27)],
      touches: [
        { part: 'right.hand', on: 'right.shin' },
        { part: 'left.hand', on: 'right.shin' },
      ],
    },
  ],
};
