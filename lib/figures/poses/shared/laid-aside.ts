import type { Prop } from '../../pose';

/** What the massage was done with, laid aside: two balls and a bottle of lotion, moved by metres along x and z. */
export const laidAside = ([dx, dz]: readonly [number, number] = [0, 0]): readonly Prop[] => [
  {
    id: 'soft ball 1',
    kind: 'ball',
    at: [-0.28 + dx, 0.036, 0.3 + dz],
    radius: 0.036,
    tone: 'dark',
  },
  {
    id: 'soft ball 2',
    kind: 'ball',
    at: [-0.37 + dx, 0.036, 0.26 + dz],
    radius: 0.036,
    tone: 'dark',
  },
  {
    id: 'soft bottle',
    kind: 'tube',
    points: [
      [-0.66 + dx, 0.036, 0.29 + dz],
      [-0.52 + dx, 0.036, 0.28 + dz],
    ],
    radius: 0.036,
    tone: 'paper',
  },
  {
    id: 'soft lid',
    kind: 'tube',
    points: [
      [-0.5 + dx, 0.036, 0.279 + dz],
      [-0.45 + dx, 0.036, 0.276 + dz],
    ],
    radius: 0.017,
    tone: 'dark',
  },
];
