import type { PlanTemplateRecord } from '@/lib/domain/session-plan/plan-template';

import { affected, other } from './template-plan';

/** Spec §4.5 while it is irritable: flat and light, nothing pointed and no stretch of the muscle. */
const piriformisIrritable: PlanTemplateRecord = {
  id: 'piriformis_irritable',
  name: 'Piriformis, irritable: flat pressure only',
  aliases: ['deep gluteal syndrome', 'flare'],
  summary: 'Flat, slow pressure on the buttock while pointed work and stretches would stir it up.',
  note: 'Nothing at mid-muscle, where the nerve crosses. No bend of the hip across the midline.',
  causes: ['piriformis_syndrome'],
  phases: ['acute'],
  plans: [
    {
      length: 30,
      lines: [
        affected('gluteus_maximus', 'broad_compression', 2, 6, 'prone'),
        affected('piriformis', 'broad_compression', 2, 6, 'prone'),
        other('gluteus_maximus', 'broad_compression', 2, 3, 'prone'),
      ],
    },
    {
      length: 45,
      lines: [
        affected('gluteus_maximus', 'broad_compression', 2, 6, 'prone'),
        affected('piriformis', 'broad_compression', 2, 7, 'prone'),
        affected('gluteus_medius', 'broad_compression', 2, 6, 'prone'),
        other('gluteus_maximus', 'broad_compression', 2, 5, 'prone'),
      ],
    },
  ],
  sources: ['V3', 'R', 'P'],
};

/** Spec §4.5: gluteus maximus first, to reach depth; the deep rotators together stay inside 8 minutes (pv_04). */
const piriformisRelease: PlanTemplateRecord = {
  id: 'piriformis_release',
  name: 'Piriformis: through the buttock to the outer third',
  aliases: ['deep gluteal syndrome', 'tight piriformis'],
  summary: 'Gluteus maximus first to reach depth, then points on the outer third of piriformis.',
  note: 'The outer third only; hold no longer than a minute; let go at any tingling.',
  causes: ['piriformis_syndrome'],
  phases: ['subacute', 'persistent'],
  plans: [
    {
      length: 30,
      lines: [
        affected('gluteus_maximus', 'longitudinal_stripping', 3, 5, 'prone'),
        affected('piriformis', 'trigger_point_pressure', 3, 7, 'prone'),
        other('gluteus_maximus', 'broad_compression', 2, 3, 'prone'),
      ],
    },
    {
      length: 45,
      lines: [
        affected('gluteus_maximus', 'longitudinal_stripping', 3, 6, 'prone'),
        affected('piriformis', 'trigger_point_pressure', 3, 7, 'prone'),
        affected('gluteus_medius', 'longitudinal_stripping', 3, 6, 'prone'),
        other('piriformis', 'broad_compression', 2, 5, 'prone'),
      ],
    },
    {
      length: 60,
      lines: [
        affected('gluteus_maximus', 'longitudinal_stripping', 3, 6, 'prone'),
        affected('piriformis', 'trigger_point_pressure', 3, 6, 'prone'),
        affected('obturator_gemelli', 'broad_compression', 2, 2, 'prone'),
        affected('gluteus_medius', 'trigger_point_pressure', 3, 6, 'prone'),
        affected('hamstrings', 'longitudinal_stripping', 3, 5, 'prone'),
        other('piriformis', 'broad_compression', 2, 8, 'prone'),
      ],
    },
  ],
  sources: ['V3', 'V37', 'R', 'P'],
};

/** Spec §4.5 and the seeds: tight adductors feed the load on piriformis. */
const piriformisAdductors: PlanTemplateRecord = {
  id: 'piriformis_adductors',
  name: 'Piriformis with tight adductors',
  aliases: ['inner thigh', 'deep gluteal syndrome'],
  summary:
    'Piriformis and gluteus medius in side-lying, then gentle contract-and-relax of the inner thigh.',
  note: 'The inner thigh needs a consent of its own, level 2 and secure draping.',
  causes: ['piriformis_syndrome'],
  phases: ['subacute', 'persistent'],
  plans: [
    {
      length: 45,
      lines: [
        affected('piriformis', 'broad_compression', 3, 8, 'side_lying'),
        affected('gluteus_medius', 'longitudinal_stripping', 3, 6, 'side_lying'),
        affected('adductor_longus', 'post_isometric_relaxation', 2, 4, 'supine_bolstered'),
        other('piriformis', 'broad_compression', 2, 6, 'side_lying'),
      ],
    },
    {
      length: 60,
      lines: [
        affected('piriformis', 'broad_compression', 3, 8, 'side_lying'),
        affected('gluteus_medius', 'longitudinal_stripping', 3, 6, 'side_lying'),
        affected('gluteus_minimus', 'trigger_point_pressure', 3, 6, 'side_lying'),
        affected('adductor_longus', 'post_isometric_relaxation', 2, 4, 'supine_bolstered'),
        affected('gracilis', 'post_isometric_relaxation', 2, 2, 'supine_bolstered'),
        other('piriformis', 'broad_compression', 2, 7, 'side_lying'),
      ],
    },
  ],
  sources: ['S', 'R', 'P'],
};

