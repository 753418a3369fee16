import type { Figure } from '../pose';
import { DOWN, mat, X } from './shared/bases';

/** ST3. */
export const standingFigureFour: Figure = {
  id: 'standing_figure_four',
  title: 'Standing figure-four',
  sided: true,
  leg: 'raised',
  panels: [
    {
      id: 'a',
      alt: 'Standing in front of a table at hip height that stands against a wall. The {side} calf lies across the table top, the {side} knee turned out; the {other} leg stands. Both hands hold on to the table. The trunk leans forward from the hips with a long back. It is felt in the {side} buttock.',
      reading: {
        position: 'Standing on the {other} leg at a table',
        limbs: 'The {side} leg is bent and its calf lies on the table, knee turned out',
        hands: 'Both hold on to the table',
        movement: 'Leaning forward from the hips, toward the raised leg',
        felt: 'In the {side} buttock',
      },
      camera: { turn: -20, height: 20 },
      people: [
        {
          body: 'older',
          worked: 'right',
          pelvis: { at: [0, 0.935, 0], up: [0.3, 0.95, 0], front: [0.95, -0.3, 0] },
          chest: { up: [0.62, 0.78, 0], front: [0.78, -0.62, 0] },
          head: { up: [0.55, 0.84, 0], front: [0.84, -0.4, 0.1] },
          legs: {
            left: { ankle: [-0.06, 0.085, -0.1], knee: X, toes: X },
            right: { ankle: [0.43, 0.885, -0.16], knee: [0.6, 0, 1], toes: [0.35, 0.1, -1] },
          },
          arms: {
            right: {
              hand: [0.59, 0.844, 0.24],
              elbow: [-0.4, 0, 1],
              palm: DOWN,
              fingers: [1, -0.05, 0],
            },
            left: {
              hand: [0.56, 0.844, -0.29],
              elbow: [-0.4, 0, -1],
              palm: DOWN,
              fingers: [1, -0.05, 0],
            },
          },
        },
      ],
      patches: [{ at: { from: 'right.hip', by: [-0.05, -0.01, 0.05] }, radius: 0.1 }],
      arrows: [{ from: [0.5, 1.72, 0.1], to: [0.78, 1.5, 0.1], bend: 0.2 }],
      props: [
        mat(0.3, 0.75, 0.5),
        { id: 'table', kind: 'table', at: [0.56, 0.84, 0.02], half: [0.36, 0.035, 0.38] },
        { id: 'wall', kind: 'box', at: [0.95, 0.8, 0], half: [0.02, 0.8, 0.5], tone: 'light' },
      ],
      touches: [
        { part: 'right.hand', on: 'prop:table' },
        { part: 'left.hand', on: 'prop:table' },
        { part: 'right.shin', on: 'prop:table' },
        { part: 'left.foot', on: 'floor' },
      ],
    },
  ],
};
