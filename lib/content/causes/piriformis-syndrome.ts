import type { CauseRecord } from '@/lib/domain/intake/suspected-cause';

/** Spec §4.5; the 8 minutes for the deep rotators are pv_04. */
export const piriformisSyndrome: CauseRecord = {
  id: 'piriformis_syndrome',
  name: 'Piriformis syndrome',
  aliases: ['deep gluteal syndrome', 'tight piriformis', 'piriformis tightness'],
  summary:
    'A tight muscle deep in the buttock, the piriformis, can irritate the sciatic nerve in some people.',
  mechanism:
    'A neuromuscular disorder: the muscle contracts and tightens without being asked to. In spasm it can squeeze the sciatic nerve that passes it.',
  frequency:
    'Possible, and less common than a disc. No words about how often are used to a client.',
  guidance: [
    {
      pressureMax: 4,
      minutesMax: 60,
      capsNote:
        'At most 8 minutes in all on the deep hip rotators per side; no single hold over 60 seconds near the nerve.',
      muscles: [
        'piriformis',
        'gluteus_maximus',
        'gluteus_medius',
        'gluteus_minimus',
        'obturator_gemelli',
        'quadratus_femoris',
        'adductor_longus',
        'adductor_magnus',
        'gracilis',
        'hamstrings',
        'tensor_fasciae_latae',
        'quadratus_lumborum',
      ],
      muscleNotes: {
        gluteus_maximus: 'First, to reach depth.',
        adductor_longus: 'Tight adductors may add load; needs consent for the inner thigh.',
        adductor_magnus: 'Needs consent for the inner thigh.',
        gracilis: 'Needs consent for the inner thigh.',
      },
      techniquesFit: [
        'broad_compression',
        'longitudinal_stripping',
        'trigger_point_pressure',
        'post_isometric_relaxation',
        'pin_and_stretch',
        'vibration',
      ],
      techniquesFitNote:
        'Stripping along the fibres from sacrum to trochanter; trigger-point pressure on the outer third; pin and stretch gentle; vibration on the gluteals.',
      positions: ['prone', 'side_lying'],
      positionNote:
        'Prone with the knee bent 90°, or side-lying with the hip bent 60 to 90° on a pillow.',
      effects: [
        {
          kind: 'technique_limit',
          techniques: [
            'trigger_point_pressure',
            'neuromuscular_therapy',
            'broad_compression',
            'myofascial_release',
          ],
          place: { at: 'regions', regions: ['deep_gluteal'] },
          secondsMax: 60,
        },
        {
          kind: 'technique_limit',
          techniques: ['trigger_point_pressure', 'neuromuscular_therapy'],
          muscles: ['piriformis'],
          note: 'On piriformis the outer third only: no point pressure at mid-muscle, where the nerve crosses.',
        },
        {
          kind: 'technique_limit',
          techniques: ['assisted_stretch', 'post_isometric_relaxation', 'pin_and_stretch'],
          note: 'While irritable, no forceful hip bend across the midline with an inward turn.',
        },
      ],
      avoid:
        'Forceful bend of the hip across the midline with an inward turn while irritable; point pressure at mid-muscle where the nerve crosses; long sitting on a hard seat.',
      favour:
        'Outward-turn stretches first (lying figure-four), then knee across the chest or knee to opposite shoulder.',
      refer: 'Weakness or numbness below the knee; no change after 4 sessions.',
      facts:
        'In about 10 to 17 % of people the nerve passes through or over the muscle, as often in people without pain. Piriformis is a minority cause, about 0.3 to 6 % of low-back pain.',
    },
  ],
  sources: ['V35', 'V36', 'S', 'R', 'P'],
};
