import type { CauseGuidance, CauseRecord } from '@/lib/domain/intake/suspected-cause';
import {
  deepTechniques,
  percussionTechniques,
  stretchTechniques,
  together,
} from '../contraindications/technique-groups';

const comfortOnly = {
  pressureMax: 1,
  minutesMax: 30,
  muscles: [],
  techniquesFit: ['static_hold', 'effleurage'],
  techniquesFitNote:
    'Comfort only: gentle hands, feet, shoulders; a therapist with oncology training.',
  positions: ['side_lying', 'semi_reclined', 'supine_bolstered', 'seated'],
  positionNote: 'Whichever is most comfortable.',
  effects: [
    {
      kind: 'technique_out',
      techniques: together(deepTechniques, percussionTechniques, stretchTechniques),
    },
    {
      kind: 'technique_limit',
      techniques: ['thermal_pack_in_clinic'],
      place: {
        at: 'regions',
        regions: [
          'thoracic',
          'lumbar_midline',
          'lumbar_paravertebral',
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
      note: 'No heat over the spine or the pelvis.',
    },
  ],
  avoid: 'Deep work, stretches, percussion, heat or a ball over the spine or the pelvis.',
  refer: 'New pain, pain at night, or any new weak, numb or unsteady leg: same day.',
} as const satisfies CauseGuidance;

/** Spec §4.7. Before clearance the row blocks; the caps stay shown (decisions 17). */
export const spinalTumour: CauseRecord = {
  id: 'spinal_tumour',
  name: 'Spinal tumour',
  aliases: ['tumour', 'tumor', 'spinal tumor', 'metastasis'],
  summary: 'A growth in or near the spine or pelvis presses on the nerve; a rare cause.',
  mechanism: 'A growth presses on the nerve or its roots.',
  frequency: 'Rare.',
  guidance: [
    {
      when: { cleared: true },
      ...comfortOnly,
      gate: 'Cleared by the oncology team in writing.',
      home: 'Only an empty back pocket, breaks from sitting, normal activity, short walks and pillows, and only if the team agrees; all self-massage and stretches are off.',
    },
    {
      ...comfortOnly,
      gate: 'Blocked until the oncology team has cleared it in writing.',
    },
  ],
  sources: ['V20', 'V12', 'S', 'P'],
};
