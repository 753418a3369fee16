import { points } from '../geometry/points';
import type { MuscleShape } from '../shape';

export const deepRotators: readonly MuscleShape[] = [
  {
    muscle: 'piriformis',
    drawings: [
      {
        view: 'posterior',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '1.3,8! 2.4,8.3 4.4,9.7 7.2,11 10.4,12.4 12.9,13 14,13.3 14,13.9 12.9,14 10.4,14.2 7.4,14.5 4.6,14.1 2.6,13.3 1.3,13! 1.9,11.6 1.3,10.6 1.9,9.4',
            ),
            fibres: [
              {
                count: 7,
                stations: [
                  points('1.5,8.2 1.7,10.4 1.5,12.9'),
                  points('5.2,10.2 5.2,14.1'),
                  points('9.6,12.2 9.6,14.2'),
                  points('13.9,13.4 13.9,13.8'),
                ],
              },
            ],
            from: 'sacrum_S2_S4',
            to: 'trochanter_top',
          },
        ],
        triggerPoints: [
          { at: [11.2, 13.4], site: 'outer third' },
          { at: [4.9, 12], site: 'inner third' },
        ],
        label: [8.6, 12.9],
      },
      {
        view: 'lateral',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '-9.6,10.2! -7,10.8 -3.6,12.1 -0.4,13.2! -0.4,13.9! -3.8,14.2 -7.2,14 -9.4,13.2!',
            ),
            fibres: [
              {
                count: 5,
                stations: [
                  points('-9.5,10.6 -9.4,13'),
                  points('-4,12.3 -4,14.1'),
                  points('-0.4,13.3 -0.4,13.8'),
                ],
              },
            ],
          },
        ],
        triggerPoints: [{ at: [-2.6, 13.3], site: 'outer third' }],
        label: [-5, 12.7],
      },
    ],
    referral: {
      posterior: [
        points(
          '2,6.8 5.6,6.8 10,9.6 15.2,12.6 15.8,17.4 13,23 12.2,32 11,41 8,42 6.6,34 6.6,25 5,18.6 2.6,13',
        ),
      ],
    },
  },
  {
    muscle: 'obturator_gemelli',
    drawings: [
      {
        view: 'posterior',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '5.5,15! 7.6,14.9 10.6,14.6 12.9,14.3! 13.3,15.6! 10.8,16.7 8.8,17.5 6.7,18.4! 6.2,17.2 5.7,16.2',
            ),
            fibres: [
              {
                count: 7,
                stations: [
                  points('5.6,15.3 6.1,16.8 6.6,18.1'),
                  points('9.4,15.1 9.4,16.8'),
                  points('13,14.5 13.1,15'),
                ],
              },
            ],
            seams: [points('5.9,15.9 9.4,15.5 12.9,14.6'), points('6.4,17.3 9.4,16.3 13,14.9')],
            from: 'ischial_spine_to_sit_bone',
            to: 'intertrochanteric_crest',
          },
        ],
        triggerPoints: [{ at: [9.2, 16], site: 'between sit bone and trochanter' }],
        label: [11.2, 15.6],
      },
    ],
    referral: {
      posterior: [points('0.4,15 4,14.6 9,14.4 11.6,18 11,26 10.6,34 7.6,34 6.6,26 4,20.6 0.4,19')],
    },
  },
  {
    muscle: 'obturator_externus',
    drawings: [
      {
        view: 'anterior',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '2.7,16.2! 3.6,14.9 5.8,14.8 9,15.4 12.4,14.6! 12.6,15.3! 9.4,16.9 7,18.6 5,19.6! 3.4,18.2',
            ),
            fibres: [
              {
                count: 7,
                stations: [
                  points('3.6,15.1 2.8,16.4 3.6,18.2 5,19.4'),
                  points('7.6,15.4 7.2,18'),
                  points('12.4,14.8 12.5,15.1'),
                ],
              },
            ],
            from: 'obturator_membrane',
            to: 'trochanteric_fossa',
          },
        ],
        triggerPoints: [],
        label: [5.5, 17],
      },
    ],
    referral: { anterior: [points('2,13.4 6,13 8,17 7.6,26 6,34 3.6,33 2.4,24')] },
  },
  {
    muscle: 'quadratus_femoris',
    drawings: [
      {
        view: 'posterior',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '7.3,18.2! 10.2,17 13,16.2! 12.9,18.4 12,20.9! 9.6,21.2 7.2,21.3! 7.6,19.8',
            ),
            fibres: [
              {
                count: 6,
                stations: [
                  points('7.5,18.4 7.3,21.1'),
                  points('10,17.2 9.7,21'),
                  points('12.9,16.5 12,20.6'),
                ],
              },
            ],
            from: 'ischial_tuberosity',
            to: 'intertrochanteric_crest',
          },
        ],
        triggerPoints: [{ at: [10, 19.6], site: 'midway, low' }],
        label: [11.7, 18.8],
      },
    ],
    referral: { posterior: [points('4.4,17.4 9,15.6 13.6,15.4 13.6,21.6 9,24 4.8,23.4')] },
  },
];
