import type { CauseRecord } from '@/lib/domain/intake/suspected-cause';
import { glutes, hipFlexors } from './muscle-groups';

/** Spec §4.3. Long flat lying on the back is advice (decisions 36). */
export const spinalStenosis: CauseRecord = {
  id: 'spinal_stenosis',
  name: 'Spinal stenosis',
  aliases: ['narrow canal', 'narrowed spinal canal', 'lumbar stenosis'],
  summary:
    'The canal or the openings for the nerve roots in the low back are narrowed, usually by osteoarthritis.',
  mechanism:
    'The spinal canal or the openings of the roots grow narrow, usually from osteoarthritis. In the low back this crowds the cauda equina and the roots; the cord ends higher up.',
  guidance: [
    {
      pressureMax: 4,
      minutesMax: 60,
      capsNote:
        'Often an older client: ask about frailty, thin bones, blood thinners and aneurysm risk.',
      muscles: [
        'iliacus',
        'psoas_major',
        'tensor_fasciae_latae',
        'erector_spinae_lumbar',
        'quadratus_lumborum',
        'gluteus_maximus',
        'gluteus_medius',
        'hamstrings',
        'gastrocnemius',
      ],
      muscleNotes: {
        iliacus: 'Part at the hip crease first.',
        psoas_major: 'Part at the hip crease first.',
      },
      techniquesFit: [
        'effleurage',
        'petrissage',
        'myofascial_release',
        'longitudinal_stripping',
        'trigger_point_pressure',
        'post_isometric_relaxation',
      ],
      techniquesFitOn: { trigger_point_pressure: glutes, post_isometric_relaxation: hipFlexors },
      techniquesFitNote:
        'Trigger-point pressure on the gluteals; post-isometric relaxation of the hip flexors in side-lying without arching the back.',
      positions: ['side_lying', 'prone_bolstered', 'seated'],
      positionNote: 'Side-lying with hips bent. Not flat prone, and not flat on the back for long.',
      effects: [
        { kind: 'position_out', positions: ['prone'] },
        {
          kind: 'technique_limit',
          techniques: ['assisted_stretch', 'post_isometric_relaxation', 'pin_and_stretch'],
          note: 'No arching of the low back, alone or with a turn.',
        },
      ],
      avoid:
        'Arching the low back, also by thick ankle bolsters, balls or fists under the back; arching with a turn.',
      favour:
        'Gentle bending usually eases; some clients prefer to arch: follow the client’s response.',
      refer: 'Walking distance falling, both legs weak, or a change of the bladder.',
    },
  ],
  sources: ['V31', 'S', 'R', 'P'],
};
