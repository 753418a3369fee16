import type { Figure } from '../pose';
import { DOWN, mat, X, Y, Z } from './shared/bases';

/** ST1 on the other side, for those who may not lie flat on the back (r7). */
export const kneeAcrossChestSide: Figure = {
  id: 'knee_across_chest--side',
  title: 'Knee to the chest, lying on the side',
  sided: true,
  panels: [
    {
      id: 'a',
      alt: 'Lying on the {other} side, head on a pillow. The {side} leg is on top; its knee is bent and the {side} hand holds it and draws it up toward the chest. The {other} leg lies long. It is felt in the {side} buttock.',
      reading: {
        position: 'Lying on the {other} side, head on a pillow',
        limbs: 'The {side} knee is bent and drawn up; the {other} leg is long',
        hands: 'The {side} hand holds the {side} knee; the {other} arm lies in front of the head',
        movement: 'The {side} knee is drawn up toward the chest',
        felt: 'In the {side} buttock',
      },
      camera: { turn: 12, height: 34 },
      people: [
        {
          body: 'older',
          worked: 'right',
          pelvis: { at: [0, 0.184, 0], up: X, front: Z },
          chest: { up: [1, 0.17, 0.06], front: [-0.06, 0, 1] },
          head: { up: [1, -0.02, 0.08], front: [-0.08, 0, 1] },
          firstLeg: 'left',
          legs: {
            left: { ankle: [-0.8, 0.085, 0.04], knee: Z, toes: [-0.4, 0, 1] },
            right: { ankle: [-0.08, 0.16, 0.43], knee: [1, 0.1, 0.7], toes: [-0.9, 0, 0.5] },
          },
          arms: {
            left: {
              hand: [0.62, 0.02, 0.36],
              elbow: [-0.6, 0.8, 1],
              palm: DOWN,
              fingers: [0.8, 0, 0.4],
            },
            right: {
              hand: { on: 'right.shin', at: 0.14, toward: [0.8, 0.7, 0.5] },
              elbow: [0.2, 1, 0.4],
              fingers: [-0.4, -0.3, 1],
            },
          },
        },
      ],
      patches: [{ at: { from: 'pelvis', by: [-0.13, -0.04, 0.01] }, radius: 0.1 }],
      arrows: [{ from: [0.06, 0.14, 0.62], to: [0.36, 0.14, 0.5] }],
      props: [
        mat(-0.05, 0.95, 0.46, 0.16),
        {
          id: 'soft pillow',
          kind: 'pillow',
          at: [0.68, 0.085, 0.02],
          half: [0.16, 0.08, 0.22],
          up: Y,
          front: Z,
        },
      ],
      touches: [
        { part: 'right.hand', on: 'right.shin' },
        { part: 'head', on: 'prop:soft pillow' },
      ],
    },
  ],
};
