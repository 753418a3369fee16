import { points } from '../geometry/points';
import type { MuscleShape } from '../shape';

export const lowerLeg: readonly MuscleShape[] = [
  {
    muscle: 'gastrocnemius',
    drawings: [
      {
        view: 'posterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'tendon',
            outline: points('4.8,72 8.6,68 13.4,71 12.2,77 10.6,84! 7.4,84! 5.6,77'),
            fibres: [
              { count: 4, stations: [points('6.4,74.5 11.6,73.4'), points('7.8,83.8 10.2,83.8')] },
            ],
          },
          {
            kind: 'belly',
            outline: points(
              '6.4,52.8! 7.6,53.6 8.4,57.4 8.8,62 8.9,68 8.2,73 6.6,75.4 5,74.4 4.1,70 3.9,65 4.5,60 5.4,55.6',
            ),
            fibres: [
              {
                count: 6,
                stations: [
                  points('6.2,53.4 7.4,53.8'),
                  points('4.6,63 8.6,63'),
                  points('5.4,74.2 8.2,72.4'),
                ],
              },
            ],
            from: 'femoral_condyles',
          },
          {
            kind: 'belly',
            outline: points(
              '11.4,52.8! 10.3,53.6 9.3,57.4 8.9,62 9,68 9.6,71.6 11,73.6 12.6,72.6 13.8,69 14,64.6 13.4,60 12.5,56',
            ),
            fibres: [
              {
                count: 6,
                stations: [
                  points('11.5,53.4 10.4,53.8'),
                  points('13.2,62.6 9.2,62.6'),
                  points('12.6,72.2 9.6,71.2'),
                ],
              },
            ],
            from: 'femoral_condyles',
          },
        ],
        triggerPoints: [
          { at: [6.4, 61], site: 'upper inner head' },
          { at: [11.4, 62], site: 'outer head' },
          { at: [5.8, 66.4], site: 'inner head' },
        ],
        label: [6.5, 68],
      },
    ],
    referral: { posterior: [points('5,53 12.6,53 13,62 11.6,74 9,84 6,84 4.4,72 4.2,60')] },
  },
  {
    muscle: 'soleus',
    drawings: [
      {
        view: 'posterior',
        layer: 'intermediate',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '12.8,59! 11.4,60.4 9.8,62 8,62.6 6.4,62.6! 4.9,66 4.2,71 4.6,76 5.8,80.4 7.2,84! 10.8,84! 12.4,80 13.8,75 14.2,70 14,65',
            ),
            fibres: [
              {
                count: 8,
                stations: [
                  points('6.4,63.2 9.2,62.6 12.8,59.6'),
                  points('4.7,71 9,71 14,70'),
                  points('7.6,83.8 10.4,83.8'),
                ],
              },
            ],
          },
        ],
        triggerPoints: [
          { at: [9, 72.5], site: 'mid calf' },
          { at: [10.2, 81.4], site: 'near Achilles' },
        ],
        label: [9, 76],
      },
    ],
    referral: { posterior: [points('6,64 12,64 12.4,74 10.8,84 7,84 5.6,74')] },
  },
  {
    muscle: 'fibularis_longus_brevis',
    drawings: [
      {
        view: 'anterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '12.6,58.8! 13.4,59.2 14.3,63 14.5,68 13.9,74 13,79 12.6,84! 11.7,84! 11.9,78 12.3,72 12.5,66 12.3,62',
            ),
            fibres: [
              {
                count: 4,
                stations: [
                  points('12.6,59.2 13.2,59.4'),
                  points('12.7,67 14.2,67'),
                  points('12.2,76 13.3,76'),
                  points('11.9,83.8 12.5,83.8'),
                ],
              },
            ],
            from: 'fibular_head',
          },
        ],
        triggerPoints: [
          { at: [13.3, 63.2], site: 'below fibular head' },
          { at: [12.4, 79.6], site: 'lower third' },
        ],
        label: [13.4, 68],
      },
      {
        view: 'posterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '12.9,58.8! 13.8,60.4 14.5,65 14.6,70 14,75 13.2,80 12.7,84! 11.8,84! 12.2,79 12.8,74 13.2,68 13.1,63',
            ),
            fibres: [
              {
                count: 3,
                stations: [
                  points('13,59.6 13.6,60.4'),
                  points('13.4,68 14.4,68'),
                  points('12.7,77 13.5,77'),
                  points('12,83.8 12.6,83.8'),
                ],
              },
            ],
          },
        ],
        triggerPoints: [
          { at: [13.6, 63.4], site: 'below fibular head' },
          { at: [12.6, 79.8], site: 'lower third' },
        ],
        label: [13.9, 68],
      },
    ],
    referral: {
      anterior: [points('12,70 14.6,70 13.6,84 11.4,84')],
      posterior: [points('12.4,70 14.6,70 13.4,84 11.6,84')],
    },
  },
  {
    muscle: 'tibialis_anterior',
    drawings: [
      {
        view: 'anterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '11.4,57.8! 12.2,59.6 12.6,63 12.4,68 11.6,73 10.6,77.5 9.6,81 8.8,84! 7.8,84! 8.8,79 9.4,73 9.7,67 10.2,62.4',
            ),
            fibres: [
              {
                count: 5,
                stations: [
                  points('10.6,61 11.4,58.4 12,60'),
                  points('9.8,67 12.3,67'),
                  points('9.5,74 11.2,74'),
                  points('8.1,83.8 8.7,83.8'),
                ],
              },
            ],
            from: 'tibia_lateral',
          },
        ],
        triggerPoints: [{ at: [11.2, 63.4], site: 'upper third' }],
        label: [11, 68],
      },
    ],
    referral: { anterior: [points('9.8,60 12.6,60 11.8,72 9.8,84 7.4,84 9,72')] },
  },
];
