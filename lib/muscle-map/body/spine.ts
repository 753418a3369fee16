import type { BoneShape } from '../shape';

/** Vertebrae: middle (y in cm), half the body's width, reach of the transverse process. L4 is level with the iliac crest. */
const vertebrae = [
  { id: 'T11', y: -17.9, half: 1.8, reach: 2.6 },
  { id: 'T12', y: -14.5, half: 1.95, reach: 2.5 },
  { id: 'L1', y: -11, half: 2.1, reach: 3.5 },
  { id: 'L2', y: -7.4, half: 2.2, reach: 4 },
  { id: 'L3', y: -3.7, half: 2.3, reach: 4.7 },
  { id: 'L4', y: 0, half: 2.4, reach: 4.4 },
  { id: 'L5', y: 3.6, half: 2.6, reach: 4.6 },
] as const;

const corner = (x: number, y: number) => ({ x, y, isCorner: true });

/** Bodies with their transverse processes from both sides, spinous processes from behind. */
export const spine: readonly BoneShape[] = vertebrae.flatMap(({ id, y, half, reach }) => [
  {
    id,
    views: ['posterior', 'anterior'],
    isHalf: true,
    depth: 1,
    outline: [
      corner(0, y - 1.35),
      { x: half, y: y - 1.35 },
      { x: half * 0.86, y: y - 0.62 },
      { x: reach, y: y - 0.75 },
      { x: reach + 0.05, y: y - 0.1 },
      { x: half * 0.88, y: y + 0.25 },
      { x: half, y: y + 1.35 },
      corner(0, y + 1.35),
    ],
  },
  {
    id: `${id}-spinous-process`,
    views: ['posterior'],
    isHalf: true,
    depth: 9,
    outline: [
      corner(0, y - 0.9),
      { x: 0.32, y: y - 0.4 },
      { x: 0.42, y: y + 1.2 },
      corner(0, y + 1.75),
    ],
  },
]);
