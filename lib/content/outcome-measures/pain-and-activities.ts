import type { MeasureRecord } from '@/lib/domain/outcomes/measure';

const painScale = {
  scoring:
    'A whole number, 0 to 10. The score is the pain now; the worst and the average of the last 24 hours stand beside it.',
  missing: 'No pain now, no score. Worst and average may be left out.',
  range: { min: 0, max: 10, whole: true, unit: 'points' },
  ends: { low: 'No pain', high: 'The worst pain you can imagine' },
  better: 'lower',
  items: [
    { id: 'now', label: 'Now' },
    { id: 'worst', label: 'Worst in the last 24 hours' },
    { id: 'average', label: 'Average in the last 24 hours' },
  ],
  change: { meaningful: { points: 2, percent: 30, sources: ['V42a'] }, error: null },
  cutOffs: [{ means: 'recovered', atMost: 0, sources: ['V42b'] }],
  schedule: 'every_session',
  citation: 'Numeric pain rating scale, 0 to 10.',
  licence: 'A generic scale; no licence is known.',
  sources: ['V42a', 'V42b'],
} as const satisfies Partial<MeasureRecord>;

const tolerance = {
  scoring: 'Whole minutes, as the client tells them.',
  missing: 'No minutes, no score.',
  range: { min: 0, max: null, whole: true, unit: 'minutes' },
  ends: null,
  better: 'higher',
  items: [],
  change: { meaningful: { points: null, percent: 30, sources: ['P'] }, error: null },
  cutOffs: [],
  schedule: 'optional',
  citation: 'Own design.',
  licence: 'Own design.',
  sources: ['P'],
} as const satisfies Partial<MeasureRecord>;

/** Pain, the client's own activities, and what sitting and walking allow (spec §8.1). */
export const painAndActivityMeasures: readonly MeasureRecord[] = [
  {
    ...painScale,
    id: 'nprs_back',
    name: 'Back pain, 0 to 10',
    aliases: ['NPRS', 'NRS', 'numeric pain rating', 'pain score'],
    ask: 'How strong is the pain in your back?',
  },
  {
    ...painScale,
    id: 'nprs_leg',
    name: 'Leg pain, 0 to 10',
    aliases: ['NPRS', 'NRS', 'numeric pain rating', 'pain score'],
    ask: 'How strong is the pain in your leg?',
  },
  {
    id: 'psfs',
    name: 'Patient-Specific Functional Scale',
    aliases: ['PSFS', 'own activities', 'goals'],
    ask: 'Name 3 to 5 things that are hard for you now. How well can you do each of them?',
    scoring:
      'The mean of 3 to 5 activities, each a whole number from 0 to 10. The same activities in the same words every time.',
    missing:
      'Fewer than 3 activities, or one without a number: no score. Other words than the first time: no comparison.',
    range: { min: 0, max: 10, whole: false, unit: 'points' },
    ends: { low: 'Cannot do it', high: 'Can do it as before' },
    better: 'higher',
    items: [],
    ownItems: {
      min: 3,
      max: 5,
      suggestions: ['Sitting', 'Walking', 'Sleeping', 'Being active'],
    },
    change: {
      meaningful: { points: 2, percent: null, sources: ['V42c', 'P'] },
      error: { moreFrom: 2, withinBelow: 2, sources: ['V42c'] },
    },
    itemChange: {
      meaningful: { points: 3, percent: null, sources: ['V42c', 'P'] },
      error: { moreFrom: 3, withinBelow: 3, sources: ['V42c'] },
    },
    cutOffs: [],
    schedule: 'milestones',
    citation: 'Stratford et al. 1995, Patient-Specific Functional Scale.',
    licence:
      'Listed as free of charge. Some forms say “reproduced with permission”: the source is named and the layout is our own.',
    note: 'Small, medium and large changes of the mean are about 1.3, 2.3 and 2.7 points (recalled).',
    sources: ['V42c', 'R', 'S'],
    seeds: ['S003'],
  },
  {
    ...tolerance,
    id: 'sitting_tolerance',
    name: 'Sitting tolerance',
    aliases: ['sitting time', 'minutes of sitting'],
    ask: 'How many minutes can you sit before you have to get up?',
  },
  {
    ...tolerance,
    id: 'walking_tolerance',
    name: 'Walking tolerance',
    aliases: ['walking time', 'minutes of walking'],
    ask: 'How many minutes can you walk before you have to stop?',
  },
];
