import { regions } from '@/lib/domain/anatomy/region';

import type { SectionFacts } from './told-facts';

const BELOW_KNEE = ['fibular_head', 'calf', 'foot'] as const;

/** Why the client comes, where it hurts, and how it went. */
export const whyAndWhere = [
  {
    id: 'why',
    questions: [
      { id: 'goal', kind: 'words', max: 300, tells: 'goals', isOptional: true },
      {
        id: 'cause',
        kind: 'several',
        options: [
          { id: 'disc', tells: [{ kind: 'cause', cause: 'disc_herniation' }] },
          { id: 'thin_disc', tells: [{ kind: 'cause', cause: 'degenerative_disc' }] },
          {
            id: 'narrow_canal',
            tells: [
              { kind: 'cause', cause: 'spinal_stenosis' },
              { kind: 'row', row: 'ci_spinal_stenosis' },
            ],
          },
          {
            id: 'slipped_bone',
            tells: [
              { kind: 'cause', cause: 'spondylolisthesis' },
              { kind: 'row', row: 'ci_spondylolisthesis' },
            ],
          },
          { id: 'buttock_muscle', tells: [{ kind: 'cause', cause: 'piriformis_syndrome' }] },
          { id: 'injury', tells: [{ kind: 'cause', cause: 'trauma' }] },
          { id: 'pelvis', tells: [{ kind: 'cause', cause: 'pelvic_injury_fracture' }] },
          { id: 'pregnancy', tells: [{ kind: 'cause', cause: 'pregnancy_related' }] },
          { id: 'growth', tells: [{ kind: 'cause', cause: 'spinal_tumour' }] },
        ],
        noneTells: [
          { kind: 'cause', cause: 'unknown' },
          { kind: 'confirmed_by', by: 'self' },
        ],
      },
      {
        id: 'cause_by',
        kind: 'choice',
        when: {
          kind: 'ticked',
          question: 'cause',
          anyOf: [
            'disc',
            'thin_disc',
            'narrow_canal',
            'slipped_bone',
            'buttock_muscle',
            'injury',
            'pelvis',
            'pregnancy',
            'growth',
          ],
        },
        options: [
          { id: 'doctor', tells: [{ kind: 'confirmed_by', by: 'doctor' }] },
          { id: 'scan', tells: [{ kind: 'confirmed_by', by: 'imaging' }] },
          { id: 'other', tells: [{ kind: 'confirmed_by', by: 'other_professional' }] },
          { id: 'own_idea', tells: [{ kind: 'confirmed_by', by: 'self' }] },
        ],
      },
      {
        id: 'more_slipped_bone',
        kind: 'several',
        when: { kind: 'ticked', question: 'cause', anyOf: ['slipped_bone'] },
        options: [
          {
            id: 'unstable',
            tells: [{ kind: 'row', row: 'ci_spondylolisthesis', detail: 'unstable' }],
          },
          {
            id: 'high_grade',
            tells: [{ kind: 'row', row: 'ci_spondylolisthesis', detail: 'high_grade' }],
          },
        ],
      },
    ],
  },
  {
    id: 'where',
    questions: [
      {
        id: 'side',
        kind: 'choice',
        options: [
          { id: 'left', tells: [{ kind: 'side', side: 'left' }] },
          { id: 'right', tells: [{ kind: 'side', side: 'right' }] },
          { id: 'both', tells: [{ kind: 'side', side: 'both' }] },
          { id: 'changes', tells: [{ kind: 'side', side: 'alternating' }] },
          { id: 'not_sure', tells: [{ kind: 'side', side: 'unsure' }] },
        ],
      },
      { id: 'places', kind: 'places', asks: 'pain', tells: 'places', regions },
      {
        id: 'below_knee',
        kind: 'choice',
        when: { kind: 'not', of: { kind: 'marked', question: 'places', regions: BELOW_KNEE } },
        options: [
          { id: 'yes', tells: [{ kind: 'fact', fact: 'belowKnee', answer: 'yes' }] },
          { id: 'no', tells: [{ kind: 'fact', fact: 'belowKnee', answer: 'no' }] },
          { id: 'not_sure', tells: [{ kind: 'fact', fact: 'belowKnee', answer: 'not_sure' }] },
        ],
      },
      { id: 'pain_back', kind: 'rating', tells: 'back' },
      { id: 'pain_leg', kind: 'rating', tells: 'leg' },
      { id: 'pain_worst', kind: 'rating', tells: 'worst', isOptional: true },
    ],
  },
] as const satisfies readonly SectionFacts[];
