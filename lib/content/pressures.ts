import type { PressureRecord } from '@/lib/domain/anatomy/pressure';
import type { Sourced } from '@/lib/domain/shared/source-mark';

/**
 * The Walton pressure scale, by Tracy Walton, who built on work by MacDonald and Nelson (level names V6). The descriptions
 * are our own (spec §1.5).
 */
export const pressures: readonly PressureRecord[] = [
  {
    level: 0,
    name: 'Still hold',
    inOurWords: 'A resting hand with no weight, as in oncology care.',
    typicalUse: 'Comfort touch only',
    sources: ['V6', 'P'],
  },
  {
    level: 1,
    name: 'Light lotioning',
    inOurWords: 'A full, soft hand, enough to spread cream. Only the skin moves.',
    typicalUse: 'Frail clients, low platelets, near endangered tissue',
    sources: ['V6', 'P'],
  },
  {
    level: 2,
    name: 'Heavy lotioning',
    inOurWords: 'Enough to rub cream in. Surface fat and a little muscle move.',
    typicalUse: 'Blood thinners, neuropathy, first contact',
    sources: ['V6', 'P'],
  },
  {
    level: 3,
    name: 'Medium',
    inOurWords: 'Muscle layers move; joints near by may rock slightly.',
    typicalUse: 'General relaxation massage; the usual ceiling of a first session',
    sources: ['V6', 'P'],
  },
  {
    level: 4,
    name: 'Strong',
    inOurWords: 'Deep muscle layers are reached with body weight.',
    typicalUse: 'Deep-tissue and trigger-point work in robust clients',
    sources: ['V6', 'P'],
  },
  {
    level: 5,
    name: 'Deep',
    inOurWords:
      'Layers pressed towards bone with elbow or forearm, near the limit of tolerance. Never causes bruising.',
    typicalUse: 'Rare, short, strong clients only',
    sources: ['V6', 'P'],
  },
];

/**
 * What the client says of the work, 0 to 10, while it is done (spec §1.5): the higher, the worse. Called discomfort wherever
 * it is read, as in the spec's hold of 6 out of 10: a low comfort could be taken for a bad one.
 */
export const comfortScale = {
  ends: { low: 'No discomfort', high: 'Worst discomfort' },
  targetMax: 5,
  triggerPointHoldMax: 6,
  /** A hold has to become easier within this time. */
  holdEasesWithinSeconds: { from: 30, to: 60 },
  above: 'More than 6 out of 10, or any change in the leg: less pressure at once.',
  sources: ['P'],
} as const satisfies Sourced & Record<string, unknown>;
