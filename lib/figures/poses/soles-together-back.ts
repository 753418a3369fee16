import type { Arm, Figure, Leg, Side } from '../pose';
import { X, mat } from './shared/bases';

/** Facing the viewer, the person's left is at +x. */
const out = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);

const leg = (side: Side): Leg => ({
  ankle: [0.076 * out(side), 0.075, 0.32],
  knee: [out(side), 0.4, 0.3],
  toes: [-0.1 * out(side), 0.15, 1],
  sole: [-1 * out(side), 0, 0],
});

const handOnShin = (side: Side): Arm => ({
  hand: { on: `${side}.shin`, at: 0.62, toward: [0.3 * out(side), 1, 0.3] },
  elbow: [out(side), 0, -0.6],
  fingers: [-0.3 * out(side), -0.3, 1],
});

const inner = (side: Side) =>
  ({
    at: { on: `${side}.thigh`, at: 0.45, toward: [0, 0.8, 1] },
    radius: 0.05,
    stretch: { along: X, times: 2 },
  }) as const;

/** ST5 with the back on the wall (r18). */
export const solesTogetherBack: Figure = {
  id: 'soles_together--back',
  title: 'Soles together, back on the wall',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Sitting upright on the floor, the back leaning on a wall, the soles of the feet together, the knees dropped out. The hands rest on the shins.',
      reading: {
        position: 'Sitting on the floor, back leaning on a wall',
        limbs: 'Both knees are bent and dropped out, soles together',
        hands: 'They rest on the shins and do not press',
        movement: 'None: the knees drop by their own weight',
        felt: 'At the inner side of both thighs',
      },
      camera: { turn: 28, height: 18 },
      people: [
        {
          body: 'adult',
          pelvis: { at: [0, 0.126, 0], up: [0, 1, -0.04], front: [0, 0.04, 1] },
          legs: { left: leg('left'), right: leg('right') },
          arms: { left: handOnShin('left'), right: handOnShin('right') },
        },
      ],
      patches: [inner('left'), inner('right')],
      props: [
        { id: 'wall', kind: 'box', at: [0, 0.46, -0.15], half: [0.56, 0.46, 0.02], tone: 'light' },
        mat(0, 0.56, 0.34, 0.2),
      ],
      touches: [
        { part: 'left.foot', on: 'right.foot' },
        { part: 'trunk', on: 'prop:wall' },
      ],
    },
  ],
};
