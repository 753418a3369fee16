import type { SectionFacts } from './told-facts';

/** The red flags that are asked on the client's own screen (spec §2), each with its own yes, no and not sure. */
export const dangerFlags = [
  {
    id: 'private_signs',
    questions: [
      { id: 'rf_ces_1', kind: 'flag', flag: 'rf_ces_1', isPrivate: true },
      { id: 'rf_ces_2', kind: 'flag', flag: 'rf_ces_2', isPrivate: true },
      { id: 'rf_ces_3', kind: 'flag', flag: 'rf_ces_3', isPrivate: true },
      { id: 'rf_ces_4', kind: 'flag', flag: 'rf_ces_4', isPrivate: true },
    ],
  },
] as const satisfies readonly SectionFacts[];
