import type { Vector } from '../geometry/vector';
import type { Figure, Panel, Person } from '../pose';
import { BACK_Z, Y, Z } from './shared/bases';

/** Arms a little away from the body, palms to the thighs. `by` is -1 on the picture's left, 1 on its right. */
const arm = (by: 1 | -1): Person['arms']['left'] => ({
  hand: [0.34 * by, 0.8, 0],
  elbow: [by, 0, 0],
  palm: [-by, 0, 0],
  fingers: [0.12 * by, -1, 0],
});

const leg = (by: 1 | -1, front: Vector): Person['legs']['left'] => ({
  ankle: [0.12 * by, 0.085, 0],
  knee: front,
  toes: [0.45 * by, 0, front[2]],
});

/** Somebody who stands still, seen from behind or from the front: the own left is at the left only from behind. */
function person(view: 'back' | 'front'): Person {
  const front = view === 'back' ? BACK_Z : Z;
  const left = view === 'back' ? -1 : 1;
  const right = view === 'back' ? 1 : -1;
  return {
    body: 'adult',
    clothes: 'none',
    pelvis: { at: [0, 0.93, 0], up: Y, front },
    legs: { left: leg(left, front), right: leg(right, front) },
    arms: { left: arm(left), right: arm(right) },
  };
}

function panel(view: 'back' | 'front', words: string): Panel {
  return {
    id: view,
    alt: `Outline of a body, standing, seen from ${words}: to draw on.`,
    reading: {
      position: `Standing, seen from ${words}`,
      limbs: 'Both legs stand; nothing is crossed',
      hands: 'Nothing: they hang',
      movement: 'None',
      felt: 'Nowhere: it is drawn in by hand',
    },
    camera: { turn: 0, height: 0 },
    crop: { at: [0, 0.86, 0], wide: 0.46, high: 0.9 },
    people: [person(view)],
  };
}

/** Where it hurts, to be drawn in by hand on a paper intake. */
export const bodyChart: Figure = {
  id: 'body-chart',
  title: 'Where it hurts',
  sided: false,
  panels: [panel('back', 'behind'), panel('front', 'the front')],
};
