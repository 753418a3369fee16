/** Two sessions side by side: only what differs, in words. */
import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import {
  compareVisits,
  visitOf,
  type Visit,
  type VisitLine,
} from '@/lib/domain/session-record/compare-visits';
import { emptyRecord } from '@/lib/domain/session-record/session-record';

import { line, plan } from '../support/checked-plan';

const piriformis = line({ muscle: 'piriformis', region: 'deep_gluteal' });
const worked = (one: PlanLine, more: Partial<VisitLine> = {}): VisitLine => ({
  ...{ line: one, comfort: 4, response: 'same' as const },
  ...more,
});
const visit = (lines: VisitLine[], more: Partial<Visit> = {}): Visit => ({
  ...{ minutes: 30, lines, response: 'same' as const },
  painBefore: { back: 3, leg: 5 },
  painAfter: { back: 3, leg: 4 },
  ...more,
});
const first = visit([worked(line()), worked(piriformis)]);
const compare = (one: Visit, other: Visit) => compareVisits(one, other, ruleBook);

test('two that are alike show nothing', () => {
  expect(compare(first, first)).toEqual({ whole: [], lines: [] });
});

test('a line that came or went is named with what it was and how it went', () => {
  const second = visit([worked(piriformis), worked(line({ side: 'right' }), { comfort: null })]);
  expect(compare(first, second).lines).toEqual([
    {
      title: 'Gluteus medius, left',
      kind: 'left_out',
      parts: [
        {
          what: 'Line',
          before: 'Broad compression, level 3 Medium, 6 min, side-lying, discomfort 4 of 10, same',
          after: '',
        },
      ],
    },
    {
      title: 'Gluteus medius, right',
      kind: 'added',
      parts: [
        {
          what: 'Line',
          before: '',
          after: 'Broad compression, level 3 Medium, 6 min, side-lying, same',
        },
      ],
    },
  ]);
});

test('of a changed line only the parts that changed, also another technique on the same muscle and side', () => {
  const changed = line({ technique: 'petrissage', pressure: 2, minutes: 4 });
  const second = visit([worked(changed, { comfort: 6, response: 'better' }), worked(piriformis)]);
  expect(compare(first, second).lines).toEqual([
    {
      title: 'Gluteus medius, left',
      kind: 'changed',
      parts: [
        { what: 'Technique', before: 'Broad compression', after: 'Petrissage (kneading)' },
        { what: 'Level', before: '3 Medium', after: '2 Heavy lotioning' },
        { what: 'Minutes', before: '6', after: '4' },
        { what: 'Discomfort, 0 to 10', before: '4', after: '6' },
        { what: 'Response', before: 'Same', after: 'Better' },
      ],
    },
  ]);
});

test('two lines of one muscle meet their own work first, whatever their order', () => {
  const kneaded = line({ technique: 'petrissage', minutes: 2 });
  const one = visit([worked(line()), worked(kneaded)]);
  const other = visit([worked(kneaded), worked(line({ minutes: 5 }))]);
  const { lines, whole } = compare(one, other);
  expect(lines.map(({ parts }) => parts)).toEqual([[{ what: 'Minutes', before: '6', after: '5' }]]);
  expect(whole.map(({ what }) => what)).toEqual(['Order']);
});

test('length, pain and response of the whole; what nobody wrote down says so', () => {
  const second = visit([...first.lines], {
    minutes: 45,
    painBefore: { back: 3, leg: 7 },
    painAfter: { back: null, leg: 4 },
    response: 'peripheralised',
  });
  expect(compare(first, second)).toEqual({
    whole: [
      { what: 'Length', before: '30 min', after: '45 min' },
      { what: 'Back pain after', before: '3', after: 'Not recorded' },
      { what: 'Leg pain before', before: '5', after: '7' },
      { what: 'Response', before: 'Same', after: 'Further down the leg' },
    ],
    lines: [],
  });
});

test('left and right are never put together', () => {
  const kinds = compare(visit([worked(line())]), visit([worked(line({ side: 'right' }))])).lines;
  expect(kinds.map(({ title, kind }) => `${title} ${kind}`)).toEqual([
    'Gluteus medius, left left_out',
    'Gluteus medius, right added',
  ]);
});

describe('a session is told', () => {
  const planned = plan();

  test('as it was planned, where nothing is recorded', () => {
    const told = visitOf(planned, null);
    expect(told.lines.map((one) => one.line)).toEqual(planned.lines);
    expect(told).toMatchObject({ minutes: 30, response: null, painBefore: { back: null } });
  });

  test('as its record tells it: changed as it was worked, without what was skipped', () => {
    const record = emptyRecord(planned);
    const [one, two] = record.lines;
    if (!one || !two) throw new Error('No line.');
    Object.assign(one, { status: 'skipped', notes: 'Too sore.' });
    Object.assign(two, {
      ...{ status: 'changed', comfort: 2 },
      change: { technique: null, pressure: 1, minutes: null, position: null },
    });
    const told = visitOf(planned, { ...record, painBefore: { back: 1, leg: 2 } });
    expect(told.lines.map((each) => [each.line.muscle, each.line.pressure, each.comfort])).toEqual([
      ['piriformis', 1, 2],
      ['gluteus_medius', 3, null],
    ]);
    expect(told.painBefore).toEqual({ back: 1, leg: 2 });
  });
});
