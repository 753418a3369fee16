import type { Sourced } from '@/lib/domain/shared/source-mark';

/** Any one of these stops whatever technique is being done (head of spec §6). */
export const techniqueStopSigns = [
  'Sharp pain',
  'An electric or tingling feeling',
  'Numbness',
  'Pain that moves further down the leg',
  'Dizziness',
  'The client says stop',
] as const;

/** Work this product never plans, and why (spec §1.7). */
export const notOffered: readonly (Sourced & { id: string; name: string; why: string })[] = [
  {
    id: 'joint_manipulation',
    name: 'Joint manipulation or thrust',
    why: 'Outside the scope of massage in most places, and tied to the serious cases of harm.',
    sources: ['V5', 'R'],
  },
  {
    id: 'traction',
    name: 'Traction',
    why: 'Outside the scope of massage in most places.',
    sources: ['R'],
  },
  {
    id: 'dry_needling',
    name: 'Dry needling',
    why: 'Outside the scope of massage in most places.',
    sources: ['R'],
  },
  {
    id: 'internal_pelvic_work',
    name: 'Internal pelvic work',
    why: 'Outside the scope of massage in most places.',
    sources: ['R'],
  },
  {
    id: 'nerve_tensioning',
    name: 'Nerve tensioning',
    why: 'Outside the scope of massage in most places.',
    sources: ['R'],
  },
];
