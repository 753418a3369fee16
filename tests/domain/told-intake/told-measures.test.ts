import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { outcomeMeasures, rmdqItems, type OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import { activityField, tickField } from '@/lib/domain/outcomes/measure-fields';
import { readMeasure } from '@/lib/domain/outcomes/read-measure';
import { countedInCourse, measuredFrom } from '@/lib/domain/outcomes/standing-outcomes';
import { addDays } from '@/lib/domain/shared/iso-date';
import { measureMissing } from '@/lib/domain/told-intake/measure-missing';
import { measureProblems } from '@/lib/domain/told-intake/measure-problems';
import { measuresToAsk } from '@/lib/domain/told-intake/measures-to-ask';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import { measuresNow } from '@/lib/domain/told-intake/told-measures';
import { TODAY } from './support/any-told';
import { sections } from './support/told-client';

const form = { id: 'f', language: 'en', lines: [] } as const;
const facts = { taken: [], activities: [], forms: [], sessions: [], today: TODAY, ruleBook };
const tolerances = ['sitting_tolerance', 'walking_tolerance'] as const;
const start = ['psfs', 'sciatica_bothersomeness', ...tolerances];

const ask = (more: Partial<Parameters<typeof measuresToAsk>[0]>): OutcomeMeasure[] =>
  measuresToAsk({ ...facts, beganOn: null, ...more }).measures.toSorted();

describe('what is asked behind the own intake', () => {
  const began = addDays(TODAY, -20);
  const at = (measure: OutcomeMeasure, days: number) => ({ measure, on: addDays(TODAY, -days) });
  const allAt = (days: number) => outcomeMeasures.map((measure) => at(measure, days));
  const four = [19, 15, 10, 5].map((days) => addDays(TODAY, -days));

  test.each<[string, Parameters<typeof ask>[0], readonly string[]]>([
    ['a first visit', {}, start],
    ['a first visit, with the sentences', { forms: [form] }, ['rmdq_24', ...start]],
    ['told already on that day', { taken: allAt(0) }, []],
    ['a course with its start measured', { beganOn: began, taken: allAt(20) }, []],
    ['a course whose start was not measured', { beganOn: began }, start],
    [
      'after four sessions',
      { beganOn: began, sessions: four, taken: allAt(20), forms: [form] },
      ['groc', 'rmdq_24', ...start],
    ],
    ['measured since the fourth', { beganOn: began, sessions: four, taken: allAt(4) }, []],
    ['in the fourth week', { beganOn: addDays(TODAY, -28), taken: allAt(28) }, ['groc', ...start]],
  ])('%s', (_what, more, measures) => {
    expect(ask(more)).toEqual(measures.toSorted());
  });

  test('pain is never asked twice: the health questions ask it', () => {
    expect(ask({ beganOn: began, sessions: four })).not.toContain('nprs_leg');
  });

  test('activities and the day to compare with are of this course alone', () => {
    const named = { activities: ['Sit', 'Walk', 'Sleep'] };
    expect(measuresToAsk({ ...facts, ...named, beganOn: null })).toMatchObject({
      activities: [],
      since: null,
    });
    expect(measuresToAsk({ ...facts, ...named, beganOn: began })).toMatchObject({
      ...named,
      since: began,
    });
  });

  test.each<[string, ToldAnswers, boolean]>([
    ['nothing told', {}, false],
    ['no pain in the leg', { pain_leg: { kind: 'rating', value: 0 } }, false],
    ['pain in the leg', { pain_leg: { kind: 'rating', value: 1 } }, true],
    ['below the knee', { below_knee: { kind: 'choice', option: 'not_sure' } }, true],
    ['not below the knee', { below_knee: { kind: 'choice', option: 'no' } }, false],
    [
      'a thigh is marked',
      {
        places: {
          ...{ kind: 'places', isNowhere: false, elsewhere: '' },
          marks: [{ region: 'posterior_thigh', side: 'left', pain: 3, kinds: [] }],
        },
      },
      true,
    ],
  ])('sciatica is asked where there is leg pain: %s', (_what, answers, isAsked) => {
    const now = measuresNow({ measures: ['sciatica_bothersomeness'] }, { sections, answers });
    expect(now.length === 1).toBe(isAsked);
  });
});

/** Any half or whole form of a measure, also with what is none. */
function anyFields(measure: OutcomeMeasure): fc.Arbitrary<Record<string, string>> {
  const number = fc.constantFrom('', '0', '3', '6', '10', '11', '-5', 'much');
  const text = fc.constantFrom('', ' ', 'Sit', 'sit ', 'Walk', 'Sleep', 'x'.repeat(121));
  const names: Record<string, fc.Arbitrary<string>> = {
    ...Object.fromEntries(
      ['now', 'worst', 'average', 'change', 'days', 'minutes', 'rating'].map((n) => [n, number]),
    ),
    ...Object.fromEntries(
      ['leg_pain', 'numbness_tingling', 'weakness', 'pain_sitting'].map((n) => [n, number]),
    ),
    belowKnee: fc.constantFrom('', 'yes', 'no'),
    finished: fc.constantFrom('', 'on'),
    [tickField(rmdqItems[0])]: fc.constantFrom('', 'on'),
  };
  for (let index = 0; index < 5; index += 1) {
    names[activityField(index, 'activity')] = text;
    names[activityField(index, 'rating')] = number;
  }
  return fc.record(names).map((all) => {
    const known = Object.entries(all).filter(([name, value]) => {
      const [problem] = measureProblems(measure, { [name]: value });
      return problem?.problem.kind !== 'not_offered';
    });
    return Object.fromEntries(known);
  });
}

test.each(outcomeMeasures)('%s: the page takes as whole what its instrument takes', (measure) => {
  fc.assert(
    fc.property(anyFields(measure), (fields) => {
      const read = readMeasure(measure, (name) => fields[name] ?? null, {
        since: '2026-10-26',
        activities: [],
      });
      const isWhole =
        measureProblems(measure, fields).length === 0 &&
        measureMissing(measure, fields).length === 0;
      expect(isWhole).toBe(read.ok);
    }),
    { numRuns: 400 },
  );
});

describe('what was told before a course began', () => {
  const row = (days: number, toldOn: string | null = 'own_device') => ({
    day: addDays(TODAY, -days),
    toldOn,
  });

  test.each<[string, ReturnType<typeof row>[], number]>([
    ['nothing', [], 0],
    ['three days before', [row(3), row(1)], 3],
    ['asked by somebody', [row(3, null)], 0],
    ['longer ago than an intake waits', [row(31)], 0],
    ['since', [row(-2)], 0],
  ])('counts at its start: %s', (_what, rows, days) => {
    expect(measuredFrom(rows, TODAY)).toBe(addDays(TODAY, -days));
    const first = countedInCourse(rows, TODAY)[0]?.day;
    if (days > 0) expect(first).toBe(TODAY);
    else expect(first).toBe(rows[0]?.day);
  });
});
