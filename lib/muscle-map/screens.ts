import type { Muscle } from '@/lib/domain/anatomy/muscle';

import type { Layer, NerveShape, View } from './shape';

/** One thing that a screen shows. They lie back to front, each for both sides before the next. */
export type Step =
  | { muscle: Muscle; layer?: Layer; isContext?: true }
  /** Bone laid over again: the sacrum over piriformis, the femur over obturator externus. */
  | { bone: 'sacrum' | 'coccyx' | 'femur' }
  /** At its true depth: under piriformis, over quadratus femoris, under the hamstrings. */
  | { nerve: NerveShape['id'] }
  /** Dashed outline of the part that the step before covers. */
  | { behind: Muscle };

export interface Screen {
  view: View;
  layer: Layer;
  /** What one sees, for the button that shows it. */
  title: string;
  steps: readonly Step[];
}

const muscle = (id: Muscle): Step => ({ muscle: id });
const pale = (id: Muscle): Step => ({ muscle: id, isContext: true });

/** From the notch outward: the nerve leaves under piriformis, whose inner third lies in front of the sacrum. */
const underTheButtock: readonly Step[] = [
  muscle('quadratus_femoris'),
  muscle('obturator_gemelli'),
  { nerve: 'sciatic' },
  muscle('piriformis'),
  { bone: 'sacrum' },
  { bone: 'coccyx' },
  { behind: 'piriformis' },
];

/** The seven screens of the map. A muscle may be on several; the one where it is easiest to touch is its own. */
export const screens = {
  'posterior.superficial': {
    view: 'posterior',
    layer: 'superficial',
    title: 'Back',
    steps: [
      pale('adductor_magnus'),
      pale('semimembranosus'),
      pale('soleus'),
      muscle('gracilis'),
      muscle('semitendinosus'),
      muscle('biceps_femoris'),
      muscle('gastrocnemius'),
      muscle('fibularis_longus_brevis'),
      muscle('gluteus_medius'),
      muscle('tensor_fasciae_latae'),
      muscle('gluteus_maximus'),
      muscle('thoracolumbar_fascia'),
    ],
  },
  'posterior.intermediate': {
    view: 'posterior',
    layer: 'intermediate',
    title: 'Back, gluteus maximus removed',
    steps: [
      pale('adductor_magnus'),
      ...underTheButtock,
      muscle('gluteus_medius'),
      muscle('semimembranosus'),
      muscle('biceps_femoris'),
      muscle('soleus'),
      muscle('erector_spinae_lumbar'),
    ],
  },
  'posterior.deep': {
    view: 'posterior',
    layer: 'deep',
    title: 'Back, deep',
    steps: [
      muscle('adductor_magnus'),
      { muscle: 'biceps_femoris', layer: 'deep' },
      pale('soleus'),
      muscle('quadratus_lumborum'),
      ...underTheButtock,
      muscle('multifidus'),
      muscle('gluteus_minimus'),
    ],
  },
  'anterior.superficial': {
    view: 'anterior',
    layer: 'superficial',
    title: 'Front',
    steps: [
      pale('adductor_magnus'),
      muscle('gracilis'),
      muscle('adductor_longus'),
      muscle('pectineus'),
      muscle('rectus_femoris'),
      muscle('tensor_fasciae_latae'),
      muscle('fibularis_longus_brevis'),
      muscle('tibialis_anterior'),
    ],
  },
  'anterior.deep': {
    view: 'anterior',
    layer: 'deep',
    title: 'Front, deep',
    steps: [
      pale('quadratus_lumborum'),
      muscle('adductor_magnus'),
      muscle('adductor_brevis'),
      muscle('obturator_externus'),
      { bone: 'femur' },
      muscle('iliacus'),
      muscle('psoas_major'),
    ],
  },
  'lateral.superficial': {
    view: 'lateral',
    layer: 'superficial',
    title: 'Hip from the side',
    steps: [muscle('gluteus_medius'), muscle('gluteus_maximus'), muscle('tensor_fasciae_latae')],
  },
  'lateral.deep': {
    view: 'lateral',
    layer: 'deep',
    title: 'Hip from the side, deep',
    steps: [muscle('quadratus_lumborum'), muscle('piriformis'), muscle('gluteus_minimus')],
  },
} as const satisfies Record<string, Screen>;
export type ScreenId = keyof typeof screens;

export const screenIds = Object.keys(screens) as readonly ScreenId[];

/** A muscle that can be picked on a screen, and at what depth it is drawn there. */
export interface OnScreen {
  muscle: Muscle;
  layer?: Layer;
}

/** The muscles of a screen that can be picked, back to front. */
export function pickableOn(id: ScreenId): readonly OnScreen[] {
  const steps: readonly Step[] = screens[id].steps;
  return steps.flatMap((step) =>
    'muscle' in step && !step.isContext
      ? [{ muscle: step.muscle, ...(step.layer && { layer: step.layer }) }]
      : [],
  );
}

/** The screen to open for a muscle: the first that shows it. Each is easy enough to touch there or on a later one (tests/muscle-map). */
export function screenFor(muscle: Muscle): ScreenId {
  const id = screenIds.find((each) => pickableOn(each).some((on) => on.muscle === muscle));
  if (!id) throw new Error(`No screen shows ${muscle}.`);
  return id;
}
