import { points } from '../geometry/points';
import type { MuscleShape } from '../shape';

export const adductors: readonly MuscleShape[] = [
  {
    muscle: 'adductor_longus',
    drawings: [
      {
        view: 'anterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '1.2,14.8! 2.6,14.4! 5,18 8.2,23.6 10.6,28 12,31! 11.4,36 10.6,41! 8,37 5.4,31.6 3.2,25 1.7,18.6',
            ),
            fibres: [
              {
                count: 7,
                stations: [
                  points('2.4,14.8 1.4,15'),
                  points('7,22.2 3.2,23.6'),
                  points('11.8,31.4 11.4,36 10.6,40.6'),
                ],
              },
            ],
            from: 'pubic_body',
            to: 'linea_aspera',
          },
        ],
        triggerPoints: [{ at: [4.3, 20.4], site: 'upper belly' }],
        label: [6.2, 27],
      },
    ],
    referral: { anterior: [points('2.2,14 6.4,13.6 7.4,20 7.4,34 7.4,48 4.6,49 3.4,38 2,24')] },
  },
  {
    muscle: 'adductor_brevis',
    drawings: [
      {
        view: 'anterior',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '1.4,16.6! 2.8,16.2! 6,18.2 9.6,20.8 12.4,22.6! 12.2,27 11.8,31! 9,29.2 5.8,25.4 3,20.4',
            ),
            fibres: [
              {
                count: 6,
                stations: [
                  points('2.7,16.5 1.6,16.9'),
                  points('6.4,18.9 4.4,22.6'),
                  points('12.2,22.9 11.8,30.6'),
                ],
              },
            ],
            from: 'ischiopubic_ramus',
            to: 'linea_aspera',
          },
        ],
        triggerPoints: [{ at: [5.6, 20.8], site: 'upper belly' }],
        label: [8, 24],
      },
    ],
    referral: { anterior: [points('2.2,14 6.6,14 7.6,20 7,32 4,34 2.2,24')] },
  },
  {
    muscle: 'adductor_magnus',
    drawings: [
      {
        view: 'posterior',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '1.8,18.8! 4.2,20.2 6.4,21.2! 9.6,21.8 12.2,22 12.8,23.4 12.2,30 11.2,38 10,45.2! 8.4,45.6 7,47.6 5.7,51.8! 5.1,51.8! 4.4,45 3.3,37 2.4,29 1.7,23',
            ),
            fibres: [
              {
                count: 10,
                stations: [
                  points('6.2,21.3 4.4,20.6 2,19.2'),
                  points('10,24.4 7.2,30 4,34'),
                  points('12.5,24 11.2,37 9.6,45'),
                ],
              },
              {
                count: 4,
                stations: [
                  points('6.2,21.4 4.4,20.6'),
                  points('5.4,34 3.3,34'),
                  points('5.6,51.4 5.2,51.4'),
                ],
              },
            ],
            from: 'ischiopubic_ramus',
            to: 'linea_aspera',
          },
        ],
        triggerPoints: [
          { at: [5.8, 33], site: 'middle' },
          { at: [5, 22.8], site: 'near sit bone' },
        ],
        label: [4.2, 30],
      },
      {
        view: 'anterior',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '1.6,18.7! 4.2,20.4 6.4,21.2! 9.6,21.8 12.2,22 12.8,23.4 12.2,30 11.2,38 10,45.2! 8.4,45.6 7,47.6 5.7,51.8! 5.1,51.8! 4.4,45 3.3,37 2.4,29 1.7,23',
            ),
            fibres: [
              {
                count: 10,
                stations: [
                  points('6.2,21.3 4.4,20.6 2,19.2'),
                  points('10,24.4 7.2,30 4,34'),
                  points('12.5,24 11.2,37 9.6,45'),
                ],
              },
              {
                count: 4,
                stations: [
                  points('6.2,21.4 4.4,20.6'),
                  points('5.4,34 3.3,34'),
                  points('5.6,51.4 5.2,51.4'),
                ],
              },
            ],
          },
        ],
        triggerPoints: [{ at: [5.8, 33], site: 'middle' }],
        label: [6.6, 37],
      },
    ],
    referral: {
      anterior: [points('1.4,15 6,14.4 7.4,24 7,40 4,42 1.8,28')],
      posterior: [points('1,17 6,18 7,28 6.6,40 4,42 1.6,28')],
    },
  },
  {
    muscle: 'gracilis',
    drawings: [
      {
        view: 'anterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '0.6,16.4! 1.8,17.2! 2.9,24 3.9,32 4.9,40 5.2,46 5.1,52 5.3,57 6.2,61.4! 5.5,61.6! 4.6,57 4.4,52 4.2,46 3.3,40 2.2,32 1.3,24',
            ),
            fibres: [
              {
                count: 3,
                stations: [
                  points('0.9,17 1.6,17.4'),
                  points('1.6,26 2.9,26'),
                  points('3.6,40 4.7,40'),
                  points('4.5,53 5,53'),
                  points('5.6,61.2 6,61.2'),
                ],
              },
            ],
            from: 'pubic_body',
            to: 'tibia_medial',
          },
        ],
        triggerPoints: [{ at: [2.9, 31], site: 'middle belly' }],
        label: [3, 33],
      },
      {
        view: 'posterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '1.2,19.6! 2.1,20! 2.7,26 3.5,34 4.5,41 5,47 5,52 5,57 5.6,61! 5,61! 4.4,57 4.3,52 4,46 2.9,38 1.9,30 1.2,24',
            ),
            fibres: [
              {
                count: 3,
                stations: [
                  points('1.3,20.4 2,20.6'),
                  points('1.7,27 2.7,27'),
                  points('3.5,40 4.3,40'),
                  points('4.4,53 4.9,53'),
                  points('5.1,60.6 5.5,60.6'),
                ],
              },
            ],
          },
        ],
        triggerPoints: [{ at: [2.7, 31.5], site: 'middle belly' }],
        label: [2.6, 32],
      },
    ],
    referral: { anterior: [points('1.4,22 3.4,22 5,34 5.4,44 3.8,45 2,34')] },
  },
  {
    muscle: 'pectineus',
    drawings: [
      {
        view: 'anterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '2.5,13.6! 5.6,12.6! 7.6,15 9.8,18.2 11.4,20.8! 11.6,24.6! 9.2,22.6 6.4,19 4,15.8',
            ),
            fibres: [
              {
                count: 6,
                stations: [
                  points('2.8,13.7 5.4,12.8'),
                  points('6.6,18.8 8.4,16.6'),
                  points('11.5,24.2 11.4,21.1'),
                ],
              },
            ],
            from: 'pectineal_line',
            to: 'pectineal_line_femur',
          },
        ],
        triggerPoints: [{ at: [6.3, 16.2], site: 'below groin crease' }],
        label: [7.2, 17.6],
      },
    ],
    referral: { anterior: [points('3,13.4 7,12.4 8.6,16.6 7.6,21 4.4,20')] },
  },
];