/** Spec §4.6, the first 3 days once examined: away from the site, level 2, 30 minutes. */
const traumaFirstDays: PlanTemplateRecord = {
  id: 'trauma_first_days',
  name: 'Injury, first days: away from the site',
  aliases: ['accident', 'fall'],
  summary: 'Long light strokes and slow drag on the back, away from what was hurt.',
  note: 'Mark the injured place in the intake: lines that touch it are then taken out.',
  causes: ['trauma'],
  phases: ['acute'],
  plans: [
    {
      length: 30,
      lines: [
        affected('erector_spinae_lumbar', 'effleurage', 2, 8, 'side_lying'),
        affected('quadratus_lumborum', 'myofascial_release', 2, 4, 'side_lying'),
        other('erector_spinae_lumbar', 'effleurage', 2, 3, 'side_lying'),
      ],
    },
  ],
  sources: ['R', 'P'],
};

/** Spec §4.6, days 4 to 84: no points, strips or percussion, so that it holds from the first day of the phase. */
const traumaSettling: PlanTemplateRecord = {
  id: 'trauma_settling',
  name: 'Injury, settling: knead and drag',
  aliases: ['accident', 'fall', 'sports injury'],
  summary: 'Light kneading and slow drag, the injured muscle last; nothing pointed yet.',
  note: 'After two weeks points and slow strokes may come in, as the tissue allows.',
  causes: ['trauma'],
  phases: ['subacute'],
  plans: [
    {
      length: 30,
      lines: [
        affected('erector_spinae_lumbar', 'petrissage', 2, 7, 'side_lying'),
        affected('quadratus_lumborum', 'myofascial_release', 2, 5, 'side_lying'),
        other('erector_spinae_lumbar', 'petrissage', 2, 3, 'side_lying'),
      ],
    },
    {
      length: 45,
      lines: [
        affected('erector_spinae_lumbar', 'petrissage', 2, 8, 'side_lying'),
        affected('quadratus_lumborum', 'myofascial_release', 2, 5, 'side_lying'),
        affected('gluteus_medius', 'effleurage', 2, 6, 'side_lying'),
        other('erector_spinae_lumbar', 'effleurage', 2, 5, 'side_lying'),
      ],
    },
  ],
  sources: ['R', 'P'],
};

const traumaLater: PlanTemplateRecord = {
  id: 'trauma_later',
  name: 'Injury, later: low back and outer hip',
  aliases: ['accident', 'fall', 'sports injury'],
  summary:
    'Points in gluteus medius and slow strokes of the low back, once the tissue has settled.',
  causes: ['trauma'],
  phases: ['persistent'],
  plans: [
    {
      length: 30,
      lines: [
        affected('gluteus_medius', 'trigger_point_pressure', 3, 5, 'side_lying'),
        affected('erector_spinae_lumbar', 'longitudinal_stripping', 3, 7, 'side_lying'),
        other('erector_spinae_lumbar', 'petrissage', 2, 3, 'side_lying'),
      ],
    },
    {
      length: 45,
      lines: [
        affected('gluteus_medius', 'trigger_point_pressure', 3, 6, 'side_lying'),
        affected('quadratus_lumborum', 'myofascial_release', 2, 5, 'side_lying'),
        affected('erector_spinae_lumbar', 'longitudinal_stripping', 3, 8, 'side_lying'),
        other('erector_spinae_lumbar', 'petrissage', 2, 5, 'side_lying'),
      ],
    },
    {
      length: 60,
      lines: [
        affected('gluteus_medius', 'trigger_point_pressure', 3, 6, 'side_lying'),
        affected('gluteus_maximus', 'petrissage', 3, 4, 'side_lying'),
        affected('quadratus_lumborum', 'myofascial_release', 2, 5, 'side_lying'),
        affected('erector_spinae_lumbar', 'longitudinal_stripping', 3, 8, 'side_lying'),
        affected('thoracolumbar_fascia', 'myofascial_release', 2, 4, 'side_lying'),
        other('erector_spinae_lumbar', 'petrissage', 2, 6, 'side_lying'),
      ],
    },
  ],
  sources: ['R', 'P'],
};

