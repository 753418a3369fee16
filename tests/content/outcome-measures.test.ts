import { describe, expect, it, test } from 'vitest';

import { functionalTests } from '@/lib/content/functional-tests';
import { noteBlocks } from '@/lib/content/note-blocks';
import { avoidedMeasures } from '@/lib/content/outcome-measures/avoided-measures';
import { outcomeMeasures } from '@/lib/content/outcome-measures/outcome-measures';
import { redFlags } from '@/lib/content/red-flags/red-flags';
import { intakeAnswersSchema } from '@/lib/domain/intake/intake-answers.schema';
import { rmdqItems, sciaticaItems, type OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import { recordAnswersSchema } from '@/lib/domain/session-record/session-record.schema';

const measureOf = (id: OutcomeMeasure) => {
  const found = outcomeMeasures.find((measure) => measure.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('thresholds and cut-offs of §8.1', () => {
  it.each<[OutcomeMeasure, number | null, number | null, [number, number] | null]>([
    ['nprs_back', 2, 30, null],
    ['nprs_leg', 2, 30, null],
    ['psfs', 2, null, [2, 2]],
    ['rmdq_24', 5, 30, [4, 5]],
    ['sciatica_bothersomeness', 5, null, [5, 5]],
    ['sciatica_frequency', 7, null, [7, 7]],
    ['groc', 3, null, null],
    ['sitting_tolerance', null, 30, null],
    ['walking_tolerance', null, 30, null],
  ])('%s: %s points, %s %%, error %j', (id, points, percent, error) => {
    const { change } = measureOf(id);
    expect(change?.meaningful).toMatchObject({ points, percent });
    expect(change?.error && [change.error.withinBelow, change.error.moreFrom]).toEqual(error);
  });

  test('one activity of the PSFS has 3 points', () => {
    const { itemChange, change } = measureOf('psfs');
    expect(itemChange?.meaningful.points).toBe(3);
    expect(itemChange?.error?.moreFrom).toBe(3);
    expect(outcomeMeasures.filter((measure) => measure.itemChange).map(({ id }) => id)).toEqual([
      'psfs',
    ]);
    expect(change).not.toEqual(itemChange);
  });

  test('Roland-Morris is not reliable for better below 4 and for worse above 20', () => {
    expect(measureOf('rmdq_24').change?.error?.unreliable).toEqual({
      betterFromBelow: 4,
      worseFromAbove: 20,
    });
  });

  it.each<[OutcomeMeasure, string, number]>([
    ['nprs_back', 'recovered', 0],
    ['nprs_leg', 'recovered', 0],
    ['rmdq_24', 'recovered', 2],
    ['sciatica_bothersomeness', 'success', 6],
  ])('%s: %s at %d', (id, means, atMost) => {
    expect(measureOf(id).cutOffs).toMatchObject([{ means, atMost }]);
  });

  test('no other measure has a cut-off, and success is at 12 months', () => {
    const cutOffs = outcomeMeasures.flatMap((measure) => measure.cutOffs);
    expect(cutOffs).toHaveLength(4);
    expect(cutOffs.filter(({ means }) => means === 'success')).toMatchObject([
      { when: 'at 12 months' },
    ]);
  });

  it.each<[OutcomeMeasure, number, number | null]>([
    ['nprs_leg', 0, 10],
    ['psfs', 0, 10],
    ['rmdq_24', 0, 24],
    ['sciatica_bothersomeness', 0, 24],
    ['sciatica_frequency', 0, 24],
    ['groc', -5, 5],
    ['home_care_days', 0, 7],
    ['sitting_tolerance', 0, null],
    ['satisfaction', 0, 10],
  ])('%s goes from %s to %s', (id, min, max) => {
    expect(measureOf(id).range).toMatchObject({ min, max });
  });

  test('higher is better for activities, change, tolerance and satisfaction only', () => {
    const higher = outcomeMeasures.filter(({ better }) => better === 'higher');
    expect(higher.map(({ id }) => id)).toEqual([
      'psfs',
      'groc',
      'sitting_tolerance',
      'walking_tolerance',
      'satisfaction',
    ]);
  });

  test('a measure that is judged says which way is better and where its scale ends', () => {
    for (const { id, change, better, range } of outcomeMeasures) {
      if (change === null) continue;
      expect([id, better !== null, range !== null]).toEqual([id, true, true]);
    }
  });
});

describe('items', () => {
  test('Roland-Morris has its 24 items in their order, with short labels of ours', () => {
    const { items } = measureOf('rmdq_24');
    expect(items.map(({ id }) => id)).toEqual([...rmdqItems]);
    expect(new Set(items.map(({ label }) => label)).size).toBe(24);
    for (const { label } of items) {
      expect(label.split(' ').length, label).toBeLessThanOrEqual(8);
      // The questionnaire speaks in the first person and of the back: its sentences are not here.
      expect(label).not.toMatch(/\b(?:I|my|because|back)\b|\.$/);
    }
  });

  test('both sciatica indices have the same four items', () => {
    for (const id of ['sciatica_bothersomeness', 'sciatica_frequency'] as const) {
      expect(measureOf(id).items.map((item) => item.id)).toEqual([...sciaticaItems]);
    }
  });

  test('every measure names where it comes from and the right to use it', () => {
    for (const { id, citation, licence, scoring, missing } of outcomeMeasures) {
      for (const text of [citation, licence, scoring, missing]) {
        expect([id, text]).toEqual([id, expect.stringMatching(/\S.*\.$/)]);
      }
    }
  });
});

test('measures that we do not carry each have their reason, and none of them is carried', () => {
  expect(avoidedMeasures.map(({ id, position }) => [id, position])).toEqual([
    ['start_back', 'link'],
    ['rand_36', 'not_needed'],
    ['sf_36_family', 'avoid'],
    ['oswestry', 'avoid'],
    ['oxford_hip_knee', 'avoid'],
    ['eq_5d', 'avoid'],
    ['pain_detect_and_others', 'avoid'],
    ['promis', 'avoid'],
    ['phq_2_gad_2', 'avoid'],
    ['lefs_hoos', 'check_first'],
  ]);
  const carried: readonly string[] = outcomeMeasures.map(({ id }) => id);
  for (const { id, reason } of avoidedMeasures) {
    expect(carried).not.toContain(id);
    expect(reason).toMatch(/\.$/);
  }
});

test('functional tests that screen name red flags', () => {
  const known = redFlags.map(({ id }) => id);
  const named = functionalTests.flatMap(({ screens = [] }) => screens);
  expect(named).toEqual(['rf_neu_1', 'rf_neu_2']);
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
  expect(functionalTests.filter(({ trainedOnly }) => trainedOnly).map(({ id }) => id)).toEqual([
    'straight_leg_raise',
  ]);
});

describe('the SOAP note', () => {
  const fields = noteBlocks.flatMap((block) => block.fields);

  test('has each field once', () => {
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ['intake', Object.keys(intakeAnswersSchema.shape)],
    ['record', Object.keys(recordAnswersSchema.shape)],
    ['screening', ['disposition', 'findings', 'limits']],
    ['measures', outcomeMeasures.map(({ id }): string => id)],
  ])('finds what %s keeps', (where, known) => {
    const named = fields.flatMap(({ heldBy }) =>
      heldBy?.startsWith(`${where}.`) ? [heldBy.slice(where.length + 1)] : [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !known.includes(path))).toEqual([]);
  });
});
