import type { Arm, Figure, Side } from '../pose';
import { atWall } from './adapted-self-massage';
import { knucklesLowBack } from './knuckles-low-back';
import { across } from './shared/bases';

const fistBehind = (side: Side): Arm => ({
  hand: { from: 'pelvis', by: [-0.075 * across(side), 0.15, -0.135] },
  elbow: [-0.4, 0, across(side)],
  palm: [-1, 0, 0],
  fingers: [0, 0, -1 * across(side)],
  curl: 1.1,
});

/** SM3 standing, lightly (r5). */
export const knucklesAtWall: Figure = {
  id: 'knuckles_low_back--wall',
  title: 'Knuckles at a wall',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Standing with the back to a wall, feet a step in front, knees a little bent. Both fists are held between the low back and the wall, one on each side of the spine.',
      reading: {
        position: 'Standing, back leaning toward a wall',
        limbs: 'Both legs stand, knees a little bent; nothing is crossed',
        hands: 'Both are fists between the low back and the wall',
        movement: 'None: a light lean onto the fists',
        felt: 'In the low back, on both sides of the spine',
      },
      camera: { turn: 18, height: 8 },
      people: [
        {
          body: 'adult',
          ...atWall,
          arms: { left: fistBehind('left'), right: fistBehind('right') },
        },
      ],
      props: [
        {
          id: 'wall',
          kind: 'box',
          at: [-0.202, 0.84, -0.04],
          half: [0.03, 0.86, 0.5],
          tone: 'light',
        },
      ],
      showFloor: true,
      touches: [
        { part: 'left.hand', on: 'trunk' },
        { part: 'right.hand', on: 'trunk' },
        { part: 'left.foot', on: 'floor' },
      ],
    },
    ...knucklesLowBack.panels.filter(({ id }) => id === 'b'),
  ],
};
