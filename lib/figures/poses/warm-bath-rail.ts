import type { Figure, Panel } from '../pose';
import { X } from './shared/bases';
import { warmBathBefore } from './warm-bath-before';

function withRail(panel: Panel): Panel {
  const [person] = panel.people;
  if (!person) return panel;
  return {
    ...panel,
    alt: `${panel.alt} One hand holds a rail at the side of the bath.`,
    reading: { ...panel.reading, hands: 'One holds a rail at the side of the bath' },
    people: [
      {
        ...person,
        arms: {
          ...person.arms,
          left: {
            hand: [0.18, 0.535, -0.33],
            elbow: [-1, -0.3, -0.4],
            palm: [0, -1, 0],
            fingers: X,
            curl: 0.9,
          },
        },
      },
    ],
    props: [
      ...(panel.props ?? []),
      {
        id: 'rail',
        kind: 'tube',
        points: [
          [-0.1, 0.4, -0.35],
          [-0.02, 0.5, -0.35],
          [0.34, 0.5, -0.35],
          [0.42, 0.4, -0.35],
        ],
        radius: 0.018,
        tone: 'middle',
      },
    ],
    touches: [{ part: 'left.hand', on: 'prop:rail' }],
  };
}

/** TH3 with a rail to hold (r14). */
export const warmBathRail: Figure = {
  ...warmBathBefore,
  id: 'warm_bath_before--rail',
  title: 'Warm bath with a rail',
  panels: warmBathBefore.panels.map(withRail),
};
