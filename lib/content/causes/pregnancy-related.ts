import type { CauseRecord } from '@/lib/domain/intake/suspected-cause';
import { deepTechniques } from '../contraindications/technique-groups';
import { glutes } from './muscle-groups';

/** Spec §4.9. In the first trimester prone is allowed if comfortable (decisions 11). */
export const pregnancyRelated: CauseRecord = {
  id: 'pregnancy_related',
  name: 'Pregnancy-related pain',
  aliases: ['pelvic girdle pain', 'pregnancy', 'PGP'],
  summary: 'Back, pelvic or leg pain that began in pregnancy.',
  mechanism:
    'Weight, looser joints and a changed posture load the back and the pelvis, above all in the later months.',
  guidance: [
    {
      pressureMax: 3,
      minutesMax: 60,
      capsNote: 'The same in all three trimesters. From week 28 turn every 20 to 30 minutes.',
      muscles: [
        'gluteus_medius',
        'gluteus_minimus',
        'gluteus_maximus',
        'piriformis',
        'quadratus_lumborum',
        'erector_spinae_lumbar',
      ],
      techniquesFit: [
        'effleurage',
        'petrissage',
        'broad_compression',
        'myofascial_release',
        'sacral_work',
        'longitudinal_stripping',
        'post_isometric_relaxation',
      ],
      techniquesFitOn: { longitudinal_stripping: glutes },
      techniquesFitNote:
        'Sacral work light; stripping on the gluteals up to level 3; post-isometric relaxation in a small range.',
      leaveOut: 'The muscles of the inner thigh, and the hip flexors (psoas, iliacus).',
      positions: ['side_lying', 'semi_reclined', 'seated'],
      positionNote: 'Side-lying with pillows, left side first; see the trimester rows.',
      effects: [
        {
          kind: 'muscle_out',
          muscles: [
            'adductor_longus',
            'adductor_brevis',
            'adductor_magnus',
            'gracilis',
            'pectineus',
            'psoas_major',
            'iliacus',
          ],
        },
        { kind: 'position_out', positions: ['prone'], when: { pregnancyWeekFrom: 13 } },
        { kind: 'position_out', positions: ['supine'], when: { pregnancyWeekFrom: 20 } },
        {
          kind: 'technique_limit',
          techniques: deepTechniques,
          place: { at: 'regions', regions: ['medial_thigh', 'calf'] },
        },
        {
          kind: 'technique_limit',
          techniques: ['assisted_stretch', 'post_isometric_relaxation', 'pin_and_stretch'],
          note: 'No wide or one-legged positions where the pelvis hurts.',
        },
        {
          kind: 'technique_limit',
          techniques: ['thermal_pack_in_clinic'],
          note: 'No long heat; never on the belly.',
        },
      ],
      avoid:
        'Flat on the back from week 20; prone; deep work on the inner thigh and the calf (clot); wide or one-legged positions with pelvic pain; hot baths, long heat.',
      refer:
        'Bleeding, fluid, tightenings or another pregnancy alarm sign; a swollen, hot or red leg; severe weakness on one side. Pelvic girdle pain: pelvic-health physiotherapist.',
    },
  ],
  sources: ['V22', 'V29', 'S', 'R', 'P'],
};
