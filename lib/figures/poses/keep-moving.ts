import type { Figure } from '../pose';
import { DOWN, standing } from './shared/bases';

/** LS4: housework at a table stands for the things of the day. */
export const keepMoving: Figure = {
  id: 'keep_moving',
  title: 'Keep moving',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Standing upright at a table and doing light housework: one hand wipes the table with a cloth.',
      reading: {
        position: 'Standing at a table',
        limbs: 'Both legs stand; nothing is crossed',
        hands: 'One wipes the table with a cloth, the other rests on the table',
        movement: 'The cloth goes to and fro',
        felt: 'Nowhere: nothing is stretched or pressed',
      },
      camera: { turn: 28, height: 12 },
      people: [
        {
          body: 'older',
          ...standing,
          chest: { up: [0.12, 1, 0], front: [1, -0.12, 0] },
          head: { up: [0.25, 0.97, 0], front: [0.9, -0.35, 0.1] },
          arms: {
            left: {
              hand: [0.35, 0.884, -0.2],
              elbow: [-1, -0.2, -0.6],
              palm: DOWN,
              fingers: [1, 0, 0.2],
            },
            right: {
              hand: [0.38, 0.906, 0.16],
              elbow: [-1, -0.2, 0.6],
              palm: DOWN,
              fingers: [1, 0, -0.2],
            },
          },
        },
      ],
      props: [
        { id: 'table', kind: 'table', at: [0.5, 0.88, 0], half: [0.34, 0.018, 0.4] },
        {
          id: 'soft cloth',
          kind: 'box',
          at: [0.4, 0.892, 0.16],
          half: [0.09, 0.01, 0.07],
          round: 0.009,
          tone: 'middle',
        },
      ],
      arrows: [{ from: [0.62, 0.96, 0.3], to: [0.62, 0.96, -0.2], bothWays: true }],
      showFloor: true,
      touches: [
        { part: 'left.hand', on: 'prop:table' },
        { part: 'right.hand', on: 'prop:soft cloth' },
      ],
    },
  ],
};
