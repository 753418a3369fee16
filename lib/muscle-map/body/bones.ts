import { points } from '../geometry/points';
import type { BoneShape } from '../shape';
import { spine } from './spine';

export const bones: readonly BoneShape[] = [
  ...spine,
  {
    id: 'rib11',
    views: ['posterior', 'anterior'],
    depth: 2,
    outline: points(
      '2.3,-17.6 5.5,-16.9 9.5,-14.6 12.2,-11.9 13.1,-9.9! 12.5,-9.7! 11.5,-11.5 9.1,-13.8 5.4,-16 2.4,-16.8',
    ),
  },
  {
    id: 'rib12',
    views: ['posterior', 'anterior'],
    depth: 2,
    outline: points(
      '2.2,-14.2 5,-13.2 8,-11.2 10.6,-8.8! 10.2,-8.4! 7.6,-10.5 4.9,-12.4 2.3,-13.4',
    ),
  },
  {
    id: 'sacrum',
    views: ['posterior', 'anterior'],
    depth: 3,
    isHalf: true,
    outline: points(
      '0,5.3! 2.4,5.1 4.6,5.6 5.3,6.6 4.7,8.6 3.9,10.4 2.9,12.8 1.8,15 0.9,15.9 0,16!',
    ),
  },
  {
    id: 'coccyx',
    views: ['posterior', 'anterior'],
    depth: 3,
    isHalf: true,
    outline: points('0,16! 0.85,16.1 0.55,17.5 0.2,18.6 0,18.7!'),
  },
  {
    id: 'innominate',
    views: ['posterior', 'anterior'],
    depth: 2,
    outline: points(
      '4.1,8.4 4.6,6 5.8,3.6 7.6,1.6 9.6,0.3 11.4,0 13.1,0.9 14.2,2.9 13.9,5.2 12.6,7.8! 11.9,9.1 11.3,10.7 11.6,12.2 11.1,14.2 9.6,16.2 8.4,17.6 7.9,19.2 7.2,21 6.1,21.7 5.2,21.1 3.6,19.6 1.6,18.5 0.4,17.8 0.35,14.6 1.1,13.8 2.5,13.4! 4.2,13.5 5.6,13.2 6.6,12.2 6.4,10.6 5.4,9.9 4.3,10.2',
    ),
  },
  {
    id: 'obturator-foramen',
    views: ['posterior', 'anterior'],
    depth: 3,
    isHole: true,
    outline: points('3,15.9 4.4,14.9 6.1,15.4 6.4,17 5.6,19 4.4,18.8 3.2,17.6'),
  },
  {
    id: 'ischial-spine',
    views: ['posterior'],
    depth: 4,
    isOpen: true,
    outline: points('6.8,12 6.6,13.8 5.4,15.3! 6.2,16 6.3,17.4'),
  },
  {
    id: 'femur',
    views: ['posterior', 'anterior'],
    depth: 4,
    outline: points(
      '8.6,11.7 7.2,12.6 6.7,14 7.3,15.5 8.8,16.2 10,16.9 10.4,18.4 9.9,19.6 10.2,20.8 11,22.4 11,28 9.9,38 8.3,46.5 5.9,50.2 4.8,52.5 5,55 6.5,56 8,55.2 8.8,54.4 9.7,55.2 11.2,56.1 12.6,55 12.8,52.4 12.1,50.2 11.4,46.5 12.6,38 13.9,28 14.5,21.6 15.3,18.4 15.4,15.6 14.6,13.6 13.5,13.1 12.6,14 11.3,13.6 10.2,12.2',
    ),
  },
  {
    id: 'trochanteric-crest',
    views: ['posterior'],
    depth: 5,
    isOpen: true,
    outline: points('13.4,13.4 13.3,15.6 12.4,18.4 10.6,20.2'),
  },
  {
    id: 'tibia',
    views: ['posterior', 'anterior'],
    depth: 3,
    outline: points(
      '4.9,57.2 5.4,56.4 8.8,56.6 12.2,56.4 12.7,57.4 11.6,60 10.2,64 9.5,70 9.2,84! 6.9,84! 6.7,76 6.8,68 6.2,62 5.2,59.6',
    ),
  },
  {
    id: 'fibula',
    views: ['posterior', 'anterior'],
    depth: 4,
    outline: points('11.8,58.7 12.8,58 13.5,59 13.1,61 12.8,68 12.5,84! 11.4,84! 11.6,68 12,61'),
  },
  {
    id: 'patella',
    views: ['anterior'],
    depth: 9,
    outline: points('8.8,50.2 7.2,50.8 6.8,52.4 7.6,54.2 8.8,55 10.1,54.2 10.9,52.4 10.5,50.8'),
  },
  {
    id: 'lat-rib12',
    views: ['lateral'],
    depth: 1,
    outline: points('-10.2,-14 -6.4,-12.2 -2.6,-9 -3.1,-8.4 -6.8,-11.2 -10.1,-12.9'),
  },
  {
    id: 'lat-sacrum',
    views: ['lateral'],
    depth: 1,
    outline: points(
      '-6.8,5.6! -9.4,7 -11,10 -11.4,13 -10.8,16 -9.4,18.4 -8.8,18 -9.6,15.4 -9.6,12.4 -8.2,9.6 -6.6,8',
    ),
  },
  {
    id: 'lat-innominate',
    views: ['lateral'],
    depth: 2,
    outline: points(
      '-8.2,7.4 -7.8,4.6 -5.2,1.6 -1.6,0 2.2,0 5.2,2 6.8,5 7.2,7.4! 6.2,8.6 5.7,10.6 4.8,12.4 6.6,14.6 8,16.2 7.4,18.2 4.6,18.4 1,20.6 -2.6,21.9 -4.8,20.6 -4.6,18.2 -4.2,16.4 -5.2,15.4! -3.6,13.6 -3.4,11.4 -5,10 -7.4,10',
    ),
  },
  {
    id: 'lat-femur',
    views: ['lateral'],
    depth: 4,
    outline: points(
      '2.6,11.8 0.6,12.4 -0.8,13.2 -2,14.6 -2.2,17 -1.6,20 -1.2,26 -0.8,36! 1.8,36! 1.8,26 2,20 2.6,17.4 4.4,16 4.8,13.6 3.9,12.2',
    ),
  },
];
