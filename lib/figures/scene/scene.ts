import { viewFrom, type View } from '../geometry/camera';
import type { Vector } from '../geometry/vector';
import type { Panel, Spot } from '../pose';
import { bodyGroups } from '../body/body-groups';
import { solveSkeleton } from '../skeleton/solve-skeleton';
import { pointOf } from '../skeleton/spot';
import type { Group } from './primitive';
import { propGroups } from './prop-groups';
import { solidOf, type Solid } from './solid';

export type SolvedPerson = ReturnType<typeof solveSkeleton>;

/** A group in the view: what the rays meet. */
export interface Body {
  index: number;
  group: Group;
  solids: readonly Solid[];
  root: Vector | null;
}

/** Everything of one panel, solved, in the room and in the view. */
export interface Scene {
  panel: Panel;
  people: readonly SolvedPerson[];
  groups: readonly Group[];
  bodies: readonly Body[];
  view: View;
  /** A spot in the room; spots on a body mean the first person's. */
  pointOf: (spot: Spot) => Vector;
}

/** Solves the people, lays out the props and turns all of it into the view. */
export function buildScene(panel: Panel): Scene {
  const people = panel.people.map((person) => solveSkeleton(person));
  const [first] = people;
  if (!first) throw new Error('has nobody in it');
  const inRoom = (spot: Spot): Vector => pointOf(spot, first);
  const view = viewFrom(panel.camera);
  const groups = [
    ...panel.people.flatMap((person, index) => {
      const solved = people[index];
      return solved ? bodyGroups(person, solved, index) : [];
    }),
    ...propGroups(panel.props ?? [], inRoom),
  ];
  const bodies = groups.map((group, index) => ({
    index,
    group,
    solids: group.primitives.map((primitive) => solidOf(primitive, group.soft, view.turn)),
    root: group.root ? view.turn(group.root) : null,
  }));
  return { panel, people, groups, bodies, view, pointOf: inRoom };
}
