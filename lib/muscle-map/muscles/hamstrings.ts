import { points } from '../geometry/points';
import type { MuscleShape } from '../shape';

export const hamstrings: readonly MuscleShape[] = [
  {
    muscle: 'biceps_femoris',
    drawings: [
      {
        view: 'posterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '6.6,20! 7.8,20.6! 9.6,25.6 11.8,33 13.1,40.5 13.2,47 12.9,52.4 12.5,53.4 11.7,52.8 10.4,48.6 9.2,42.5 8.6,36 8,29 7,23',
            ),
            fibres: [
              {
                count: 7,
                stations: [
                  points('6.7,20.4 7.7,20.8'),
                  points('7.5,26 9.6,26'),
                  points('8.8,37 12.4,37'),
                  points('9.8,45 13,45'),
                  points('12,53 12.8,53'),
                ],
              },
            ],
            from: 'ischial_tuberosity',
          },
          {
            kind: 'tendon',
            outline: points('11.7,52.4 12.8,46.8! 13.1,51.4 13.1,58.6! 12.3,58.8! 12.1,54.6'),
            fibres: [
              { count: 2, stations: [points('12.2,51 12.9,51'), points('12.5,58.4 12.9,58.4')] },
            ],
            to: 'fibular_head',
          },
        ],
        triggerPoints: [
          { at: [11.2, 43.2], site: 'lower half' },
          { at: [12, 47.6], site: 'lower half' },
        ],
        label: [10.8, 38],
      },
      {
        view: 'posterior',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '12.1,33! 12.9,38 13.2,45 13.1,51 13.1,58.4! 12.3,58.6! 12,54 10.9,49 10.2,46! 11.2,39',
            ),
            fibres: [
              {
                count: 6,
                stations: [
                  points('12.1,33.6 11.2,40 10.4,45.4'),
                  points('12.9,42 12.2,49.6'),
                  points('13,54 12.4,54.4'),
                  points('12.9,58.2 12.5,58.3'),
                ],
              },
            ],
            from: 'linea_aspera',
            to: 'fibular_head',
          },
        ],
        triggerPoints: [],
        label: [12, 45],
        note: 'short head',
      },
    ],
    referral: { posterior: [points('7,30 12,32 13.6,44 13.4,54 12.6,62 7,62 6.2,54 8,44')] },
  },
  {
    muscle: 'semitendinosus',
    drawings: [
      {
        view: 'posterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '5.4,20.8! 6.7,20.8! 7.8,26 8.5,33 8.1,39 7,43.6 6.1,45.6 5.4,43.6 4.8,39 4.5,33 4.8,26',
            ),
            fibres: [
              {
                count: 6,
                stations: [
                  points('5.5,21.2 6.6,21.2'),
                  points('5,27 7.8,27'),
                  points('4.8,36 8.3,36'),
                  points('5.8,44.6 6.6,44.6'),
                ],
              },
            ],
            from: 'ischial_tuberosity',
          },
          {
            kind: 'tendon',
            outline: points(
              '5.5,45 6.1,40.6! 6.3,44.6 6,48 5.6,53 5.6,57.4 6.2,61.6! 5.4,61.6! 4.9,57.4 5,53 5.3,48',
            ),
            fibres: [
              {
                count: 2,
                stations: [
                  points('5.8,43.6 6.3,43.6'),
                  points('5.1,54 5.5,54'),
                  points('5.5,61.4 6.1,61.4'),
                ],
              },
            ],
            to: 'tibia_medial',
          },
        ],
        triggerPoints: [
          { at: [6.6, 33.4], site: 'middle' },
          { at: [6.4, 38.6], site: 'lower belly' },
        ],
        label: [6.4, 31],
      },
    ],
    referral: {
      posterior: [points('4,20.4 8,20.6 8.4,30 7.2,42 6.8,54 7,66 4.2,66 4.2,54 3.6,42 3.4,30')],
    },
  },
  {
    muscle: 'semimembranosus',
    drawings: [
      {
        view: 'posterior',
        layer: 'intermediate',
        parts: [
          {
            kind: 'tendon',
            outline: points('6.6,20.2! 7.6,19.8! 8.2,26 8.2,31 5.4,33 5.4,27'),
            fibres: [
              { count: 2, stations: [points('6.8,20.4 7.4,20.2'), points('5.9,31 7.8,31')] },
            ],
            from: 'ischial_tuberosity',
          },
          {
            kind: 'belly',
            outline: points(
              '5.6,29! 7,30.4 8.4,33 9.3,38.5 9.5,44 8.8,49.6 7.6,54 6.8,57.6! 5.7,57.8! 4.3,54 3.8,48.5 3.7,42 4.3,35',
            ),
            fibres: [
              {
                count: 8,
                stations: [
                  points('5.6,30.4 8.2,33'),
                  points('4,42 9.4,42'),
                  points('4.2,50 8.6,50'),
                  points('5.8,57.4 6.6,57.4'),
                ],
              },
            ],
            to: 'tibia_medial',
          },
        ],
        triggerPoints: [{ at: [6.6, 40.6], site: 'middle belly' }],
        label: [6.6, 46],
      },
    ],
    referral: {
      posterior: [points('4,20.4 8,20.6 8.2,30 7.2,42 6.8,54 7,62 4.2,62 4.2,54 3.6,42 3.4,30')],
    },
  },
];
