import { describe, expect, test } from 'vitest';

import { rmdqItems, type OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import { fieldsOf } from '@/lib/domain/outcomes/measure-fields';
import { readMeasure } from '@/lib/domain/outcomes/read-measure';

const nothing = { since: null, activities: [] };

const read = (measure: OutcomeMeasure, fields: Record<string, string>, known = nothing) =>
  readMeasure(measure, (name) => fields[name] ?? null, { ...nothing, ...known });

const named = { 'activities.0.activity': 'Sit', 'activities.1.activity': 'Walk' };
const rated = { 'activities.0.rating': '3', 'activities.1.rating': '4' };
const third = { 'activities.2.activity': 'Sleep', 'activities.2.rating': '0' };

describe('what a form has sent', () => {
  test.each<[OutcomeMeasure, Record<string, string>, object]>([
    ['nprs_leg', { now: '0' }, { now: 0, worst: null, average: null }],
    ['nprs_back', { now: '10', worst: '10', average: '4' }, { now: 10, worst: 10, average: 4 }],
    ['groc', { change: '-5' }, { change: -5, since: '2026-10-26' }],
    ['home_care_days', { days: '7' }, { days: 7 }],
    ['sitting_tolerance', { minutes: '720' }, { minutes: 720 }],
    ['satisfaction', { rating: '0' }, { rating: 0 }],
    ['body_chart', { belowKnee: 'no' }, { belowKnee: false, places: [] }],
    ['rmdq_24', { finished: 'on' }, { ticked: [], finished: true }],
    ['rmdq_24', { finished: 'on', 'ticked.socks': 'on' }, { ticked: ['socks'] }],
    ['psfs', { ...named, ...rated, ...third }, { activities: { length: 3 } }],
  ])('%s is read: %o', (measure, fields, answers) => {
    const found = read(measure, fields, { ...nothing, since: '2026-10-26' } as never);
    expect(found).toMatchObject({ ok: true, answers });
  });

  test.each<[OutcomeMeasure, Record<string, string>, string]>([
    ['nprs_leg', {}, 'now'],
    ['nprs_leg', { worst: '3' }, 'now'],
    ['nprs_leg', { now: '11' }, 'now'],
    ['nprs_leg', { now: '3.5' }, 'now'],
    ['nprs_leg', { now: '3', worst: 'much' }, 'worst'],
    ['groc', {}, 'change'],
    ['groc', { change: '6' }, 'change'],
    ['home_care_days', { days: '8' }, 'days'],
    ['sitting_tolerance', { minutes: '721' }, 'minutes'],
    ['sitting_tolerance', { minutes: '-1' }, 'minutes'],
    ['body_chart', { belowKnee: 'perhaps' }, 'belowKnee'],
    ['rmdq_24', { 'ticked.socks': 'on' }, 'finished'],
    ['psfs', {}, 'activities.0.activity'],
    ['psfs', { ...named, ...rated }, 'activities.0.activity'],
    ['psfs', { ...named, ...third, 'activities.0.rating': '3' }, 'activities.1.rating'],
    ['psfs', { ...named, ...rated, 'activities.2.rating': '4' }, 'activities.2.activity'],
    ['psfs', { ...named, ...rated, ...third, 'activities.2.activity': ' SIT ' }, 'activities'],
    [
      'sciatica_frequency',
      { leg_pain: '1', weakness: '0', pain_sitting: '6' },
      'numbness_tingling',
    ],
  ])('%s lacks or has wrong, at its field: %o', (measure, fields, field) => {
    const found = read(measure, fields, { ...nothing, since: '2026-10-26' } as never);
    expect(found).toMatchObject({ ok: false });
    expect(found.ok ? [] : found.errors.map((one) => one.field)).toContain(field);
  });

  test('the day of the start comes from the record, whatever the form says', () => {
    const found = read('groc', { change: '1', since: '1999-01-01' });
    expect(found).toMatchObject({ ok: false, errors: [{ field: 'since' }] });
  });

  test('the same activities keep their words, whatever the form says', () => {
    const known = { since: null, activities: ['Sit through a film', 'Walk', 'Sleep'] };
    const sent = { ...named, ...rated, ...third };
    const found = readMeasure('psfs', (name) => sent[name as keyof typeof sent] ?? null, known);
    expect(found).toMatchObject({
      ok: true,
      answers: {
        activities: [
          { activity: 'Sit through a film', rating: 3 },
          { activity: 'Walk', rating: 4 },
          { activity: 'Sleep', rating: 0 },
        ],
      },
    });
  });

  test('answers fill the form that gives the same answers', () => {
    const sent: [OutcomeMeasure, Record<string, string>][] = [
      ['psfs', { ...named, ...rated, ...third }],
      ['nprs_back', { now: '3', worst: '5' }],
      ['body_chart', { belowKnee: 'yes' }],
      ['body_chart', { belowKnee: 'no' }],
      [
        'rmdq_24',
        Object.fromEntries([
          ...rmdqItems.map((item) => [`ticked.${item}`, 'on']),
          ['finished', 'on'],
        ]),
      ],
    ];
    for (const [measure, fields] of sent) {
      const first = read(measure, fields);
      if (!first.ok) throw new Error(measure);
      expect(read(measure, fieldsOf(first.answers))).toEqual(first);
    }
  });
});
