import { between, length, subtract } from '../geometry/vector';
import type { Bone } from '../pose';
import type { Axis, Skeleton } from '../skeleton/skeleton';
import { centimetres, type Problem } from './problem';

/** Flesh gives way by this much where limbs press on each other. */
const GIVES = 0.032;
const STEPS = 16;

const radiusAt = ({ radii }: Axis, share: number): number =>
  radii[0] + (radii[1] - radii[0]) * share;

/** How deep two bones' flesh lies in each other. */
function depthOf(a: Axis, b: Axis): number {
  let deepest = -Infinity;
  for (let i = 0; i <= STEPS; i += 1)
    for (let j = 0; j <= STEPS; j += 1) {
      const s = i / STEPS;
      const t = j / STEPS;
      const gap = length(subtract(between(a.from, a.to, s), between(b.from, b.to, t)));
      deepest = Math.max(deepest, radiusAt(a, s) + radiusAt(b, t) - gap);
    }
  return deepest;
}

const LEG = /thigh|shin|foot/;
const ARM = /upperArm|forearm/;
const TRUNK = new Set<Bone>(['spine', 'chest', 'head']);

const sameLimb = (a: Bone, b: Bone): boolean => {
  const [sideA] = a.split('.');
  const [sideB] = b.split('.');
  if (sideA !== sideB) return false;
  return (LEG.test(a) && LEG.test(b)) || (ARM.test(a) && ARM.test(b));
};

/** Upper arms and thighs grow out of the trunk, and belly and thigh fold together. */
function growsOut(a: Bone, b: Bone): boolean {
  const limb = TRUNK.has(a) ? b : a;
  return /upperArm|thigh/.test(limb) && (TRUNK.has(a) || TRUNK.has(b));
}

const mayMeet = (a: Bone, b: Bone): boolean =>
  sameLimb(a, b) || (TRUNK.has(a) && TRUNK.has(b)) || growsOut(a, b);

/** Limbs that run through each other, or through trunk or head. */
export function throughProblems({ bones }: Pick<Skeleton, 'bones'>): Problem[] {
  const all = [...bones];
  return all.flatMap(([a, axisA], index) =>
    all.slice(index + 1).flatMap(([b, axisB]) => {
      if (mayMeet(a, b)) return [];
      const depth = depthOf(axisA, axisB);
      if (depth <= GIVES) return [];
      return [{ joint: `${a} and ${b}`, problem: `run ${centimetres(depth)} into each other` }];
    }),
  );
}
