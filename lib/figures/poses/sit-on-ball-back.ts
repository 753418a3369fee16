import type { Arm, Figure, Side } from '../pose';
import { across, BACK_X, X } from './shared/bases';

const onThigh = (side: Side): Arm => ({
  hand: { on: `${side}.thigh`, at: 0.66, toward: [0, 1, 0.3 * across(side)] },
  elbow: [-0.6, 0, across(side)],
  fingers: [1, 0, 0],
  curl: 0.25,
});

/** SM6 on a chair with a back to lean on (r18). */
export const sitOnBallBack: Figure = {
  id: 'sit_on_ball--back',
  title: 'Sit on a ball, back supported',
  sided: true,
  panels: [
    {
      id: 'a',
      alt: 'Sitting on a padded chair, leaning on its back, feet flat on the floor. A ball, drawn dashed, lies at the back of the seat, under the upper, outer part of the {side} buttock. The hands rest on the thighs.',
      reading: {
        position: 'Sitting on a chair, leaning on its back',
        limbs: 'Both knees are bent, feet flat on the floor',
        hands: 'Both rest on the thighs',
        movement: 'None: some weight rests on the ball',
        felt: 'In the {side} buttock, at its upper, outer side, over the ball',
      },
      camera: { turn: 34, height: 10 },
      people: [
        {
          body: 'older',
          worked: 'right',
          pelvis: { at: [-0.02, 0.607, 0], up: [-0.2, 1, 0.03], front: [1, 0.2, 0] },
          chest: { up: [-0.2, 1, 0], front: [1, 0.2, 0] },
          head: { up: [0, 1, 0], front: X },
          legs: {
            left: { ankle: [0.4, 0.085, -0.11], knee: [1, 1, 0], toes: X },
            right: { ankle: [0.4, 0.085, 0.11], knee: [1, 1, 0], toes: X },
          },
          arms: { left: onThigh('left'), right: onThigh('right') },
        },
      ],
      props: [
        { id: 'chair', kind: 'chair', at: [0, 0.4, 0], half: [0.22, 0.02, 0.24], back: BACK_X },
        {
          id: 'soft seat',
          kind: 'box',
          at: [0.02, 0.42, 0],
          half: [0.2, 0.024, 0.235],
          round: 0.022,
          tone: 'light',
        },
        {
          id: 'soft ball',
          kind: 'ball',
          at: [-0.1, 0.484, 0.125],
          radius: 0.038,
          tone: 'dark',
          seenThrough: true,
        },
      ],
      patches: [{ at: { from: 'pelvis', by: [-0.15, -0.02, -0.07] }, radius: 0.075 }],
      showFloor: true,
      touches: [
        { part: 'trunk', on: 'prop:soft ball' },
        { part: 'left.foot', on: 'floor' },
        { part: 'right.foot', on: 'floor' },
      ],
    },
  ],
};
