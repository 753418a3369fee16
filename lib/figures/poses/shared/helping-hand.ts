import type { Arm, Panel, Person, Sign } from '../../pose';
import { bed, DOWN, prone, Y, Z } from './bases';

/** Face down on a high bed, pillow under the hips; the right side is near the viewer. */
export const lyingForHelper: Person = {
  body: 'older',
  worked: 'right',
  ...prone,
  pelvis: { at: [0, 0.165, 0], up: [1, -0.05, 0], front: DOWN },
  chest: { up: [1, -0.12, 0], front: DOWN },
  legs: {
    left: { ankle: [-0.85, 0.07, -0.12], knee: DOWN, toes: [-1, 0, 0], sole: Y },
    right: { ankle: [-0.85, 0.07, 0.12], knee: DOWN, toes: [-1, 0, 0], sole: Y },
  },
  arms: {
    left: { hand: [0.8, 0.02, -0.2], elbow: [0, 0.1, -1], palm: DOWN, fingers: [1, 0, 0.2] },
    right: { hand: [0.8, 0.02, 0.2], elbow: [0, 0.1, 1], palm: DOWN, fingers: [1, 0, -0.2] },
  },
  eyes: 'closed',
};

/** The line of the spine of whoever lies there. */
export const spineLine: Sign = {
  kind: 'spine',
  at: { from: 'pelvis', by: [0, 0.02, -0.125] },
  to: { from: 'chest', by: [0, 0.12, -0.12] },
  size: 0,
};

/** Stands at the far side of the bed and leans over it. */
export const helper = (arms: { left: Arm; right: Arm }, x = 0): Person => ({
  body: 'adult',
  pelvis: { at: [x, 0.36, -0.48], up: [0, 1, 0.27], front: Z },
  chest: { up: [0, 0.68, 0.74], front: [0, -0.74, 0.68] },
  head: { up: [0, 0.9, 0.4], front: [0, -0.45, 0.9] },
  legs: {
    left: { ankle: [x + 0.13, -0.475, -0.54], knee: Z, toes: [0.1, 0, 1] },
    right: { ankle: [x - 0.13, -0.475, -0.54], knee: Z, toes: [-0.1, 0, 1] },
  },
  arms,
  floor: -0.56,
});

/** Both people, as far as the hands work. */
export const helperView = (turn: number, height: number): Pick<Panel, 'camera' | 'crop'> => ({
  camera: { turn, height },
  crop: { at: [0.09, 0.42, -0.1], wide: 0.68, high: 0.66 },
});

export const helperBed = [
  bed(0.98, 0.4),
  { id: 'soft pillow', kind: 'pillow', at: [0.02, 0.03, 0], half: [0.17, 0.05, 0.28] },
] as const;
