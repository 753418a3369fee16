import type { PressureRecord } from '@/lib/domain/anatomy/pressure';

/** Spec §1.5: level names of the pressure scale by Tracy Walton; the descriptions are our own. */
export const pressures: readonly PressureRecord[] = [
  {
    level: 0,
    name: 'Still hold',
    inOurWords: 'A resting hand with no weight.',
    typicalUse: 'Comfort touch only.',
  },
  {
    level: 1,
    name: 'Light lotioning',
    inOurWords: 'Full, soft hand, enough to spread cream; only the skin moves.',
    typicalUse: 'Frail clients, low platelets, near endangered tissue.',
  },
  {
    level: 2,
    name: 'Heavy lotioning',
    inOurWords: 'Enough to rub cream in; surface fat and a little muscle move.',
    typicalUse: 'Anticoagulants, neuropathy, first contact.',
  },
  {
    level: 3,
    name: 'Medium',
    inOurWords: 'Muscle layers move; joints nearby may rock slightly.',
    typicalUse: 'General relaxation massage; the usual most for a first session.',
  },
  {
    level: 4,
    name: 'Strong',
    inOurWords: 'Deep muscle layers are reached with body weight.',
    typicalUse: 'Deep-tissue and trigger-point work in robust clients.',
  },
  {
    level: 5,
    name: 'Deep',
    inOurWords:
      'Layers are pressed towards bone with elbow or forearm, near the limit of tolerance.',
    typicalUse: 'Rare, short, strong clients only; never causes bruising.',
  },
];
