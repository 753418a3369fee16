import type { PositionRecord } from '@/lib/domain/anatomy/position';

/** The seven positions on the table (spec §1.4). */
export const positions: readonly PositionRecord[] = [
  { id: 'prone', name: 'Face down', note: 'Bolster under the ankles', sources: ['R'] },
  {
    id: 'prone_bolstered',
    name: 'Face down, pillow under the belly',
    note: 'Pillow under abdomen and pelvis: the low back arches less',
    sources: ['R'],
  },
  { id: 'supine', name: 'On the back', note: 'Flat', sources: ['R'] },
  {
    id: 'supine_bolstered',
    name: 'On the back, knees bent',
    note: 'Hips and knees bent over a bolster',
    sources: ['R'],
  },
  {
    id: 'side_lying',
    name: 'Side-lying',
    note: 'Pillow between the knees and at the chest; the treated side is up unless stated',
    sources: ['R'],
  },
  {
    id: 'semi_reclined',
    name: 'Half sitting',
    note: 'Back raised 30 to 60 degrees',
    sources: ['R'],
  },
  {
    id: 'seated',
    name: 'Seated',
    note: 'Massage chair or stool, leaning forward on a support',
    sources: ['R'],
  },
];
