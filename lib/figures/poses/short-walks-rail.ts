import type { Figure, Panel, Prop } from '../pose';
import { walkingPanel } from './shared/walking';

const post = (x: number): Prop => ({
  kind: 'box',
  at: [x, 0.46, 0.31],
  half: [0.018, 0.46, 0.018],
  tone: 'middle',
});

function atRail(): Panel {
  const walking = walkingPanel(
    'a',
    {
      id: 'rail',
      kind: 'tube',
      points: [
        [-1.4, 0.92, 0.31],
        [1.4, 0.92, 0.31],
      ],
      radius: 0.02,
      tone: 'middle',
    },
    post(-0.58),
    post(0.75),
  );
  const [person] = walking.people;
  if (!person) throw new Error('Nobody walks.');
  return {
    ...walking,
    crop: { at: [0.05, 0.86, 0.1], wide: 0.78, high: 0.92 },
    alt: 'Walking upright on flat ground. One hand holds on to a rail on posts that runs beside the way.',
    reading: { ...walking.reading, hands: 'One holds on to a rail on posts; the other arm swings' },
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
