import type { PlanTemplateRecord } from '@/lib/domain/session-plan/plan-template';

import { affected, other } from './template-plan';

/** Spec §4.1, acute: level 2, 30 minutes hands-on, no deep work and no stretch. */
const discAcute: PlanTemplateRecord = {
  id: 'disc_acute_guarding',
  name: 'Disc, acute: ease the guarding',
  aliases: ['slipped disc', 'first days', 'gentle low back'],
  summary: 'Light, broad work beside the spine and on the outer buttock, in the position of ease.',
  note: 'Change the position to the one that eases the leg. Stop at anything that moves pain down the leg.',
  causes: ['disc_herniation'],
  phases: ['acute'],
  plans: [
    {
      length: 30,
      lines: [
        affected('erector_spinae_lumbar', 'myofascial_release', 2, 7, 'side_lying'),
        affected('gluteus_medius', 'broad_compression', 2, 5, 'side_lying'),
        other('erector_spinae_lumbar', 'myofascial_release', 2, 3, 'side_lying'),
      ],
    },
  ],
  sources: ['V2', 'R', 'P'],
};

/** Spec §4.1, later: level 3, 45 minutes; stripping on the gluteals, trigger points on medius and minimus. */
const discGluteal: PlanTemplateRecord = {
  id: 'disc_later_gluteal',
  name: 'Disc, later: low back and gluteals',
  aliases: ['slipped disc', 'bulging disc'],
  summary:
    'Kneading of the low back, then slow strokes and points of the gluteals that mimic leg pain.',
  note: 'No point pressure on the line of the nerve, and no straight-leg stretch.',
  causes: ['disc_herniation'],
  phases: ['subacute', 'persistent'],
  plans: [
    {
      length: 30,
      lines: [
        affected('gluteus_medius', 'trigger_point_pressure', 3, 6, 'side_lying'),
        affected('gluteus_maximus', 'longitudinal_stripping', 3, 6, 'side_lying'),
        other('gluteus_medius', 'broad_compression', 2, 3, 'side_lying'),
      ],
    },
    {
      length: 45,
      lines: [
        affected('erector_spinae_lumbar', 'petrissage', 2, 7, 'side_lying'),
        affected('gluteus_medius', 'trigger_point_pressure', 3, 6, 'side_lying'),
        affected('gluteus_maximus', 'longitudinal_stripping', 3, 6, 'side_lying'),
        other('gluteus_medius', 'broad_compression', 2, 5, 'side_lying'),
      ],
    },
  ],
  sources: ['V2', 'V34', 'R', 'P'],
};

const discLeg: PlanTemplateRecord = {
  id: 'disc_later_leg',
  name: 'Disc, later: buttock and back of the thigh',
  aliases: ['leg pain', 'sciatica down the leg'],
  summary:
    'Broad work on piriformis and the hamstrings where guarding runs down the back of the thigh.',
  note: 'The hamstrings get no stretch. Lighten at once when pain moves further down.',
  causes: ['disc_herniation'],
  phases: ['subacute', 'persistent'],
  plans: [
    {
      length: 30,
      lines: [
        affected('piriformis', 'broad_compression', 2, 7, 'side_lying'),
        affected('hamstrings', 'petrissage', 2, 5, 'side_lying'),
        other('hamstrings', 'petrissage', 2, 3, 'side_lying'),
      ],
    },
    {
      length: 45,
      lines: [
        affected('gluteus_minimus', 'trigger_point_pressure', 3, 6, 'side_lying'),
        affected('piriformis', 'broad_compression', 3, 8, 'side_lying'),
        affected('hamstrings', 'petrissage', 2, 5, 'side_lying'),
        other('hamstrings', 'petrissage', 2, 5, 'side_lying'),
      ],
    },
  ],
  sources: ['V2', 'V38', 'R', 'P'],
};

