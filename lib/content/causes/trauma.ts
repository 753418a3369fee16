import type { CauseGuidance, CauseRecord } from '@/lib/domain/intake/suspected-cause';
import { percussionTechniques } from '../contraindications/technique-groups';

const shared = {
  muscles: ['gluteus_medius', 'quadratus_lumborum', 'erector_spinae_lumbar'],
  muscleNotes: {
    gluteus_medius: 'Start away from the site; the injured muscle comes last.',
    quadratus_lumborum: 'Start away from the site; the injured muscle comes last.',
    erector_spinae_lumbar: 'Start away from the site; the injured muscle comes last.',
  },
  positions: ['side_lying', 'supine_bolstered', 'prone_bolstered'],
  positionNote: 'Whichever keeps weight and stretch off the injured part.',
  refer: 'Any new nerve sign, swelling that grows, or pain on taking weight.',
  watch:
    'Look out for whiplash, concussion, a deep bruise of the thigh and signs of a hip fracture. A legal report may follow: keep detailed notes.',
} as const satisfies Partial<CauseGuidance>;

const gate = 'Not examined by a doctor: no session until then.';
const later = { gate, capsNote: 'From now on the injured tissue sets the pace.' };
const avoid = 'The direction that hurt; the end range of the injured joint.';
const noEndRange = {
  kind: 'technique_limit',
  techniques: ['assisted_stretch', 'post_isometric_relaxation', 'pin_and_stretch'],
  note: 'Not in the direction that hurt; no end range of the injured joint.',
} as const;

/**
 * Spec §4.6. Caps by days since the injury (decisions 12). Percussion, trigger-point pressure and stripping wait 2 weeks,
 * cross-fibre friction 3.
 */
export const trauma: CauseRecord = {
  id: 'trauma',
  name: 'Injury (trauma)',
  aliases: ['accident', 'car accident', 'sports injury', 'fall', 'motorcycle accident'],
  summary: 'The pain began with a fall, a blow, a sports injury or a road accident.',
  mechanism:
    'A sports injury, a fall or a car or motorcycle accident hurts muscle, joint, bone or nerve.',
  guidance: [
    {
      when: { daysSinceOnsetMax: 3 },
      pressureMax: 2,
      minutesMax: 30,
      ...shared,
      gate: `${gate} Cleared, the first 3 days: away from the site only.`,
      techniquesFit: ['effleurage', 'petrissage', 'myofascial_release'],
      techniquesFitNote: 'Away from the site only; kneading light.',
      effects: [
        { kind: 'technique_out', techniques: percussionTechniques },
        {
          kind: 'technique_out',
          techniques: ['trigger_point_pressure', 'longitudinal_stripping', 'cross_fibre_friction'],
        },
        noEndRange,
      ],
      avoid: `${avoid} Any work on the site itself; percussion.`,
    },
    {
      when: { daysSinceOnsetMax: 14 },
      pressureMax: 3,
      minutesMax: 45,
      ...shared,
      gate,
      techniquesFit: ['effleurage', 'petrissage', 'myofascial_release'],
      techniquesFitNote: 'Kneading light.',
      effects: [
        { kind: 'technique_out', techniques: percussionTechniques },
        {
          kind: 'technique_out',
          techniques: ['trigger_point_pressure', 'longitudinal_stripping', 'cross_fibre_friction'],
        },
        noEndRange,
      ],
      avoid: `${avoid} Percussion in the first 2 weeks.`,
    },
    {
      when: { daysSinceOnsetMax: 21 },
      pressureMax: 4,
      minutesMax: 60,
      ...shared,
      ...later,
      techniquesFit: [
        'effleurage',
        'petrissage',
        'myofascial_release',
        'trigger_point_pressure',
        'longitudinal_stripping',
      ],
      techniquesFitNote: 'Kneading light.',
      effects: [{ kind: 'technique_out', techniques: ['cross_fibre_friction'] }, noEndRange],
      avoid,
    },
    {
      pressureMax: 4,
      minutesMax: 60,
      ...shared,
      ...later,
      techniquesFit: [
        'effleurage',
        'petrissage',
        'myofascial_release',
        'trigger_point_pressure',
        'longitudinal_stripping',
        'cross_fibre_friction',
      ],
      techniquesFitNote: 'By the tissue; kneading light; friction on scarred tissue only.',
      effects: [noEndRange],
      avoid,
    },
  ],
  sources: ['S', 'R', 'P'],
};
