import type { Figure, Leg, Prop } from '../pose';
import { BACK_X, legLongSitting, mat, X } from './shared/bases';
import { uprightPigeon } from './shared/upright-pigeon';

const chair: Prop = {
  id: 'chair',
  kind: 'chair',
  at: [0, 0.44, 0],
  half: [0.22, 0.02, 0.22],
  back: BACK_X,
};
/** The leg that is not worked on, its foot flat before the chair. */
const restingLeg: Leg = { ankle: [0.4, 0.085, -0.1], knee: [1, 1, 0], toes: X };

/** ST2 on a chair, for those who cannot lie on the back or get to the floor (r7, r8). */
const chairFigureFour: Figure = {
  id: 'lying_figure_four--chair',
  title: 'Figure-four on a chair',
  sided: true,
  leg: 'crossed',
  panels: [
    {
      id: 'a',
      alt: 'Sitting on a chair, {other} foot flat on the floor. The {side} ankle lies on the {other} thigh above the knee, the {side} knee turned out. The trunk leans gently forward with a long back. It is felt in the {side} buttock.',
      reading: {
        position: 'Sitting on a chair',
        limbs:
          'The {side} ankle is crossed over the {other} thigh; the {other} foot is on the floor',
        hands: 'Both rest on the crossed leg',
        movement: 'Leaning forward with a long back',
        felt: 'In the {side} buttock',
      },
      camera: { turn: 38, height: 14 },
      people: [
        {
          body: 'older',
          worked: 'right',
          pelvis: { at: [0, 0.565, 0], up: [0.22, 0.97, 0], front: [0.97, -0.22, 0] },
          chest: { up: [0.42, 0.9, 0], front: [0.9, -0.42, 0] },
          head: { up: [0.35, 0.93, 0], front: [0.93, -0.25, 0.1] },
          firstLeg: 'left',
          legs: {
            left: restingLeg,
            right: {
              ankle: { on: 'left.thigh', at: 0.86, toward: [0, 1, 0.1], lift: 0.035 },
              knee: [0.4, 0.3, 1],
              toes: [0.3, 0.1, -1],
            },
          },
          arms: {
            right: {
              hand: { on: 'right.shin', at: 0.48, toward: [0, 1, 0.2] },
              elbow: [-0.3, 0.1, 1],
              fingers: [1, -0.2, -0.3],
              curl: 0.3,
            },
            left: {
              hand: { on: 'right.shin', at: 0.82, toward: [0.1, 1, 0] },
              elbow: [-0.3, 0, -1],
              fingers: [1, 0, 0.2],
              curl: 0.3,
            },
          },
        },
      ],
      patches: [{ at: { from: 'right.hip', by: [-0.06, -0.01, 0.06] }, radius: 0.1 }],
      arrows: [{ from: [0.46, 1.36, 0], to: [0.72, 1.12, 0], bend: 0.2 }],
      props: [chair],
      showFloor: true,
      touches: [
        { part: 'left.foot', on: 'floor' },
        { part: 'right.hand', on: 'right.shin' },
      ],
    },
  ],
};

/** ST7 and ST1 on a chair (r7, r8). */
const chairKnee: Figure = {
  id: 'knee_opposite_shoulder--chair',
  title: 'Knee to opposite shoulder on a chair',
  sided: true,
  leg: 'bent',
  panels: [
    {
      id: 'a',
      alt: 'Sitting upright on a chair, {other} foot flat on the floor. Both hands hold the lifted {side} knee and draw it toward the {other} shoulder. It is felt in the {side} buttock.',
      reading: {
        position: 'Sitting on a chair',
        limbs: 'The {side} knee is bent and lifted; the {other} foot is on the floor',
        hands: 'Both hold the {side} shin below the knee',
        movement: 'The {side} knee is drawn toward the {other} shoulder',
        felt: 'In the {side} buttock',
      },
      camera: { turn: 38, height: 12 },
      people: [
        {
          body: 'adult',
          worked: 'right',
          pelvis: { at: [0, 0.56, 0], up: [-0.05, 1, 0], front: X },
          chest: { up: [0.02, 1, 0], front: X },
          legs: {
            left: restingLeg,
            right: { ankle: [0.44, 0.45, 0.02], knee: [0.1, 1, -0.35], toes: [1, -0.4, 0.1] },
          },
          arms: {
            right: {
              hand: { on: 'right.shin', at: 0.24, toward: [0.8, 0.1, 0.6] },
              elbow: [-0.4, -0.3, 1],
              fingers: [0.4, 0.1, -1],
            },
            left: {
              hand: { on: 'right.shin', at: 0.14, toward: [0.8, 0.3, -0.5] },
              elbow: [-0.2, -0.4, -1],
              fingers: [0.4, 0.1, 1],
            },
          },
        },
      ],
      patches: [{ at: { from: 'right.hip', by: [-0.05, -0.03, 0.06] }, radius: 0.1 }],
      arrows: [
        {
          from: { from: 'right.knee', by: [0, 0.09, 0] },
          to: { from: 'right.knee', by: [-0.26, 0.2, -0.22] },
        },
      ],
      props: [chair],
      showFloor: true,
      touches: [
        { part: 'left.foot', on: 'floor' },
        { part: 'right.hand', on: 'right.shin' },
        { part: 'left.hand', on: 'right.shin' },
      ],
    },
  ],
};

