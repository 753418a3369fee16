import type { Figure } from '../pose';
import { legLong, mat, supine } from './shared/bases';

/** ST1. */
export const kneeAcrossChest: Figure = {
  id: 'knee_across_chest',
  title: 'Knee across the chest',
  sided: true,
  leg: 'bent',
  panels: [
    {
      id: 'a',
      alt: 'Lying on the back, {other} leg straight on the floor. The {side} knee is bent, the {side} hand holds it, the {other} hand supports the ankle from below. The knee is drawn across the chest. It is felt in the {side} buttock.',
      reading: {
        position: 'Lying on the back on a mat',
        limbs: 'The {side} leg is bent and lifted; the {other} leg lies straight',
        hands: 'The {side} hand holds the {side} knee, the other supports the ankle from below',
        movement: 'The knee is drawn across the chest, toward the {other} shoulder',
        felt: 'In the {side} buttock',
      },
      camera: { turn: 24, height: 34 },
      people: [
        {
          body: 'adult',
          worked: 'right',
          ...supine,
          legs: {
            left: legLong('left'),
            right: { ankle: [0.12, 0.42, -0.3], knee: [-1, 0.5, 0.5], toes: [0.2, 0.5, -1] },
          },
          arms: {
            right: {
              hand: { on: 'right.shin', at: 0.08, toward: [-0.6, 0.3, 1] },
              elbow: [0, -0.3, 1],
              fingers: [0.5, 1, -0.2],
            },
            left: {
              hand: { on: 'right.shin', at: 0.84, toward: [0, -1, 0] },
              elbow: [-0.2, 0, -1],
              fingers: [0.3, 1, 0],
            },
          },
        },
      ],
      patches: [{ at: { from: 'right.hip', by: [0.02, -0.04, 0.05] }, radius: 0.11 }],
      arrows: [{ from: [-0.1, 0.66, 0.02], to: [-0.36, 0.56, -0.24] }],
      props: [mat(0.1, 0.93, 0.27)],
    },
  ],
};
