import type { CauseRecord } from '@/lib/domain/intake/suspected-cause';
import { onLowBack } from '../contraindications/places';
import { glutes, hamstrings, legMuscles } from './muscle-groups';

/** Spec §4.4; clearance of an unstable or high-grade slip hangs on the row's details. */
export const spondylolisthesis: CauseRecord = {
  id: 'spondylolisthesis',
  name: 'Spondylolisthesis',
  aliases: ['slipped vertebra', 'vertebral slip', 'slip of a vertebra'],
  summary: 'One vertebra, usually in the low back, has slipped forward over the one below.',
  mechanism:
    'The vertebra that has slipped forward narrows the way out for the roots that feed the sciatic nerve and pinches them. It does not reach the nerve itself.',
  guidance: [
    {
      pressureMax: 3,
      minutesMax: 60,
      gate: 'Unstable or high grade: medical clearance first.',
      muscles: [
        'hamstrings',
        'iliacus',
        'psoas_major',
        'gluteus_maximus',
        'gluteus_medius',
        'piriformis',
        'erector_spinae_lumbar',
        'quadratus_lumborum',
      ],
      muscleNotes: {
        iliacus: 'Gentle.',
        psoas_major: 'Gentle.',
        erector_spinae_lumbar: 'Superficial only.',
        quadratus_lumborum: 'In side-lying.',
      },
      techniquesFit: [
        'effleurage',
        'petrissage',
        'myofascial_release',
        'longitudinal_stripping',
        'trigger_point_pressure',
        'post_isometric_relaxation',
      ],
      techniquesFitOn: {
        longitudinal_stripping: [...legMuscles, ...glutes],
        trigger_point_pressure: glutes,
        post_isometric_relaxation: hamstrings,
      },
      techniquesFitNote:
        'Stripping on legs and gluteals; trigger-point pressure on the gluteals; post-isometric relaxation of the hamstrings within comfort.',
      leaveOut:
        'Any downward push on the low back; hacking and vibration on the low back; stretches that arch or turn the back.',
      positions: ['side_lying', 'supine_bolstered', 'prone_bolstered'],
      positionNote: 'Spine neutral or gently bent.',
      effects: [
        {
          kind: 'technique_limit',
          techniques: [
            'broad_compression',
            'heel_of_hand_circular',
            'deep_tissue',
            'neuromuscular_therapy',
            'trigger_point_pressure',
            'vibration',
            'tapotement_hacking',
          ],
          place: onLowBack,
        },
        {
          kind: 'technique_limit',
          techniques: ['assisted_stretch', 'post_isometric_relaxation', 'pin_and_stretch'],
          note: 'No arching or turning of the low back.',
        },
        {
          kind: 'technique_limit',
          techniques: ['petrissage', 'longitudinal_stripping', 'rhythmic_rocking'],
          note: 'No downward push on the low back; no jerks.',
        },
      ],
      avoid:
        'Arching, arching with a turn, forward push on the slipped bone (pressure in prone, balls or fists under the back), jumping or jerks.',
      favour:
        'A neutral or gently bent spine: in trials, programmes of bending did better than programmes of arching.',
      refer:
        'A teenager with pain from sport; a step that can be felt in the spine; new weakness of the leg.',
    },
  ],
  sources: ['V31', 'R', 'P'],
};
