import type { CauseRecord } from '@/lib/domain/intake/suspected-cause';
import { percussionTechniques } from '../contraindications/technique-groups';

/** Spec §4.8; always 2 / 45 (decisions 12). */
export const pelvicInjuryFracture: CauseRecord = {
  id: 'pelvic_injury_fracture',
  name: 'Pelvic injury or fracture',
  aliases: ['pelvic fracture', 'broken pelvis', 'hip fracture', 'sacral fracture'],
  summary: 'The pelvis was hurt or broken, for example in a fall or a twist during a lift.',
  mechanism:
    'An injury or fracture of the pelvis irritates the nerve on its way through, or changes how the hip is loaded.',
  onset: 'Pain may follow a fall, or a twist of the pelvis during a lift.',
  guidance: [
    {
      pressureMax: 2,
      minutesMax: 45,
      capsNote:
        'Level 2 in every session, also after the first 3, for which 2 to 3 would be usual.',
      gate: 'Not healed or not cleared: blocked.',
      muscles: [
        'gluteus_medius',
        'gluteus_maximus',
        'gluteus_minimus',
        'adductor_longus',
        'adductor_brevis',
        'adductor_magnus',
        'gracilis',
        'pectineus',
        'piriformis',
        'quadratus_lumborum',
        'hamstrings',
      ],
      muscleNotes: {
        adductor_longus: 'Needs consent for the inner thigh.',
        adductor_brevis: 'Needs consent for the inner thigh.',
        adductor_magnus: 'Needs consent for the inner thigh.',
        gracilis: 'Needs consent for the inner thigh.',
        pectineus: 'Needs consent for the inner thigh.',
      },
      techniquesFit: [
        'effleurage',
        'petrissage',
        'myofascial_release',
        'longitudinal_stripping',
        'post_isometric_relaxation',
        'cross_fibre_friction',
      ],
      techniquesFitNote:
        'Stripping up to level 3; post-isometric relaxation gentle; friction on a mature scar only.',
      positions: ['side_lying', 'supine_bolstered', 'prone_bolstered'],
      positionNote: 'Whichever keeps weight off the healed part.',
      effects: [
        {
          kind: 'technique_limit',
          techniques: percussionTechniques,
          place: {
            at: 'regions',
            regions: [
              'sacrum',
              'coccyx',
              'si_psis',
              'iliac_crest',
              'gluteal',
              'deep_gluteal',
              'ischial',
              'lateral_hip',
              'groin_femoral',
            ],
          },
        },
        {
          kind: 'technique_limit',
          techniques: ['assisted_stretch', 'post_isometric_relaxation', 'pin_and_stretch'],
          note: 'No wide spreading of the legs, no one-leg twist, no end-range turn of the hip.',
        },
        {
          kind: 'technique_limit',
          techniques: ['sacral_work'],
          note: 'No thrust on the sacrum.',
        },
      ],
      avoid:
        'Wide spreading of the legs, one-leg twist, thrust on the sacrum, percussion on the pelvis, end-range turn of the hip.',
      refer: 'Groin pain on taking weight, a clicking pubic joint, nerve signs.',
    },
  ],
  sources: ['R', 'P'],
};
