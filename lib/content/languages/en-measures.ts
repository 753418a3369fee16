import { outcomeMeasures } from '@/lib/content/outcome-measures/outcome-measures';
import type { MeasureRecord, OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import type { MeasureTexts } from '@/lib/domain/outcomes/measure-texts';

/** Of each measure a text of its record: there every id has one. */
const ofRecords = <Text>(text: (record: MeasureRecord) => Text): Record<OutcomeMeasure, Text> =>
  Object.fromEntries(outcomeMeasures.map((record) => [record.id, text(record)])) as Record<
    OutcomeMeasure,
    Text
  >;

const label = (measure: OutcomeMeasure, item: string): string =>
  outcomeMeasures.find(({ id }) => id === measure)?.items.find(({ id }) => id === item)?.label ??
  item;

/** The questions of the outcome measures in English: the words of their records, and what stands around them. */
export const englishMeasures: MeasureTexts = {
  asks: ofRecords(({ ask }) => ask),
  ends: Object.fromEntries(
    outcomeMeasures.flatMap(({ id, ends }) => (ends === null ? [] : [[id, ends]])),
  ),
  pain: {
    now: label('nprs_back', 'now'),
    worst: label('nprs_back', 'worst'),
    average: label('nprs_back', 'average'),
  },
  sciatica: {
    leg_pain: label('sciatica_bothersomeness', 'leg_pain'),
    numbness_tingling: label('sciatica_bothersomeness', 'numbness_tingling'),
    weakness: label('sciatica_bothersomeness', 'weakness'),
    pain_sitting: label('sciatica_bothersomeness', 'pain_sitting'),
  },
  activities: {
    examples: 'Use your own words. Like: sitting, walking, sleeping, being active.',
    again: 'These are the things you named before, in your own words.',
    name: 'Thing {number}',
    rate: 'How well can you do it now?',
  },
  change: { since: 'You started here on {day}.', unchanged: '0 means no change.' },
  ticks: { finished: 'I have read every line. What I did not tick is not true for me today.' },
  belowKnee: { ask: 'Does the pain go below the knee?', yes: 'Yes', no: 'No' },
  minutes: 'Minutes',
  mayLeaveOut: 'You may leave this out.',
};
