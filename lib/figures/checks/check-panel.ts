import type { Panel } from '../pose';
import { buildScene } from '../scene/scene';
import { floorProblems, furnitureProblems, touchProblems } from './contact';
import { jointProblems } from './joint-limits';
import { centimetres, type Problem } from './problem';
import { throughProblems } from './through';

/** A limb may stop this short of its target: a “straight” leg is aimed a little beyond its reach. */
const SHORT = 0.02;

/** Numbers that are no numbers, by the path to them. */
export function numberProblems(value: unknown, path: string): Problem[] {
  if (typeof value === 'number') {
    return Number.isFinite(value) ? [] : [{ joint: path, problem: `${value} is no number` }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    numberProblems(part, path === '' ? key : `${path}.${key}`),
  );
}

function solvedProblems(panel: Panel): Problem[] {
  const scene = buildScene(panel);
  const ofPeople = scene.people.flatMap((skeleton) => [
    ...skeleton.misses
      .filter(({ metres }) => metres > SHORT)
      .map(({ joint, metres, why }) => ({ joint, problem: `${centimetres(metres)} ${why}` })),
    ...jointProblems(skeleton),
    ...throughProblems(skeleton),
  ]);
  return [
    ...ofPeople,
    ...touchProblems(scene),
    ...floorProblems(scene),
    ...furnitureProblems(scene),
  ];
}

/** Everything that is wrong with a panel's pose; empty where a body can do this and the drawing may be made. */
export function checkPanel(panel: Panel): Problem[] {
  const numbers = numberProblems(panel, '');
  if (numbers.length > 0) return numbers;
  try {
    return solvedProblems(panel);
  } catch (error) {
    return [{ joint: 'pose', problem: error instanceof Error ? error.message : String(error) }];
  }
}
