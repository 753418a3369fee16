import type { Figure, Panel } from '../pose';
import { walkingPanel } from './shared/walking';

function atRail(): Panel {
  const walking = walkingPanel('a', {
    id: 'rail',
    kind: 'tube',
    points: [
      [-0.75, 0.92, 0.31],
      [0.85, 0.92, 0.31],
    ],
    radius: 0.02,
    tone: 'middle',
  });
  const [person] = walking.people;
  if (!person) throw new Error('Nobody walks.');
  return {
    ...walking,
    alt: 'Walking upright on flat ground. One hand holds on to a rail beside the body.',
    reading: { ...walking.reading, hands: 'One holds on to a rail; the other arm swings' },
    people: [
      {
        ...person,
        arms: {
          ...person.arms,
          right: {
            hand: [0.2, 0.955, 0.31],
            elbow: [-1, -0.2, 0.3],
            palm: [0, -1, 0],
            fingers: [1, 0, 0],
            curl: 0.9,
          },
        },
      },
    ],
    touches: [{ part: 'right.hand', on: 'prop:rail' }],
  };
}

/** EX1 with a rail, for those whose balance is not sure (r14). */
export const shortWalksRail: Figure = {
  id: 'short_walks--rail',
  title: 'Short walks, holding a rail',
  sided: false,
  panels: [atRail()],
};
