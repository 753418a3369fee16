import { points } from '../geometry/points';
import type { RegionShape } from '../shape';

export const regionShapes: readonly RegionShape[] = [
  {
    region: 'lumbar_midline',
    view: 'posterior',
    isHalf: true,
    outline: points('0,-18.5! 1,-18.5! 1,-6 1,5.4! 0,5.4!'),
  },
  {
    region: 'sacrum',
    view: 'posterior',
    isHalf: true,
    outline: points('0,5.5! 2.4,5.5 3,7.6 2.8,10.8 1.9,13.6 1,15.9! 0,16.2!'),
  },
  {
    region: 'coccyx',
    view: 'posterior',
    isHalf: true,
    outline: points('0,16.4! 1.2,16.2 1.1,17.8 0,19.3!'),
  },
  {
    region: 'flank_kidney',
    view: 'posterior',
    outline: points('8.2,-15.8 10.6,-14.6 12.8,-11.4 13.2,-7.6 12.4,-3.9 9.4,-3.2 7.8,-4 7.8,-9'),
  },
  {
    region: 'deep_gluteal',
    view: 'posterior',
    outline: points('5.6,11.4 7.8,11.6 10.4,15.2 12.2,19.6 11.2,22.6 8.8,22.4 7.6,18.4 5.6,14.6'),
  },
  {
    region: 'ischial',
    view: 'posterior',
    outline: points('5,19.2 6.6,18.2 8.2,19.4 7.8,21.6 6.4,22.4 5.1,21.2'),
  },
  {
    region: 'si_psis',
    view: 'posterior',
    outline: points('3.4,6.6 4.6,6.2 5.2,7.8 4.6,10.2 3.5,10 3.1,8.2'),
  },
  {
    region: 'popliteal',
    view: 'posterior',
    outline: points('8.9,46! 10.6,50 11.6,54.2 10.4,57.6 8.9,60.4! 7.4,57.6 6.4,54.2 7.3,50'),
  },
  {
    region: 'fibular_head',
    view: 'posterior',
    outline: points('12.8,57.2 14,58.4 14.1,60.4 13,61.6 11.8,60.6 11.6,58.6'),
  },
  {
    region: 'fibular_head',
    view: 'anterior',
    outline: points('12.8,57.2 14,58.4 14.1,60.4 13,61.6 11.8,60.6 11.6,58.6'),
  },
  {
    region: 'groin_femoral',
    view: 'anterior',
    outline: points('11.9,8.2! 10.4,13 9,18 7.6,23.6! 5.4,19 2.6,13.8! 7.2,11.2'),
  },
  {
    region: 'medial_thigh',
    view: 'anterior',
    outline: points('1.2,19.2! 2.8,18.4 5.4,20.6 7,25 6.6,32! 2.2,32! 1.6,25'),
  },
  {
    region: 'abdomen',
    view: 'anterior',
    isHalf: true,
    outline: points('0,-9! 6.8,-8 9.2,-2 9.8,4 7.2,9.4 0,12!'),
  },
  {
    region: 'lateral_hip',
    view: 'posterior',
    outline: points('14.6,12.8 16.4,13.6 17,16.6 16,18.8 14.4,18 13.8,15'),
  },
  {
    region: 'thoracic',
    view: 'posterior',
    isHalf: true,
    outline: points('0,-18.5! 13.8,-18.5! 13.6,-13! 0,-13!'),
  },
  {
    region: 'lumbar_paravertebral',
    view: 'posterior',
    outline: points('1.1,-13! 7.7,-13! 7.6,-3 5.2,4.2! 1.1,5.4!'),
  },
  {
    region: 'rib12',
    view: 'posterior',
    outline: points('2.4,-14.8 5.2,-13.9 8.4,-11.8 11.2,-9 10.6,-7.6 7.6,-9.8 5,-11.7 2.4,-12.8'),
  },
  {
    region: 'iliac_crest',
    view: 'posterior',
    outline: points(
      '4,6.4 5.4,3.4 7.4,1 9.8,-0.5 12.2,-0.5 14.2,1.2 14.9,3.6 13.8,3.6 12.6,1.6 10.8,0.8 8.2,2.2 6.2,4.4 5,6.8',
    ),
  },
  {
    region: 'gluteal',
    view: 'posterior',
    outline: points('5.4,4.6 9,1.6 13,1.6 16.4,8 17.4,16 16,23 11,24 4,23 0.8,19.4 2.8,10'),
  },
  {
    region: 'posterior_thigh',
    view: 'posterior',
    outline: points('2,24! 14.4,25! 13.4,36 12.6,45! 4,45! 2.8,35'),
  },
  {
    region: 'lateral_thigh',
    view: 'posterior',
    outline: points('14.6,24! 17.8,24! 17,32 15.6,41 14.2,48! 13.2,44 14,34'),
  },
  {
    region: 'calf',
    view: 'posterior',
    outline: points('4.2,61.5 9,62.4 13.6,62 14.8,68 13.8,77 12.8,84! 5.2,84! 4.2,77 3.4,68'),
  },
  {
    region: 'anterior_thigh',
    view: 'anterior',
    outline: points('10.4,13 15,17 15.6,26 14.4,38 12.6,48.5 8.8,49.4 6.2,46 7.4,33 8.8,22'),
  },
];
