import { points } from '../geometry/points';
import type { ContextShape } from '../shape';

export const contextShapes: readonly ContextShape[] = [
  {
    id: 'external-oblique',
    view: 'posterior',
    scene: 'superficial',
    outline: points('13.5,-13! 13.4,-8 14,-3 14.9,1 14.3,3! 12.8,0.6 10.6,0! 11.8,-3.4 12.7,-8'),
  },
  {
    id: 'vastus-lateralis',
    view: 'posterior',
    scene: 'superficial',
    outline: points(
      '14.8,25.4! 15.6,30 15.2,36 14,44 13.3,50.4! 13,44 12.6,37 11.4,31 10.6,27.4! 12.6,27.2',
    ),
  },
  {
    id: 'abdominal-rectus',
    view: 'anterior',
    scene: 'superficial',
    outline: points('0.35,-18.5! 6.4,-18.5! 6.8,-10 6.4,-2 5,5 2.6,12.8! 0.5,13.6!'),
  },
  {
    id: 'abdominal-oblique',
    view: 'anterior',
    scene: 'superficial',
    outline: points(
      '6.8,-18.5! 13.5,-18.5! 13.3,-8 14,-2.2 14.3,1.8 13.4,4.4 12.4,7.2! 8,10.4 3.2,13.2! 5.4,5 6.8,-2 7.2,-10',
    ),
  },
  {
    id: 'iliopsoas-surface',
    view: 'anterior',
    scene: 'superficial',
    outline: points('6,12! 11.4,9.2! 10.6,12.4 10.2,17 9.6,18! 7.8,15.2'),
  },
  {
    id: 'vastus-lateralis',
    view: 'anterior',
    scene: 'superficial',
    outline: points(
      '13.4,18.6! 15.4,19.5 15.9,26 15.2,34 14,43 12.8,48.4 11,51.4! 10.6,47 12.2,40 13.4,33 13.6,26',
    ),
  },
  {
    id: 'vastus-medialis',
    view: 'anterior',
    scene: 'superficial',
    outline: points(
      '9.2,26! 8.7,33 8.6,40 9.1,45 8.2,49 7,52.8 5.8,53.8 4.9,51.6 4.8,47.2 5.5,41 6.6,34.5 7.9,29',
    ),
  },
  {
    id: 'sartorius',
    view: 'anterior',
    scene: 'superficial',
    isOnTop: true,
    outline: points(
      '12,7.8! 12.9,8.2! 11.8,13 10.4,18.4 8.9,24 7.4,30.5 6.1,37.5 5.4,45 5.2,51.6 5.7,57.6 7.2,61.2! 6,60.8! 4.7,57.4 4.3,51.4 4.5,44.6 5.1,36.6 6.3,29.6 7.8,23 9.3,17.6 10.8,12.4',
    ),
  },
  {
    id: 'medial-calf',
    view: 'anterior',
    scene: 'superficial',
    outline: points('5,60! 4.1,64 3.9,68.6 4.6,74 5.6,78 6.3,84! 6.8,84! 6.6,76 6.6,68 6,62'),
  },
  {
    id: 'rectus-sartorius',
    view: 'lateral',
    scene: 'superficial',
    outline: points('6.6,7.6! 7.4,12 8.4,18 8.6,26 8,36! 5,36! 5.2,27 4.4,18 5.4,13.4'),
  },
  {
    id: 'vastus-lateralis',
    view: 'lateral',
    scene: 'superficial',
    outline: points('2.6,16.6! 4.4,20 5.2,27 5,36! -2.6,36! -3,31 -2,26 0,20'),
  },
  {
    id: 'hamstrings',
    view: 'lateral',
    scene: 'superficial',
    outline: points('-3.6,22! -7.8,24.4 -9,29 -8.8,36! -2.8,36! -3.2,30 -2.4,27'),
  },
  {
    id: 'oblique',
    view: 'lateral',
    scene: 'superficial',
    outline: points(
      '8.8,-14! 9.2,-4 9.6,3 7.2,7! 4.8,1.9 1.8,-0.1 -2,-0.1 -3.6,0.6! -4,-6 -4.4,-14!',
    ),
  },
  {
    id: 'erector',
    view: 'lateral',
    scene: 'superficial',
    outline: points(
      '-11.4,-14! -10.6,-8 -9.9,-3 -10.2,1.5 -11,6 -11.2,9.4! -9.2,7 -7.6,3.6 -6.9,0 -7.4,-6 -8.6,-14!',
    ),
  },
  {
    id: 'erector',
    view: 'lateral',
    scene: 'deep',
    outline: points(
      '-11.4,-14! -10.6,-8 -9.9,-3 -10.2,1.5 -11,6 -11.2,9.4! -9.2,7 -7.6,3.6 -6.9,0 -7.4,-6 -8.6,-14!',
    ),
  },
  {
    id: 'latissimus',
    view: 'lateral',
    scene: 'superficial',
    outline: points('-4.2,-14! -3.8,-6 -4.4,0.8! -6.4,1.8 -7.6,-6 -9.6,-14!'),
  },
  {
    id: 'patellar-ligament',
    view: 'anterior',
    scene: 'superficial',
    isTendon: true,
    outline: points('7.8,54.6! 9.8,54.6! 9.6,60.4! 8.6,60.4!'),
  },
];
