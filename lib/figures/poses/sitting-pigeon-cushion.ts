import type { Figure } from '../pose';
import { legLongSitting, mat } from './shared/bases';
import { uprightPigeon } from './shared/upright-pigeon';

/** ST6 with the bent knee on a cushion, so that the leg does not hang wide (r9). */
export const sittingPigeonCushion: Figure = {
  id: 'sitting_pigeon--cushion',
  title: 'Sitting pigeon, cushion under the knee',
  sided: true,
  leg: 'crossed',
  panels: [
    {
      id: 'a',
      alt: 'Sitting on the floor, {other} leg long. The {side} ankle lies on the {other} thigh above the knee, the {side} knee rests on a cushion. The back stays long; the hands rest on the legs. It is felt in the {side} buttock.',
      reading: {
        position: 'Sitting on the floor',
        limbs:
          'The {side} ankle lies on the {other} thigh, the {side} knee on a cushion; the {other} leg is long',
        hands: 'They rest on the legs',
        movement: 'A small lean forward with a long back',
        felt: 'In the {side} buttock',
      },
      ...uprightPigeon(legLongSitting('left')),
      props: [
        mat(0.28, 0.62, 0.42, 0.06),
        {
          id: 'soft cushion',
          kind: 'pillow',
          at: { from: 'right.knee', by: [-0.06, -0.165, 0.01] },
          half: [0.16, 0.06, 0.14],
        },
      ],
      touches: [
        { part: 'right.hand', on: 'right.shin' },
        { part: 'right.thigh', on: 'prop:soft cushion' },
      ],
    },
  ],
};
