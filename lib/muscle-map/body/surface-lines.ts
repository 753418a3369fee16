import { points } from '../geometry/points';
import type { SurfaceLine } from '../shape';

export const surfaceLines: readonly SurfaceLine[] = [
  { id: 'inguinal-ligament', view: 'anterior', line: points('12.4,7.7 9,10.2 5.6,12.4 2.5,13.5') },
  {
    id: 'gluteal-fold',
    view: 'posterior',
    isSkin: true,
    line: points('1.4,22.6 4.6,23.6 8.4,23.4 11.4,22.4'),
  },
];
