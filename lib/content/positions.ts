import type { PositionRecord } from '@/lib/domain/anatomy/position';

/** Spec §1.4. */
export const positions: readonly PositionRecord[] = [
  { id: 'prone', name: 'Face down', note: 'Bolster under the ankles.' },
  {
    id: 'prone_bolstered',
    name: 'Face down, pillow under the pelvis',
    note: 'Pillow under belly and pelvis; the low back arches less.',
  },
  { id: 'supine', name: 'Flat on the back', note: 'Flat on the back.' },
  {
    id: 'supine_bolstered',
    name: 'On the back, knees over a bolster',
    note: 'Hips and knees bent over a bolster.',
  },
  {
    id: 'side_lying',
    name: 'On the side',
    note: 'Pillow between the knees and at the chest; the treated side is up unless stated.',
  },
  { id: 'semi_reclined', name: 'Half sitting', note: 'Back raised 30 to 60°.' },
  {
    id: 'seated',
    name: 'Sitting',
    note: 'On a massage chair or stool, leaning forward on a support.',
  },
];
