import type { Figure } from '../pose';
import { legLong, mat, supine } from './shared/bases';

/** ST1. */
export const kneeAcrossChest: Figure = {
  id: 'knee_across_chest',
  title: 'Knee across the chest',
  sided: true,
  panels: [
    {
      id: 'a',
      alt: 'Lying on the back, {other} leg straight on the floor. The {side} knee is bent, both hands hold it: one hand on the knee, the other on the ankle. The leg is drawn across the chest. It is felt in the {side} buttock.',
      reading: {
        position: 'Lying on the back on a mat',
        limbs: 'The {side} leg is bent and lifted; the {other} leg lies straight',
        hands: 'One hand holds the {side} knee, the other the {side} ankle',
        movement: 'The bent leg is drawn across the chest, toward the {other} shoulder',
        felt: 'In the {side} buttock',
      },
      camera: { turn: 16, height: 40 },
      people: [
        {
          body: 'adult',
          worked: 'right',
          ...supine,
          legs: {
            left: legLong('left'),
            right: { ankle: [-0.1, 0.44, -0.22], knee: [-0.2, 0.6, 1], toes: [-0.1, 0.4, -1] },
          },
          arms: {
            right: {
              hand: { on: 'right.thigh', at: 0.93, toward: [-0.4, 0.2, 1] },
              elbow: [0, -0.3, 1],
              fingers: [0.5, 1, 0],
            },
            left: {
              hand: { on: 'right.shin', at: 0.86, toward: [-0.6, -0.2, -0.2] },
              elbow: [-0.2, 0, -1],
              fingers: [0.3, 1, 0],
            },
          },
        },
      ],
      patches: [{ at: { from: 'right.hip', by: [0.02, -0.04, 0.05] }, radius: 0.11 }],
      arrows: [{ from: [-0.06, 0.64, 0.1], to: [-0.34, 0.44, -0.14] }],
      props: [mat(0.1, 0.93, 0.27)],
    },
  ],
};
