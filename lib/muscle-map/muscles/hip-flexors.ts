import { points } from '../geometry/points';
import type { MuscleShape } from '../shape';

export const hipFlexors: readonly MuscleShape[] = [
  {
    muscle: 'psoas_major',
    drawings: [
      {
        view: 'anterior',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '1.5,-15.4! 2.6,-12.6 3.8,-8.4 4.7,-4 5.4,0.4 6.2,4.4 7.6,8.4 9.4,12.4 10.2,16.4 10.45,20! 10,20.3! 8.6,16.8 6.9,12.8 5.2,8.8 3.8,5.2 2.5,3.2 2.2,-1 2.1,-5 1.8,-10',
            ),
            fibres: [
              {
                count: 6,
                stations: [
                  points('1.5,-15 1.9,-8 2.2,-1 2.6,3.4'),
                  points('3.6,-8.4 4.8,-2.6 4.6,2 3.9,5'),
                  points('6.2,5 4.8,7.6'),
                  points('9.2,12.4 7.2,13.2'),
                  points('10.4,19.9 10.05,20.1'),
                ],
              },
            ],
            from: 'bodies_T12_L5',
            to: 'lesser_trochanter',
          },
        ],
        triggerPoints: [
          { at: [4.6, -1.4], site: 'beside navel, outer edge of rectus' },
          { at: [8, 12.2], site: 'hip crease' },
        ],
        label: [4.2, 0],
      },
    ],
    referral: {
      anterior: [points('6.4,12 12.6,11 13.6,20 12,31 8.2,31 6.4,21')],
      posterior: [points('1,-14 3.6,-14 4.2,-4 4.4,5 3.6,10 1.4,10 1,0')],
    },
  },
  {
    muscle: 'iliacus',
    drawings: [
      {
        view: 'anterior',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '6,4.6! 7.4,2.4 9.4,1.1 11.4,0.8 12.9,1.6 13.7,3.6 13.2,6 12.2,8.6 11.5,11.6 11.3,15.4 10.9,18.6 10.45,21! 10.1,20.4! 10,17 9,13 7.4,8.8',
            ),
            fibres: [
              {
                count: 10,
                stations: [
                  points('6.2,5 7.6,2.6 10.4,1.1 12.8,1.9 13.6,3.8 12.4,8'),
                  points('8.2,9.4 9.8,8.6 11.8,9.6'),
                  points('9.6,13.8 11.2,13.6'),
                  points('10.2,20.4 10.5,20.6'),
                ],
              },
            ],
            from: 'iliac_fossa',
            to: 'lesser_trochanter',
          },
        ],
        triggerPoints: [{ at: [11.7, 3.6], site: 'inside crest' }],
        label: [10.5, 5],
      },
    ],
    referral: { anterior: [points('6.2,11.6 11.6,11 13,19 12,30 8.4,30 6.2,20')] },
  },
  {
    muscle: 'rectus_femoris',
    drawings: [
      {
        view: 'anterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '10.5,10.6! 11.5,10.4! 12.5,15 13.5,21 13.8,28 13.2,35 12,41 10.8,45! 9,45! 8.4,40 8.6,33 9.2,26 10,19 10.5,14',
            ),
            fibres: [
              {
                count: 3,
                stations: [
                  points('10.7,11 11,11'),
                  points('10.1,20 11.4,20'),
                  points('8.8,34 11,31'),
                  points('9.2,43.5 9.8,44.4'),
                ],
              },
              {
                count: 3,
                stations: [
                  points('11.1,11 11.4,11'),
                  points('11.8,20 13.2,20'),
                  points('11.2,31 13.2,34'),
                  points('10,44.4 10.7,43.5'),
                ],
              },
            ],
            seams: [points('11.2,16 11.5,24 11,34 9.9,44')],
            from: 'aiis',
          },
          {
            kind: 'tendon',
            outline: points('9,44.6 9.9,43 10.8,44.6 10.7,48 10.5,51! 7.3,51! 8.4,48'),
            fibres: [
              { count: 3, stations: [points('9.2,45 10.6,45'), points('7.6,50.8 10.3,50.8')] },
            ],
            to: 'patella',
          },
        ],
        triggerPoints: [{ at: [11.3, 17.4], site: 'upper belly' }],
        label: [11.2, 28],
      },
    ],
    referral: { anterior: [points('9.6,14 13,15 13,30 11.4,44 11.6,54 6.6,54 7.6,44 8.6,30')] },
  },
];