/** ST6 with the long knee bent and the hands on the shins (r4). */
const bentPigeon: Figure = {
  id: 'sitting_pigeon--knee-bent',
  title: 'Sitting pigeon, knee bent',
  sided: true,
  leg: 'crossed',
  panels: [
    {
      id: 'a',
      alt: 'Sitting on the floor, {other} knee bent a little, heel on the floor. The {side} ankle lies on the {other} thigh above the knee. The back stays long; the hands rest on the shins. It is felt in the {side} buttock.',
      reading: {
        position: 'Sitting on the floor',
        limbs: 'The {side} ankle lies on the {other} thigh; the {other} knee is bent a little',
        hands: 'They rest on the shins',
        movement: 'A small lean forward with a long back',
        felt: 'In the {side} buttock',
      },
      ...uprightPigeon({ ...legLongSitting('left'), ankle: [0.77, 0.078, -0.09] }),
      props: [mat(0.28, 0.62, 0.36)],
      touches: [{ part: 'right.hand', on: 'right.shin' }],
    },
  ],
};

/** ST5 with cushions under the thighs, knees closer (r9). */
const cushionedSoles: Figure = {
  id: 'soles_together--cushions',
  title: 'Soles together, cushions under the thighs',
  sided: false,
  panels: [
    {
      id: 'a',
      alt: 'Sitting on the floor with the back by a wall, soles together, a cushion under each thigh. The hands rest on the ankles; nothing presses the knees down.',
      reading: {
        position: 'Sitting on the floor, back by a wall',
        limbs: 'Both knees are bent and out, soles together, a cushion under each thigh',
        hands: 'They rest on the ankles and do not press',
        movement: 'None: the thighs rest on the cushions',
        felt: 'At the inner side of both thighs, softly',
      },
      camera: { turn: 0, height: 18 },
      crop: { at: [0, 0.38, 0], wide: 0.62, high: 0.54 },
      people: [
        {
          body: 'older',
          pelvis: { at: [0, 0.128, 0], up: [0, 1, 0.04], front: [0, -0.04, 1] },
          legs: {
            left: {
              ankle: [0.076, 0.075, 0.4],
              knee: [1, 0.75, 0.3],
              toes: [-0.1, 0.15, 1],
              sole: BACK_X,
            },
            right: {
              ankle: [-0.076, 0.075, 0.4],
              knee: [-1, 0.75, 0.3],
              toes: [0.1, 0.15, 1],
              sole: X,
            },
          },
          arms: {
            left: {
              hand: { on: 'left.shin', at: 0.78, toward: [0.4, 1, 0.3] },
              elbow: [1, 0, -0.6],
              fingers: [-0.3, -0.3, 1],
            },
            right: {
              hand: { on: 'right.shin', at: 0.78, toward: [-0.4, 1, 0.3] },
              elbow: [-1, 0, -0.6],
              fingers: [0.3, -0.3, 1],
            },
          },
        },
      ],
      patches: [
        {
          at: { on: 'left.thigh', at: 0.9, toward: [0, 0.9, 1] },
          radius: 0.036,
          stretch: { along: X, times: 2 },
        },
        {
          at: { on: 'right.thigh', at: 0.9, toward: [0, 0.9, 1] },
          radius: 0.036,
          stretch: { along: X, times: 2 },
        },
      ],
      props: [
        { id: 'wall', kind: 'box', at: [0, 0.9, -0.22], half: [1.2, 0.9, 0.02], tone: 'light' },
        mat(0, 0.6, 0.34, 0.14),
        {
          id: 'soft left',
          kind: 'pillow',
          at: [0.35, 0.09, 0.12],
          half: [0.15, 0.07, 0.16],
          up: [-0.32, 1, 0],
        },
        {
          id: 'soft right',
          kind: 'pillow',
          at: [-0.35, 0.09, 0.12],
          half: [0.15, 0.07, 0.16],
          up: [0.32, 1, 0],
        },
      ],
      touches: [
        { part: 'left.thigh', on: 'prop:soft left' },
        { part: 'right.thigh', on: 'prop:soft right' },
      ],
    },
  ],
};

export const adaptedStretches: readonly Figure[] = [
  chairFigureFour,
  chairKnee,
  bentPigeon,
  cushionedSoles,
];
