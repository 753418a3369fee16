import type { Panel, Prop, Sign } from '../../pose';
import { helperBed, lyingForHelper, spineLine } from './helping-hand';

/** The thin towel that a cold pack lies on; its edge is seen round it. */
const cloth: Prop = {
  id: 'soft cloth',
  kind: 'box',
  at: { from: 'pelvis', by: [-0.115, 0.12, -0.118] },
  half: [0.14, 0.008, 0.085],
  round: 0.007,
  up: [0.1, 1, 0.12],
  front: [0, 0, 1],
  tone: 'light',
};

/** Face down with a wrapped pack on the low back and upper buttock of the worked side. */
export const packPanel = (what: { pack: string; sign: Sign['kind']; cloth?: true }): Panel => ({
  id: 'a',
  alt: `Lying face down on a bed, a pillow under the hips. ${what.pack} lies on the {side} low back, above the buttock, over the clothes.`,
  reading: {
    position: 'Lying face down on a bed, pillow under the hips',
    limbs: 'Both legs are straight; nothing is crossed',
    hands: 'Nothing: they rest beside the head',
    movement: 'None: the body rests',
    felt: 'At the {side} low back, where the pack lies',
  },
  camera: { turn: 14, height: 46 },
  people: [lyingForHelper],
  props: [
    ...helperBed,
    ...(what.cloth ? [cloth] : []),
    {
      id: 'soft pack',
      kind: 'box',
      at: { from: 'pelvis', by: [-0.105, 0.12, what.cloth ? -0.14 : -0.13] },
      half: [0.1, 0.02, 0.07],
      round: 0.019,
      up: [0.1, 1, 0.12],
      front: [0, 0, 1],
      tone: 'paper',
    },
  ],
  symbols: [
    spineLine,
    { kind: what.sign, at: { from: 'pelvis', by: [-0.105, 0.12, -0.155] }, size: 11 },
  ],
  touches: [{ part: 'trunk', on: 'prop:soft pack' }],
});
