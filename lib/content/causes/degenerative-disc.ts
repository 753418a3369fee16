import type { CauseGuidance, CauseRecord } from '@/lib/domain/intake/suspected-cause';

const shared = {
  muscles: [
    'erector_spinae_lumbar',
    'multifidus',
    'quadratus_lumborum',
    'gluteus_maximus',
    'gluteus_medius',
    'psoas_major',
    'iliacus',
    'hamstrings',
    'piriformis',
  ],
  muscleNotes: {
    psoas_major: 'Optional; needs consent for the belly.',
    iliacus: 'Optional; needs consent for the belly.',
  },
  techniquesFit: [
    'effleurage',
    'petrissage',
    'broad_compression',
    'heel_of_hand_circular',
    'sacral_work',
    'longitudinal_stripping',
    'deep_tissue',
    'cross_fibre_friction',
    'myofascial_release',
    'neuromuscular_therapy',
    'trigger_point_pressure',
    'pin_and_stretch',
    'post_isometric_relaxation',
    'assisted_stretch',
    'rhythmic_rocking',
    'vibration',
    'tapotement_hacking',
    'static_hold',
    'thermal_pack_in_clinic',
  ],
  techniquesFitNote: 'Full set; hacking on the gluteals only; cross-fibre friction sparing.',
  positions: ['prone', 'side_lying'],
  positionNote: 'Prone with bolsters, or side-lying.',
  effects: [
    {
      kind: 'technique_limit',
      techniques: ['assisted_stretch'],
      note: 'No end-range bend of a stiff back early in the day; no heavy twist.',
    },
  ],
  avoid:
    'End-range bending of a stiff back early in the day; long holds in one position; heavy twist.',
  favour: 'Movement is the main message.',
  note: 'Changes on pictures are common with age and often silent: do not frighten.',
} as const satisfies Omit<CauseGuidance, 'pressureMax' | 'minutesMax'>;

/** Spec §4.2; the flare caps in the acute phase (decisions 12). */
export const degenerativeDisc: CauseRecord = {
  id: 'degenerative_disc',
  name: 'Degenerative disc disease',
  aliases: ['worn disc', 'disc degeneration', 'DDD', 'disc wear'],
  summary: 'Discs of the low back have changed with time; this is common and often painless.',
  mechanism:
    'Discs lose height and water with the years and carry load less evenly. Roots can be irritated where little room is left.',
  guidance: [
    { when: { phases: ['acute'] }, pressureMax: 3, minutesMax: 45, ...shared },
    { pressureMax: 4, minutesMax: 60, ...shared },
  ],
  sources: ['R', 'P'],
};
