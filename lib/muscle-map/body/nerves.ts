import { points } from '../geometry/points';
import type { NerveShape } from '../shape';

export const nerves: readonly NerveShape[] = [
  {
    id: 'sciatic',
    view: 'posterior',
    lines: [
      { width: 0.5, isHidden: true, line: points('3.6,9.4 4.8,11.6 6.7,14 7.3,14.8') },
      {
        width: 0.62,
        line: points('6.7,13.8 7.6,15.2 8.9,17.2 9.7,19.6 9.8,23.5 9.5,31 9.2,38 9,45.5'),
      },
      { width: 0.42, line: points('9,45.5 8.9,51 8.9,57 8.9,62 8.8,70') },
      { width: 0.34, line: points('9,45.5 10.2,49.6 11.6,54 12.6,57.6 13.5,59.8 13.3,62') },
    ],
  },
  {
    id: 'femoral',
    view: 'anterior',
    lines: [
      { width: 0.5, line: points('5.8,4 7.6,9 8.4,12 8.6,16 8.3,19.5') },
      { width: 0.5, isVessel: true, line: points('5.6,9.4 7,11.6 7.4,15 7.2,20 6.8,26') },
    ],
  },
];
