import type { Leg, Panel } from '../../pose';

/** Sitting pigeon with a long back and a small lean, for those who should not bend far; `left` is the leg underneath. */
export const uprightPigeon = (
  left: Leg,
): Pick<Panel, 'camera' | 'people' | 'patches' | 'arrows'> => ({
  camera: { turn: 28, height: 18 },
  people: [
    {
      body: 'older',
      worked: 'right',
      pelvis: { at: [0, 0.132, 0], up: [0.1, 1, 0], front: [1, -0.1, 0] },
      chest: { up: [0.24, 0.97, 0], front: [0.97, -0.24, 0] },
      head: { up: [0.2, 0.98, 0], front: [0.98, -0.15, 0.05] },
      firstLeg: 'left',
      legs: {
        left,
        right: {
          ankle: { on: 'left.thigh', at: 0.84, toward: [-0.3, 1, 0.2], lift: 0.035 },
          knee: [0.2, 0.25, 1],
          toes: [0.4, 0.2, -1],
        },
      },
      arms: {
        right: {
          hand: { on: 'right.shin', at: 0.3, toward: [0.1, 1, 0.3] },
          elbow: [-0.4, 0.1, 1],
          fingers: [1, 0, -0.4],
          curl: 0.3,
        },
        left: {
          hand: { on: 'left.shin', at: 0.14, toward: [0, 1, -0.4] },
          elbow: [-0.3, 0.2, -1],
          fingers: [1, -0.1, 0],
          curl: 0.2,
        },
      },
    },
  ],
  patches: [{ at: { from: 'right.hip', by: [-0.06, -0.01, 0.06] }, radius: 0.1 }],
  arrows: [{ from: [0.2, 1.04, 0], to: [0.44, 0.94, 0], bend: 0.2 }],
});
