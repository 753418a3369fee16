import type { Figure, Panel } from '../pose';
import { knucklesLowBack } from './knuckles-low-back';
import { archedOnBack } from './shared/bases';
import { twoBallsBack } from './two-balls-back';

/** The same with a pillow under the hips, so that the low back does not arch (r2). */
function withPillow(panel: Panel): Panel {
  const [person] = panel.people;
  if (panel.id !== 'a' || !person) return panel;
  const { alt, reading } = panel;
  return {
    ...panel,
    alt: `${alt} A pillow lies under the hips.`,
    reading: { ...reading, position: `${reading.position}, a pillow under the hips` },
    people: [{ ...person, ...archedOnBack(0.13, -0.07) }],
    props: [
      ...(panel.props ?? []).map((prop) =>
        prop.kind === 'ball' ? { ...prop, radius: 0.042 } : prop,
      ),
      { id: 'soft pillow', kind: 'pillow', at: [0.04, 0.03, 0], half: [0.12, 0.035, 0.24] },
    ],
  };
}

const overPillow = (figure: Figure, id: Figure['id'], title: string): Figure => ({
  ...figure,
  id,
  title,
  panels: figure.panels.map(withPillow),
});

export const ballsHipsOnPillow = overPillow(
  twoBallsBack,
  'two_balls_back--pillow',
  'Two tennis balls, pillow under the hips',
);

export const knucklesHipsOnPillow = overPillow(
  knucklesLowBack,
  'knuckles_low_back--pillow',
  'Knuckles under the low back, pillow under the hips',
);
