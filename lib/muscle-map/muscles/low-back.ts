import { points } from '../geometry/points';
import type { MuscleShape } from '../shape';

export const lowBack: readonly MuscleShape[] = [
  {
    muscle: 'quadratus_lumborum',
    drawings: [
      {
        view: 'posterior',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '5.4,4! 7.4,1.9 9.6,0.4! 9.2,-3 8.5,-7 7.6,-10.9! 5.2,-12.6 3.2,-13.3! 3.4,-11.4 3.3,-9.2 4,-7.6 3.9,-5.6 4.7,-3.9 4.5,-2 4.4,-0.2 4.6,2',
            ),
            fibres: [
              {
                count: 9,
                stations: [
                  points('5.6,3.8 7.4,2 9.5,0.6'),
                  points('4.7,-3.8 9.1,-3.4'),
                  points('3.5,-12.8 5.4,-12.2 7.6,-10.7'),
                ],
              },
            ],
            from: 'crest',
            to: 'rib12',
          },
        ],
        triggerPoints: [
          { at: [7.6, -9.2], site: 'outer edge below rib 12' },
          { at: [8.4, -0.6], site: 'just above crest' },
          { at: [5.3, -3.4], site: 'by transverse process' },
        ],
        label: [6.8, -5],
      },
      {
        view: 'lateral',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '-6.2,2.3! -2.6,0.3! -3.2,-3 -3.9,-7 -4.8,-10.2! -8.2,-12.6! -7.6,-7 -7,-2',
            ),
            fibres: [
              {
                count: 6,
                stations: [
                  points('-6,2 -2.8,0.5'),
                  points('-7.2,-4 -3.5,-4'),
                  points('-8,-12.3 -5,-10.5'),
                ],
              },
            ],
          },
        ],
        triggerPoints: [
          { at: [-4.7, -8.4], site: 'outer edge below rib 12' },
          { at: [-3.7, -0.6], site: 'just above crest' },
        ],
        label: [-5.4, -5],
      },
    ],
    referral: {
      posterior: [points('3,5.4 7,1.4 12,0 15.2,4.6 16.4,13 15,18 11,19 7,21 3.4,17 2.4,10')],
      anterior: [points('4,11 10,8 12.4,10 8,15 4,16.6')],
    },
  },
  {
    muscle: 'erector_spinae_lumbar',
    drawings: [
      {
        view: 'posterior',
        layer: 'intermediate',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '0.5,-18.5! 8.4,-18.5! 8.6,-14 8.3,-8 7.6,-3 6.9,0.6 5.6,3.6 4.4,6.4 3.4,9.4 2,12.4 0.7,14.2! 0.5,6 0.5,-6',
            ),
            fibres: [
              {
                count: 4,
                stations: [
                  points('4.4,5.8 6.6,1.6'),
                  points('5.4,-4 7.6,-4'),
                  points('5.7,-12 8.3,-12'),
                  points('5.8,-18.4 8.2,-18.4'),
                ],
              },
              {
                count: 6,
                stations: [
                  points('0.7,13.6 2.6,10.8 4,7'),
                  points('1.8,0 5.4,0'),
                  points('1.9,-9 5,-9'),
                  points('1.9,-18.4 5,-18.4'),
                ],
              },
              {
                count: 2,
                stations: [
                  points('0.7,5 1.2,5'),
                  points('0.7,-8 1.3,-8'),
                  points('0.7,-18.4 1.4,-18.4'),
                ],
              },
            ],
            seams: [points('4.2,6.4 5.4,0 5.3,-8 5.4,-18.4'), points('1.2,5 1.5,-6 1.6,-18.4')],
          },
        ],
        triggerPoints: [
          { at: [3.6, -10.2], site: 'L1' },
          { at: [6.2, -7], site: 'L2 outer' },
          { at: [3.6, -3.2], site: 'L3' },
          { at: [3.4, 0.6], site: 'L4' },
        ],
        label: [4.2, -6],
      },
    ],
    referral: { posterior: [points('1,-12 6,-13 8.6,-5 9.6,2 11,8 9.4,16 5,16 2,9 1,0')] },
  },
  {
    muscle: 'multifidus',
    drawings: [
      {
        view: 'posterior',
        layer: 'deep',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '0.5,-18.5! 1.7,-18.5! 2,-14 2.2,-9 2.5,-4 2.8,0.4 3.2,4 3.3,6.8 2.6,9.4 1.7,11.8 0.7,13.6! 0.5,6 0.5,-6',
            ),
            fibres: [
              {
                count: 20,
                stations: [
                  points('1.7,-15 2.3,-7 2.8,1 3.2,5 3,7.6 1.4,12'),
                  points('1.2,-18 1.5,-10 1.8,-3 2,3 1.9,7'),
                  points('0.6,-18.4 0.6,-12 0.6,-6 0.6,1 0.6,5.6'),
                ],
              },
            ],
          },
        ],
        triggerPoints: [
          { at: [1.4, -6.2], site: 'L2' },
          { at: [1.5, 0.4], site: 'L4' },
          { at: [2, 7.8], site: 'S1–S2' },
          { at: [1.2, 11.2], site: 'S3–S4' },
        ],
        label: [1.8, 0],
      },
    ],
    referral: { posterior: [points('0.3,-9 3.4,-9 4.4,2 4.6,9 3,15 1.6,18.6 0.3,18.6')] },
  },
  {
    muscle: 'thoracolumbar_fascia',
    drawings: [
      {
        view: 'posterior',
        layer: 'superficial',
        parts: [
          {
            kind: 'belly',
            outline: points(
              '0.3,-18.5! 13.6,-18.5! 13.4,-13 12.6,-7.6 11.4,-2.8 10,0.2! 9,0.4 7.8,-4 5.6,-9 2.6,-14.4',
            ),
            fibres: [
              {
                count: 9,
                stations: [
                  points('10,-0.2 8.2,-3.8 5.8,-8.8 3,-14 0.6,-18.2'),
                  points('11.6,-6 9.6,-11 8,-16.5 6,-18.3'),
                  points('13.4,-14 13.2,-18.3 10,-18.4'),
                ],
              },
            ],
          },
          {
            kind: 'fascia',
            outline: points(
              '0.3,-18.4! 2.6,-14.4 5.6,-9 7.8,-4 9,0.3! 7.2,1.8 5.6,3.9 4.3,6.6 3.4,9.2 1.8,12.6 0.3,14.4!',
            ),
            fibres: [
              {
                count: 12,
                stations: [
                  points('0.4,-13 0.4,14'),
                  points('2.4,-14.6 5.4,-9.2 7.8,-3.8 8.8,0.2 5.6,3.8 3.2,9.4 1.4,13'),
                ],
              },
            ],
          },
        ],
        triggerPoints: [],
        label: [4, -3],
      },
    ],
    referral: { posterior: [points('0.6,-10 6,-11 9,-2 8,4 4,9 0.6,9')] },
  },
];