/** Spec §4.2: 3 / 45 in a flare, 4 / 60 else. The templates stay at level 3: 4 is the therapist's own choice (spec §1.5). */
const degenerativeFlare: PlanTemplateRecord = {
  id: 'degenerative_flare',
  name: 'Degenerative disc, flare: settle the low back',
  aliases: ['disc wear', 'flare-up', 'stiff back'],
  summary: 'Circles and flat pressure beside the spine; short, and no long hold in one position.',
  causes: ['degenerative_disc'],
  phases: ['acute'],
  plans: [
    {
      length: 30,
      lines: [
        affected('erector_spinae_lumbar', 'heel_of_hand_circular', 2, 7, 'prone'),
        affected('gluteus_maximus', 'broad_compression', 2, 5, 'prone'),
        other('erector_spinae_lumbar', 'effleurage', 2, 3, 'prone'),
      ],
    },
    {
      length: 45,
      lines: [
        affected('erector_spinae_lumbar', 'heel_of_hand_circular', 3, 8, 'prone'),
        affected('multifidus', 'broad_compression', 2, 4, 'prone'),
        affected('gluteus_maximus', 'broad_compression', 3, 6, 'prone'),
        other('erector_spinae_lumbar', 'effleurage', 2, 6, 'prone'),
      ],
    },
  ],
  sources: ['R', 'P'],
};

const degenerativeMobile: PlanTemplateRecord = {
  id: 'degenerative_low_back',
  name: 'Degenerative disc: low back and hip, all three tracks',
  aliases: ['disc wear', 'degenerative disc disease', 'stiff back'],
  summary:
    'Slow strokes beside the spine, points in gluteus maximus, flat pressure on the side of the back.',
  note: 'Movement is the main message: the work makes it easier to move, no more.',
  causes: ['degenerative_disc'],
  phases: ['subacute', 'persistent'],
  plans: [
    {
      length: 30,
      lines: [
        affected('erector_spinae_lumbar', 'longitudinal_stripping', 3, 7, 'prone'),
        affected('quadratus_lumborum', 'myofascial_release', 2, 5, 'prone'),
        other('erector_spinae_lumbar', 'petrissage', 2, 3, 'prone'),
      ],
    },
    {
      length: 45,
      lines: [
        affected('erector_spinae_lumbar', 'longitudinal_stripping', 3, 8, 'prone'),
        affected('quadratus_lumborum', 'post_isometric_relaxation', 2, 5, 'prone'),
        affected('gluteus_maximus', 'trigger_point_pressure', 3, 6, 'prone'),
        other('erector_spinae_lumbar', 'petrissage', 2, 5, 'prone'),
      ],
    },
    {
      length: 60,
      lines: [
        affected('erector_spinae_lumbar', 'longitudinal_stripping', 3, 8, 'prone'),
        affected('multifidus', 'trigger_point_pressure', 3, 4, 'prone'),
        affected('quadratus_lumborum', 'post_isometric_relaxation', 2, 5, 'prone'),
        affected('gluteus_maximus', 'trigger_point_pressure', 3, 6, 'prone'),
        affected('hamstrings', 'petrissage', 3, 4, 'prone'),
        other('erector_spinae_lumbar', 'petrissage', 2, 6, 'prone'),
      ],
    },
  ],
  sources: ['R', 'P'],
};

/** Spec §4.3: hips bent, no arch of the low back. The flexors have a template of their own: not at a first visit. */
const stenosis: PlanTemplateRecord = {
  id: 'stenosis_hips_bent',
  name: 'Spinal stenosis: hips bent, low back and hip',
  aliases: ['narrow canal', 'neurogenic claudication'],
  summary: 'Everything in side-lying with the hips bent: outer hip, low back and gluteals.',
  note: 'No arch of the low back, also by a thick bolster. Follow the client: some prefer to arch.',
  causes: ['spinal_stenosis'],
  phases: ['acute', 'subacute', 'persistent'],
  plans: [
    {
      length: 30,
      lines: [
        affected('erector_spinae_lumbar', 'myofascial_release', 2, 8, 'side_lying'),
        affected('tensor_fasciae_latae', 'longitudinal_stripping', 3, 4, 'side_lying'),
        other('erector_spinae_lumbar', 'myofascial_release', 2, 3, 'side_lying'),
      ],
    },
    {
      length: 45,
      lines: [
        affected('tensor_fasciae_latae', 'longitudinal_stripping', 3, 4, 'side_lying'),
        affected('erector_spinae_lumbar', 'myofascial_release', 2, 8, 'side_lying'),
        affected('gluteus_medius', 'trigger_point_pressure', 3, 6, 'side_lying'),
        other('erector_spinae_lumbar', 'petrissage', 2, 6, 'side_lying'),
      ],
    },
    {
      length: 60,
      lines: [
        affected('quadratus_lumborum', 'myofascial_release', 2, 3, 'side_lying'),
        affected('tensor_fasciae_latae', 'myofascial_release', 2, 4, 'side_lying'),
        affected('erector_spinae_lumbar', 'petrissage', 2, 8, 'side_lying'),
        affected('gluteus_maximus', 'trigger_point_pressure', 3, 6, 'side_lying'),
        affected('gluteus_medius', 'longitudinal_stripping', 3, 6, 'side_lying'),
        other('erector_spinae_lumbar', 'myofascial_release', 2, 6, 'side_lying'),
      ],
    },
  ],
  sources: ['V31', 'R', 'P'],
};

