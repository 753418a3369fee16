import type { Arm, Figure, Leg, Side } from '../pose';
import { mat, Y } from './shared/bases';

/** Facing the viewer, the person's left is at +x. */
const out = (side: Side): 1 | -1 => (side === 'left' ? 1 : -1);

const leg = (side: Side): Leg => ({
  ankle: [0.38 * out(side), 0.074, 0.58],
  knee: Y,
  toes: [0.15 * out(side), 1, 0.3],
});

const handOnShin = (side: Side): Arm => ({
  hand: { on: `${side}.shin`, at: 0.24, toward: [0, 1, 0.6] },
  elbow: [out(side), 0.2, -0.2],
  fingers: [0.2 * out(side), -0.6, 1],
  curl: 0.35,
});

const inner = (side: Side) =>
  ({
    at: { on: `${side}.thigh`, at: 0.45, toward: [-1 * out(side), 0.5, 0.5] },
    radius: 0.06,
    stretch: { along: [0.5 * out(side), 0, 0.8], times: 2 },
  }) as const;

/** ST4 with bent knees and the hands on the shins (r4). */
export const seatedVKneesBent: Figure = {
  id: 'seated_v_lean--knees-bent',
  title: 'Seated V lean, knees bent',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Sitting on the floor, legs in a small V, both knees clearly bent, heels on the floor. The hands rest on the shins. The trunk leans forward a little with a long back.',
      reading: {
        position: 'Sitting on the floor',
        limbs: 'Both legs form a small V, both knees clearly bent',
        hands: 'They rest on the shins',
        movement: 'A small lean forward from the hips',
        felt: 'At the inner side of both thighs',
      },
      camera: { turn: 34, height: 22 },
      people: [
        {
          body: 'adult',
          pelvis: { at: [0, 0.124, 0], up: [0, 1, 0.06], front: [0, -0.06, 1] },
          chest: { up: [0, 0.95, 0.3], front: [0, -0.3, 0.95] },
          head: { up: [0, 0.98, 0.2], front: [0, -0.15, 0.98] },
          legs: { left: leg('left'), right: leg('right') },
          arms: { left: handOnShin('left'), right: handOnShin('right') },
        },
      ],
      patches: [inner('left'), inner('right')],
      arrows: [{ from: [0.5, 0.98, 0], to: [0.5, 0.86, 0.26], bend: 0.2 }],
      props: [mat(0, 0.52, 0.46, 0.26)],
      touches: [
        { part: 'left.hand', on: 'left.shin' },
        { part: 'right.hand', on: 'right.shin' },
        { part: 'left.foot', on: 'floor' },
      ],
    },
  ],
};
