import type { AvoidedMeasure } from '@/lib/domain/outcomes/measure';

/** Spec §8.2: measures that the product does not carry, with the reason. */
export const avoidedMeasures: readonly AvoidedMeasure[] = [
  {
    id: 'start_back',
    name: 'STarT Back, 9 items',
    aliases: ['STarT Back tool', 'Keele'],
    position: 'link',
    reason:
      'Free for use without profit; a commercial product asks Keele University. Practices are businesses and the product may be sold on, so it is not bundled. A practice may link to it.',
    sources: ['V42j'],
  },
  {
    id: 'rand_36',
    name: 'RAND-36',
    aliases: ['RAND 36-item health survey'],
    position: 'not_needed',
    reason: 'Free under RAND’s conditions, but long, and not needed here.',
    sources: ['V42k'],
  },
  {
    id: 'sf_36_family',
    name: 'SF-36, SF-12 and SF-8',
    aliases: ['SF-36', 'SF-12', 'SF-8', 'short form health survey'],
    position: 'avoid',
    reason: 'Needs a licence and fees.',
    sources: ['V42l'],
  },
  {
    id: 'oswestry',
    name: 'Oswestry Disability Index',
    aliases: ['ODI', 'Oswestry'],
    position: 'avoid',
    reason:
      'The authors allowed free use of the printed form of 2000; current versions are licensed, and electronic or commercial use is restricted (not confirmed).',
    sources: ['V42f', 'R'],
  },
  {
    id: 'oxford_hip_knee',
    name: 'Oxford hip and knee scores',
    aliases: ['OHS', 'OKS', 'Oxford hip score', 'Oxford knee score'],
    position: 'avoid',
    reason: 'Needs a licence, which is free for some users only.',
    sources: ['V42m'],
  },
  {
    id: 'eq_5d',
    name: 'EQ-5D',
    aliases: ['EuroQol'],
    position: 'avoid',
    reason: 'Needs registration and a licence.',
    sources: ['R'],
  },
  {
    id: 'pain_detect_and_others',
    name: 'painDETECT, PCS and Quebec scale',
    aliases: ['painDETECT', 'PCS', 'Quebec back pain disability scale'],
    position: 'avoid',
    reason: 'Held by a trust or their owners.',
    sources: ['R'],
  },
  {
    id: 'promis',
    name: 'PROMIS',
    aliases: ['PROMIS physical function', 'PROMIS pain interference'],
    position: 'avoid',
    reason: 'Its terms restrict building it into software without an agreement.',
    sources: ['R'],
  },
  {
    id: 'phq_2_gad_2',
    name: 'PHQ-2 and GAD-2',
    aliases: ['PHQ-2', 'GAD-2', 'depression screen', 'anxiety screen'],
    position: 'avoid',
    reason:
      'Free, but outside the scope of massage: a positive answer needs a way on that a practice does not have.',
    sources: ['R'],
  },
  {
    id: 'lefs_hoos',
    name: 'LEFS and HOOS-PS',
    aliases: ['LEFS', 'HOOS-PS', 'lower extremity functional scale'],
    position: 'check_first',
    reason: 'Free for clinicians in general; the terms are to be checked before it is added.',
    sources: ['R'],
  },
];
