import { points } from '../geometry/points';
import type { MuscleShape } from '../shape';

export const outerHip: readonly MuscleShape[] = [
  {
    muscle: 'tensor_fasciae_latae',
    drawings: [
      {
        view: 'anterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '12.4,7.4! 13.6,4.6! 15,8 16.4,12.6 17,17.2 16.4,20.6! 15.3,18.6 14.2,14 13,10.2',
            ),
            fibres: [
              {
                count: 6,
                stations: [
                  points('12.5,7.2 13.6,4.9'),
                  points('14,13 16.2,12'),
                  points('15.8,19 16.6,19.4'),
                ],
              },
            ],
          },
          {
            kind: 'tendon',
            outline: points(
              '16.9,15.2! 17.3,21 16.5,32 14.9,43 13.2,52.6 12.7,57.6! 11.7,57.8! 12.4,52.6 13.6,43 14.9,32 15.5,22 15.4,18!',
            ),
            fibres: [
              {
                count: 3,
                stations: [
                  points('15.6,19 17,19'),
                  points('15.5,32 16.3,32'),
                  points('13.9,43 14.6,43'),
                  points('11.9,57.4 12.6,57.4'),
                ],
              },
            ],
            to: 'gerdy',
          },
        ],
        triggerPoints: [{ at: [14.1, 8.6], site: 'upper third' }],
        label: [15, 13],
      },
      {
        view: 'posterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'tendon',
            outline: points(
              '16.6,14.6! 17.3,21 16.4,32 14.9,43 13.4,52.6 12.9,57.4! 12.4,57.4! 12.8,52.6 13.9,43 15.2,32 15.6,26',
            ),
            fibres: [
              {
                count: 2,
                stations: [
                  points('16.2,20 16.9,20'),
                  points('15.4,32 16.1,32'),
                  points('14.1,43 14.7,43'),
                  points('12.5,57.2 12.9,57.2'),
                ],
              },
            ],
          },
        ],
        triggerPoints: [],
        label: [16, 29],
      },
      {
        view: 'lateral',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '6.9,7.2! 4.6,3.2! 3.6,7.4 2.6,12.4 1.9,17.4 2.2,20.6! 3.6,18.2 5.2,13.6 6.4,10',
            ),
            fibres: [
              {
                count: 6,
                stations: [points('6.8,7 4.6,3.6'), points('5,13 2.8,12'), points('2.7,19 2.1,19')],
              },
            ],
          },
          {
            kind: 'tendon',
            outline: points('1,14.6! 2.6,17 2.3,22 2,28 1.7,36! -1.4,36! -1.8,28 -1,23 0.2,18'),
            fibres: [
              {
                count: 4,
                stations: [
                  points('0.4,20 2.2,20'),
                  points('-1,28 1.9,28'),
                  points('-0.9,36 1.5,36'),
                ],
              },
            ],
          },
        ],
        triggerPoints: [{ at: [4.6, 8.4], site: 'upper third' }],
        label: [4.3, 12],
      },
    ],
    referral: { anterior: [points('14.4,14 17,15 16.8,26 15.6,38 14,48 12.6,48 13.2,36 14,25')] },
  },
];