/** Spec §4.8, healed: level 2, 45 minutes, weight off the healed part. */
const pelvicHealed: PlanTemplateRecord = {
  id: 'pelvic_healed',
  name: 'Pelvis, healed: gluteals and side of the back',
  aliases: ['pelvic fracture', 'pelvic injury'],
  summary: 'Kneading and slow drag at level 2, with the weight off the healed part.',
  note: 'No wide spreading of the legs, no thrust, no end range of the hip.',
  causes: ['pelvic_injury_fracture'],
  phases: ['subacute', 'persistent'],
  plans: [
    {
      length: 30,
      lines: [
        affected('gluteus_medius', 'effleurage', 2, 6, 'side_lying'),
        affected('gluteus_maximus', 'petrissage', 2, 6, 'side_lying'),
        other('gluteus_maximus', 'petrissage', 2, 3, 'side_lying'),
      ],
    },
    {
      length: 45,
      lines: [
        affected('gluteus_maximus', 'petrissage', 2, 6, 'side_lying'),
        affected('piriformis', 'myofascial_release', 2, 7, 'side_lying'),
        affected('quadratus_lumborum', 'myofascial_release', 2, 5, 'side_lying'),
        other('gluteus_maximus', 'petrissage', 2, 6, 'side_lying'),
      ],
    },
  ],
  sources: ['R', 'P'],
};

/** Spec §4.9: level 3, side-lying with pillows, seated for the back; no more than 20 minutes on a side from week 28 (pv_08). */
const pregnancy: PlanTemplateRecord = {
  id: 'pregnancy_pillows',
  name: 'Pregnancy: gluteals in pillows, low back seated',
  aliases: ['pelvic girdle pain', 'pregnant'],
  summary:
    'Flat pressure and kneading of the gluteals in side-lying, and in a long session the back seated.',
  note: 'Pillows at knees, belly and chest. Inner thigh, calf and hip flexors are not worked.',
  causes: ['pregnancy_related'],
  phases: ['acute', 'subacute', 'persistent'],
  plans: [
    {
      length: 30,
      lines: [
        affected('gluteus_medius', 'broad_compression', 2, 6, 'side_lying'),
        affected('gluteus_maximus', 'petrissage', 2, 6, 'side_lying'),
        other('gluteus_maximus', 'petrissage', 2, 3, 'side_lying'),
      ],
    },
    {
      length: 45,
      lines: [
        affected('gluteus_medius', 'broad_compression', 2, 6, 'side_lying'),
        affected('gluteus_maximus', 'petrissage', 2, 6, 'side_lying'),
        affected('erector_spinae_lumbar', 'effleurage', 2, 7, 'side_lying'),
        other('gluteus_maximus', 'petrissage', 2, 5, 'side_lying'),
      ],
    },
    {
      length: 60,
      lines: [
        affected('gluteus_medius', 'broad_compression', 2, 6, 'side_lying'),
        affected('gluteus_maximus', 'petrissage', 2, 6, 'side_lying'),
        affected('piriformis', 'myofascial_release', 2, 7, 'side_lying'),
        affected('erector_spinae_lumbar', 'myofascial_release', 2, 8, 'seated'),
        other('gluteus_maximus', 'petrissage', 2, 6, 'side_lying'),
      ],
    },
  ],
  sources: ['V22', 'V29', 'R', 'P'],
};

/** Spec §4.10 until a medical view is logged: 3 / 45, nothing at end range. */
const unknownCareful: PlanTemplateRecord = {
  id: 'unknown_careful',
  name: 'Cause not known: careful first work',
  aliases: ['no diagnosis', 'pinched nerve'],
  summary: 'Broad work at level 2 on gluteals and low back, to see what eases and what stirs.',
  note: 'Write down what eases and what stirs. Advise a medical view.',
  causes: ['unknown'],
  phases: ['acute', 'subacute', 'persistent'],
  plans: [
    {
      length: 30,
      lines: [
        affected('gluteus_maximus', 'heel_of_hand_circular', 2, 6, 'side_lying'),
        affected('gluteus_medius', 'broad_compression', 2, 6, 'side_lying'),
        other('gluteus_maximus', 'heel_of_hand_circular', 2, 3, 'side_lying'),
      ],
    },
    {
      length: 45,
      lines: [
        affected('gluteus_medius', 'broad_compression', 2, 6, 'side_lying'),
        affected('gluteus_maximus', 'petrissage', 2, 6, 'side_lying'),
        affected('erector_spinae_lumbar', 'effleurage', 2, 7, 'side_lying'),
        other('gluteus_maximus', 'petrissage', 2, 5, 'side_lying'),
      ],
    },
  ],
  sources: ['S', 'P'],
};

export const muscleAndInjuryTemplates: readonly PlanTemplateRecord[] = [
  piriformisIrritable,
  piriformisRelease,
  piriformisAdductors,
  traumaFirstDays,
  traumaSettling,
  traumaLater,
  pelvicHealed,
  pregnancy,
  unknownCareful,
];