/** Spec §4.3: the hip flexors first, by relaxation in side-lying without an arch; never at a first visit. */
const stenosisFlexors: PlanTemplateRecord = {
  id: 'stenosis_hip_flexors',
  name: 'Spinal stenosis: hip flexors first',
  aliases: ['narrow canal', 'psoas', 'iliopsoas'],
  summary: 'Contract-and-relax of the hip flexors in side-lying, then low back and gluteals.',
  note: 'The belly needs a consent of its own; not at a first visit, and no arch of the low back.',
  causes: ['spinal_stenosis'],
  phases: ['subacute', 'persistent'],
  plans: [
    {
      length: 45,
      lines: [
        affected('psoas_major', 'post_isometric_relaxation', 2, 4, 'side_lying'),
        affected('erector_spinae_lumbar', 'myofascial_release', 2, 8, 'side_lying'),
        affected('gluteus_medius', 'trigger_point_pressure', 3, 6, 'side_lying'),
        other('erector_spinae_lumbar', 'petrissage', 2, 6, 'side_lying'),
      ],
    },
    {
      length: 60,
      lines: [
        affected('iliacus', 'post_isometric_relaxation', 2, 3, 'side_lying'),
        affected('psoas_major', 'post_isometric_relaxation', 2, 4, 'side_lying'),
        affected('tensor_fasciae_latae', 'myofascial_release', 2, 4, 'side_lying'),
        affected('erector_spinae_lumbar', 'petrissage', 2, 8, 'side_lying'),
        affected('gluteus_medius', 'trigger_point_pressure', 3, 6, 'side_lying'),
        other('erector_spinae_lumbar', 'myofascial_release', 2, 8, 'side_lying'),
      ],
    },
  ],
  sources: ['V31', 'V33', 'R', 'P'],
};

/** Spec §4.4: level 3, no downward push on the low back, which is worked superficially only. */
const spondylolisthesis: PlanTemplateRecord = {
  id: 'spondylolisthesis_neutral',
  name: 'Spondylolisthesis: gluteals and thigh, spine neutral',
  aliases: ['slipped vertebra'],
  summary: 'Gluteals and hamstrings in side-lying; the low back only gets long light strokes.',
  note: 'No downward push on the low back, no arch, no jerk.',
  causes: ['spondylolisthesis'],
  phases: ['acute', 'subacute', 'persistent'],
  plans: [
    {
      length: 30,
      lines: [
        affected('gluteus_maximus', 'longitudinal_stripping', 3, 6, 'side_lying'),
        affected('gluteus_medius', 'trigger_point_pressure', 3, 6, 'side_lying'),
        other('gluteus_maximus', 'petrissage', 2, 3, 'side_lying'),
      ],
    },
    {
      length: 45,
      lines: [
        affected('hamstrings', 'petrissage', 3, 5, 'side_lying'),
        affected('gluteus_medius', 'trigger_point_pressure', 3, 6, 'side_lying'),
        affected('piriformis', 'myofascial_release', 2, 7, 'side_lying'),
        other('gluteus_maximus', 'petrissage', 2, 6, 'side_lying'),
      ],
    },
    {
      length: 60,
      lines: [
        affected('hamstrings', 'longitudinal_stripping', 3, 5, 'side_lying'),
        affected('gluteus_maximus', 'longitudinal_stripping', 3, 6, 'side_lying'),
        affected('gluteus_medius', 'trigger_point_pressure', 3, 6, 'side_lying'),
        affected('piriformis', 'myofascial_release', 2, 6, 'side_lying'),
        affected('erector_spinae_lumbar', 'effleurage', 2, 4, 'side_lying'),
        other('gluteus_maximus', 'petrissage', 2, 6, 'side_lying'),
      ],
    },
  ],
  sources: ['V31', 'R', 'P'],
};

export const discAndJointTemplates: readonly PlanTemplateRecord[] = [
  discAcute,
  discGluteal,
  discLeg,
  degenerativeFlare,
  degenerativeMobile,
  stenosis,
  stenosisFlexors,
  spondylolisthesis,
];
