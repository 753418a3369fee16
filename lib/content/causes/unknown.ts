import type { CauseGuidance, CauseRecord } from '@/lib/domain/intake/suspected-cause';
import { glutes } from './muscle-groups';

const shared = {
  muscles: [
    'gluteus_medius',
    'gluteus_minimus',
    'gluteus_maximus',
    'piriformis',
    'quadratus_lumborum',
    'erector_spinae_lumbar',
  ],
  muscleNotes: { piriformis: 'Outer third, light.' },
  techniquesFit: [
    'effleurage',
    'petrissage',
    'heel_of_hand_circular',
    'broad_compression',
    'myofascial_release',
    'trigger_point_pressure',
    'longitudinal_stripping',
  ],
  techniquesFitOn: { trigger_point_pressure: glutes },
  techniquesFitNote:
    'Heel-of-hand circles, stripping, and trigger-point pressure on the gluteals up to level 3.',
  positions: ['side_lying', 'prone_bolstered', 'supine_bolstered'],
  positionNote: 'The position of ease.',
  effects: [
    {
      kind: 'technique_limit',
      techniques: ['assisted_stretch', 'post_isometric_relaxation', 'pin_and_stretch'],
      note: 'No end range of the back in any direction; no straight-knee bend; no twist.',
    },
  ],
  avoid: 'End range of the back in any direction; straight-knee bend forward; twist.',
  refer: 'No medical view yet: advise one. No better in about a month, or any new nerve sign.',
  logic:
    'Pain below the knee or nerve signs: worked like a disc. Arching hurts and sitting helps: like stenosis. Pregnant: the pregnancy set. These are caution sets, not diagnoses.',
} as const satisfies Omit<CauseGuidance, 'pressureMax' | 'minutesMax'>;

/** Spec §4.10; 4 / 60 once a doctor has seen it (decisions 12). */
export const unknown: CauseRecord = {
  id: 'unknown',
  name: 'Cause not known yet',
  aliases: ['pinched nerve', 'no diagnosis', 'not sure'],
  summary: 'Nobody has said yet where the pain comes from.',
  mechanism:
    '“Pinched nerve” says that something presses, not what. Care depends on where the problem comes from, so the careful set applies until that is known.',
  guidance: [
    { when: { seenByDoctor: true }, pressureMax: 4, minutesMax: 60, ...shared },
    { pressureMax: 3, minutesMax: 45, ...shared },
  ],
  sources: ['S', 'P'],
};
