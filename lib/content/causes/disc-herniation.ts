import type { CauseRecord } from '@/lib/domain/intake/suspected-cause';
import { onBack, onNervePath } from '../contraindications/places';
import {
  deepTechniques,
  percussionTechniques,
  stretchTechniques,
  together,
} from '../contraindications/technique-groups';
import { glutes } from './muscle-groups';

const refer =
  'Foot drop, spreading weakness or any other motor sign of the red-flag screen; worse after 1 or 2 sessions; no better by week 4 to 6.';
const note =
  'A disc causes most nerve-root pain, and its natural course is good for most people. Massage is not recommended for the root pain itself: the aim is comfort and less muscle guarding.';

/** Spec §4.1. */
export const discHerniation: CauseRecord = {
  id: 'disc_herniation',
  name: 'Disc herniation',
  aliases: ['slipped disc', 'bulging disc', 'ruptured disc', 'herniated disc', 'disc prolapse'],
  summary:
    'The soft inside of a disc comes out through a torn outer ring and may press on a nerve root.',
  mechanism:
    'The cushioning tissue between two vertebrae has a soft inside and a tough outer ring. Where the ring is torn, the inside comes out and presses on a nerve root: pain and numbness in the leg.',
  onset:
    'Often there is no single event; at times it follows a heavy lift or another strain or injury of the back.',
  frequency:
    'The first in the list: one article counts it as up to 90 % of sciatica. The figure stays in this library.',
  guidance: [
    {
      when: { phases: ['acute'] },
      pressureMax: 2,
      minutesMax: 30,
      muscles: [
        'erector_spinae_lumbar',
        'multifidus',
        'quadratus_lumborum',
        'gluteus_medius',
        'gluteus_maximus',
      ],
      muscleNotes: { multifidus: 'Light.', quadratus_lumborum: 'Light.' },
      techniquesFit: [
        'effleurage',
        'static_hold',
        'myofascial_release',
        'broad_compression',
        'rhythmic_rocking',
      ],
      techniquesFitNote: 'Myofascial release and compression light; rocking tiny.',
      leaveOut: 'Deep and pointed work, vibration and hacking, every stretch; psoas.',
      positions: ['side_lying', 'prone_bolstered', 'supine_bolstered'],
      positionNote: 'Whichever eases the leg.',
      effects: [
        {
          kind: 'technique_out',
          techniques: together(deepTechniques, percussionTechniques, stretchTechniques),
        },
        { kind: 'muscle_out', muscles: ['psoas_major', 'iliacus'] },
      ],
      avoid:
        'Repeated or loaded bending forward; bending with a turn; long sitting. At the hip: straight-leg-raise stretch.',
      refer,
      note,
    },
    {
      pressureMax: 3,
      minutesMax: 45,
      capsNote:
        'Level 3 on the gluteals too: 4 there, with stable symptoms above the knee, is not used here.',
      muscles: [
        'erector_spinae_lumbar',
        'quadratus_lumborum',
        'gluteus_medius',
        'gluteus_minimus',
        'gluteus_maximus',
        'piriformis',
        'hamstrings',
        'gastrocnemius',
      ],
      muscleNotes: { hamstrings: 'No stretch.' },
      techniquesFit: [
        'effleurage',
        'static_hold',
        'myofascial_release',
        'broad_compression',
        'rhythmic_rocking',
        'petrissage',
        'heel_of_hand_circular',
        'longitudinal_stripping',
        'trigger_point_pressure',
        'post_isometric_relaxation',
      ],
      techniquesFitOn: {
        longitudinal_stripping: glutes,
        trigger_point_pressure: ['gluteus_medius', 'gluteus_minimus'],
      },
      techniquesFitNote:
        'Heel-of-hand circles up to level 3; stripping on the gluteals; trigger-point pressure on gluteus medius and minimus; post-isometric relaxation gentle.',
      leaveOut:
        'Hacking on the back, straight-leg assisted stretch, point pressure on the line of the nerve.',
      positions: ['prone_bolstered', 'side_lying', 'supine_bolstered'],
      positionNote: 'The position of ease first.',
      effects: [
        { kind: 'technique_limit', techniques: ['tapotement_hacking'], place: onBack },
        {
          kind: 'technique_limit',
          techniques: ['assisted_stretch'],
          note: 'No straight-leg stretch; no bend with a turn of the back.',
        },
        {
          kind: 'technique_limit',
          techniques: stretchTechniques,
          place: { at: 'regions', regions: ['posterior_thigh'] },
        },
        {
          kind: 'technique_limit',
          techniques: ['trigger_point_pressure', 'neuromuscular_therapy'],
          place: onNervePath,
        },
      ],
      avoid:
        'End-range bending with straight knees; bending with a turn. Arching back only if it does not push pain down the leg. At the hip: straight-leg-raise stretch.',
      favour: 'The direction of preference: moves after which pain draws back towards the spine.',
      refer,
      note,
    },
  ],
  sources: ['V2', 'V34', 'S', 'R', 'P'],
};
