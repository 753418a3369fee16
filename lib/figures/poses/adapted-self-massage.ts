import type { Figure, Person } from '../pose';
import { armHanging, X } from './shared/bases';
import { twoBallsBack } from './two-balls-back';

/** Leaning with the back on a wall behind -x, feet a step in front. */
export const atWall = {
  pelvis: { at: [0, 0.885, 0], up: [-0.06, 1, 0], front: X },
  chest: { up: [-0.04, 1, 0], front: X },
  legs: {
    left: { ankle: [0.18, 0.085, -0.11], knee: X, toes: X },
    right: { ankle: [0.18, 0.085, 0.11], knee: X, toes: X },
  },
} as const satisfies Partial<Person>;

const wall = {
  id: 'wall',
  kind: 'box',
  at: [-0.194, 0.84, -0.04],
  half: [0.03, 0.86, 0.5],
  tone: 'light',
} as const;

/** SM2 and SM3 standing, one ball each side (r5, r8). */
const ballsAtWall: Figure = {
  id: 'two_balls_back--wall',
  title: 'Two balls at a wall',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Standing with the back to a wall, feet a step in front, knees a little bent. Two balls are held lightly between the low back and the wall, one on each side of the spine.',
      reading: {
        position: 'Standing, back leaning on a wall',
        limbs: 'Both legs stand, knees a little bent; nothing is crossed',
        hands: 'Nothing: the arms hang',
        movement: 'None: a light lean onto the balls',
        felt: 'In the low back, on both sides of the spine',
      },
      camera: { turn: 10, height: 6 },
      people: [
        {
          body: 'older',
          ...atWall,
          pelvis: { at: [0, 0.82, 0], up: [-0.08, 1, 0], front: X },
          legs: {
            left: { ankle: [0.3, 0.085, -0.11], knee: X, toes: X },
            right: { ankle: [0.3, 0.085, 0.11], knee: X, toes: X },
          },
          arms: { left: armHanging('left', 0.16, 0.72), right: armHanging('right', 0.16, 0.72) },
        },
      ],
      props: [
        wall,
        {
          id: 'soft ball right',
          kind: 'ball',
          at: [-0.118, 0.985, 0.057],
          radius: 0.044,
          tone: 'dark',
        },
        {
          id: 'soft ball left',
          kind: 'ball',
          at: [-0.118, 0.985, -0.057],
          radius: 0.044,
          tone: 'dark',
        },
      ],
      showFloor: true,
      touches: [
        { part: 'trunk', on: 'prop:soft ball right' },
        { part: 'trunk', on: 'prop:soft ball left' },
        { part: 'left.foot', on: 'floor' },
      ],
    },
    ...twoBallsBack.panels.filter(({ id }) => id === 'b'),
  ],
};

export const adaptedSelfMassage: readonly Figure[] = [ballsAtWall];
