import type { MeasureRecord } from '@/lib/domain/outcomes/measure';

const own = {
  items: [],
  change: null,
  cutOffs: [],
  schedule: 'optional',
  citation: 'Own design.',
  licence: 'Own design.',
  sources: ['P'],
} as const satisfies Partial<MeasureRecord>;

/** Measures of our own that are shown over time and not judged (spec §8.1). */
export const ownMeasures: readonly MeasureRecord[] = [
  {
    ...own,
    id: 'body_chart',
    name: 'Body chart',
    aliases: ['pain drawing', 'pain map', 'below the knee'],
    ask: 'Mark where you feel it today. Does it go below the knee?',
    scoring:
      'No score: the marked places with their side and kind, and whether it goes below the knee.',
    missing: 'Nothing marked means nowhere. Below the knee is asked by itself.',
    range: null,
    ends: null,
    better: null,
  },
  {
    ...own,
    id: 'home_care_days',
    name: 'Days of home care',
    aliases: ['adherence', 'home care done'],
    ask: 'On how many of the last 7 days did you do your home care?',
    scoring: 'Days, 0 to 7.',
    missing: 'No number, no score.',
    range: { min: 0, max: 7, whole: true, unit: 'days' },
    ends: { low: 'On no day', high: 'Every day' },
    better: null,
  },
  {
    ...own,
    id: 'satisfaction',
    name: 'Satisfaction, 0 to 10',
    aliases: ['global satisfaction'],
    ask: 'How happy are you with your care so far?',
    scoring: 'A whole number, 0 to 10.',
    missing: 'Asked only where the client likes; no number, no score.',
    range: { min: 0, max: 10, whole: true, unit: 'points' },
    ends: { low: 'Not at all', high: 'Fully' },
    better: 'higher',
  },
];
