import { points } from '../geometry/points';
import type { MuscleShape } from '../shape';

export const glutes: readonly MuscleShape[] = [
  {
    muscle: 'gluteus_maximus',
    drawings: [
      {
        view: 'posterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '5.4,4.2! 7,5 10.6,9 14.4,13.2 16.8,16.4! 17,19.6 16.4,23.2 15.5,26.6 14.7,27.5 13.4,26.9 10.2,25 6.4,23.3 3,21.4 1.2,19.6 0.5,17.9 0.8,15.4 1.6,12.6 2.6,9.8 4,7.4',
            ),
            fibres: [
              {
                count: 13,
                stations: [
                  points('5.6,4.4 4.2,7.2 2.7,9.8 1.7,12.6 0.9,15.4 0.7,18.2'),
                  points('10.2,9.4 7.6,14.2 5.2,18.6 3.6,21.4'),
                  points('15,14.8 13.2,18.6 11.4,22.6 9.4,24.6'),
                  points('16.8,17 16.6,20.4 15.6,24.6 14.4,27.6'),
                ],
              },
            ],
            to: 'iliotibial_band',
          },
        ],
        triggerPoints: [
          { at: [4.2, 9.4], site: 'by sacrum' },
          { at: [5.4, 16.8], site: 'above sit bone' },
          { at: [2.6, 17.9], site: 'near coccyx' },
        ],
        label: [9, 17],
      },
      {
        view: 'lateral',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '-8.4,3.8! -5.6,6.6 -2.4,11.2 0.9,16.2! 0.6,21 -0.6,25 -2,28.4! -5,26.2 -9,24.6 -11.8,22.2 -12.9,18.4 -12.6,13.6 -11,8.4',
            ),
            fibres: [
              {
                count: 11,
                stations: [
                  points('-8.4,4.2 -11,8.8 -12.6,14 -12.2,20'),
                  points('-3,11.2 -6,16 -8.4,22'),
                  points('0.8,16.8 0.4,21 -2,27.8'),
                ],
              },
            ],
          },
        ],
        triggerPoints: [
          { at: [-9.6, 9.4], site: 'by sacrum' },
          { at: [-8, 19.6], site: 'above sit bone' },
        ],
        label: [-6.5, 17],
      },
    ],
    referral: {
      posterior: [points('2.2,6.4 6.4,6.6 11,11 14.4,17 13.4,22.6 8.6,23.4 3,21 0.4,18.4 0.4,12')],
    },
  },
  {
    muscle: 'gluteus_medius',
    drawings: [
      {
        view: 'posterior',
        layer: 'intermediate',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '5.5,4.9! 6.6,3 8.6,1.2 10.6,0.4 12.4,0.7 14.1,2.6! 15.2,5.4 16,9.2 15.9,12.6 15.6,15.6 15,16.2 14.2,15.2 13.2,13.4 10.8,11.4 7.6,9.2 5.8,7',
            ),
            fibres: [
              {
                count: 12,
                stations: [
                  points('5.5,5.4 7.4,2.4 10.6,0.7 12.6,1 14.1,3'),
                  points('9,9.6 12,7.6 14,6.8 15.8,9'),
                  points('13.9,14.6 14.6,14.9 15.4,15.4'),
                ],
              },
            ],
            from: 'outer_ilium',
            to: 'trochanter_side',
          },
        ],
        triggerPoints: [
          { at: [7.3, 4.2], site: 'back' },
          { at: [10.6, 2.6], site: 'middle' },
          { at: [13.3, 3.6], site: 'front' },
        ],
        label: [11.5, 7],
      },
      {
        view: 'lateral',
        layer: 'intermediate',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '-7.6,4.6! -5.4,2 -2,0.4 1.8,0.3 4.6,2 6.2,4.8! 4.8,8.4 2.6,12.4 1.4,15.4 0.4,16.2 -0.8,15.4 -2.6,12.8 -5.6,9.8 -7.2,7.2',
            ),
            fibres: [
              {
                count: 13,
                stations: [
                  points('-7.4,5.4 -5.4,2.4 -2,0.8 1.8,0.7 4.6,2.4 6,4.8'),
                  points('-4.2,10.8 0,8.4 3.8,9.6'),
                  points('-0.6,14.8 0.3,15.4 1.2,15.2'),
                ],
              },
            ],
          },
        ],
        triggerPoints: [
          { at: [-5.4, 3.9], site: 'back' },
          { at: [-0.4, 2.6], site: 'middle' },
          { at: [3.9, 3.9], site: 'front' },
        ],
        label: [-0.5, 7],
      },
    ],
    referral: {
      posterior: [
        points(
          '0.6,2.6 5,0.6 10.6,-1 14.4,1.4 15.6,7 16.6,16 15.6,24 13.4,24 12,16 7,13.4 2,12 0.6,8',
        ),
      ],
    },
  },
  {
    muscle: 'gluteus_minimus',
    drawings: [
      {
        view: 'posterior',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '13.6,5.9! 12.5,4.4 10.4,3.9 8.4,5.3 7.2,7.6 7,9.6! 9.4,10.8 11.8,12.6 13.8,14.8 14.9,15.4 15.2,14.2 15,10.6',
            ),
            fibres: [
              {
                count: 9,
                stations: [
                  points('7.1,9.2 7.6,7.2 9.4,4.8 12.3,4.7 13.5,6.2'),
                  points('11,11.6 13,10.4 14.7,10.6'),
                  points('14.1,14.6 14.9,14.6'),
                ],
              },
            ],
            from: 'outer_ilium',
            to: 'trochanter_side',
          },
        ],
        triggerPoints: [
          { at: [9.4, 6.6], site: 'back part' },
          { at: [12.8, 7.2], site: 'front part' },
        ],
        label: [11.5, 8],
      },
      {
        view: 'lateral',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '-5.2,8.6! -4.4,5.6 -1.6,3.8 2.4,4.2 5.2,7! 4.2,10 2.8,13.2 1.6,14.9 0.7,14.8 -0.6,13 -3,10.8',
            ),
            fibres: [
              {
                count: 9,
                stations: [
                  points('-5,8.4 -4.2,5.8 -1.4,4.3 2.2,4.7 5,7.2'),
                  points('-2,10.8 1,9.6 3.8,10.4'),
                  points('0.7,14.4 1.5,14.5'),
                ],
              },
            ],
          },
        ],
        triggerPoints: [
          { at: [3.2, 8.4], site: 'front part' },
          { at: [-2.4, 6.6], site: 'back part' },
        ],
        label: [0.5, 8.5],
      },
    ],
    referral: {
      posterior: [
        points(
          '5.6,9.6 10.4,10.4 13.4,14 13,22 12.2,32 11.6,44 12,58 12,70 11,76 6.6,76 6,66 7,54 6.8,40 6.2,26 5,18',
        ),
      ],
    },
  },
];
