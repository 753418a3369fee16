import type { PressureRecord } from '@/lib/domain/anatomy/pressure';

/** The Walton pressure scale (Tracy Walton; level names V6), described in our own words (spec §1.5). */
export const pressures: readonly PressureRecord[] = [
  {
    level: 0,
    name: 'Still hold',
    inOurWords: 'A resting hand with no weight.',
    typicalUse: 'Comfort touch only',
  },
  {
    level: 1,
    name: 'Light lotioning',
    inOurWords: 'A full, soft hand, enough to spread cream. Only the skin moves.',
    typicalUse: 'Frail clients, low platelets, near endangered tissue',
  },
  {
    level: 2,
    name: 'Heavy lotioning',
    inOurWords: 'Enough to rub cream in. Surface fat and a little muscle move.',
    typicalUse: 'Blood thinners, neuropathy, first contact',
  },
  {
    level: 3,
    name: 'Medium',
    inOurWords: 'Muscle layers move; joints near by may rock slightly.',
    typicalUse: 'General work; the usual ceiling of a first session',
  },
  {
    level: 4,
    name: 'Strong',
    inOurWords: 'Deep muscle layers are reached with body weight.',
    typicalUse: 'Deep-tissue and trigger-point work in robust clients',
  },
  {
    level: 5,
    name: 'Deep',
    inOurWords: 'Layers pressed towards bone, near the limit of tolerance. Never causes bruising.',
    typicalUse: 'Rare, short, strong clients only',
  },
];
