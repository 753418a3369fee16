/** What a case file leaves out, and problems that stand beside those of its shape. */
import { describe, expect, test } from 'vitest';

import { caseFileProblems } from '@/lib/domain/shared/case-file-problems';
import { parseCase } from '@/lib/domain/shared/case-file.schema';

import { aFlag, anInventedRuleBook, aRow } from '../support/invented-rule-book';

const known = anInventedRuleBook({
  redFlags: [aFlag('rf_x', 'urgent')],
  contraindications: [
    aRow('ci_x', { details: [{ word: 'deep', label: 'Deep' }], takesSites: true }),
  ],
});
const least = {
  today: '2026-11-20',
  affectedSide: 'left',
  causes: [{ cause: 'unknown' }],
  session: { minutes: 60 },
};
const value = (more: object = {}) => {
  const parsed = parseCase({ ...least, ...more }, known);
  if (!parsed.ok) throw new Error(parsed.problems.join());
  return parsed.value;
};

test('everything that may be left out', () => {
  expect(value()).toEqual({
    today: '2026-11-20',
    birthDate: null,
    affectedSide: 'left',
    causes: [{ cause: 'unknown', confirmedBy: 'self' }],
    onsetDate: null,
    flareDate: null,
    irritable: false,
    firstEpisode: null,
    seenByDoctor: null,
    pain: { back: 0, leg: 0 },
    belowKnee: false,
    pregnancy: null,
    redFlags: {},
    contraindications: [],
    clearances: [],
    session: { minutes: 60, firstVisit: false },
  });
  expect(value({ contraindications: [{ id: 'ci_x' }] }).contraindications).toEqual([
    { id: 'ci_x', details: [], sites: [] },
  ]);
});

test.each([
  ['left', 'left'],
  ['right', 'right'],
  ['both', 'both'],
  ['unsure', 'both'],
])('a mark on the side %s counts as %s', (side, stored) => {
  const contraindications = [{ id: 'ci_x', sites: [{ region: 'calf', side }] }];
  expect(value({ contraindications }).contraindications[0]?.sites).toEqual([
    { region: 'calf', side: stored },
  ]);
});

test.each([
  [{ pain: { back: 0, leg: 0 } }, true],
  [{ pain: { back: 0, leg: 0 }, belowKnee: true }, undefined],
  [{ pain: { back: 1, leg: 0 } }, undefined],
  [{ pain: { back: 0, leg: 1 } }, undefined],
  [{ pain: { leg: 0 } }, undefined],
  [{ pain: { back: 0 } }, undefined],
  [{}, undefined],
])('no pain at all with %j: %s', (more, noPain) => expect(value(more).noPain).toBe(noPain));

describe('problems beyond the shape', () => {
  test.each<[string, unknown, string[]]>([
    ['none', least, []],
    ['no object', 'x', []],
    ['a list', [{ redFlags: { rf_foo: 'yes' } }], []],
    ['nothing', null, []],
    [
      'an unknown flag',
      { redFlags: { rf_foo: 'yes', rf_x: 'no' } },
      ['redFlags.rf_foo: unknown "rf_foo"'],
    ],
    ['flags that are a list', { redFlags: ['rf_foo'] }, []],
    [
      'an unknown word of a row',
      { contraindications: [{ id: 'ci_x', details: ['deep', 'blue', 7] }] },
      ['contraindications[0].details[1]: unknown "blue"'],
    ],
    [
      'words of a row that nobody knows',
      { contraindications: [{ id: 'ci_foo', details: ['blue'] }] },
      [],
    ],
    ['a row without an id', { contraindications: [{ details: ['blue'] }, null, 7] }, []],
    ['an id that is no text', { contraindications: [{ id: ['ci_x'], details: ['blue'] }] }, []],
    ['words that are no list', { contraindications: [{ id: 'ci_x', details: 'blue' }] }, []],
    [
      'dates after today',
      {
        today: '2026-11-20',
        onsetDate: '2026-11-21',
        clearances: [{ date: '2026-11-20' }, { date: '2026-11-21' }, { date: 'x' }, null],
      },
      ['onsetDate: is after today', 'clearances[1].date: is after today'],
    ],
    [
      'dates without a today',
      { onsetDate: '2999-11-21', clearances: [{ date: '2999-01-01' }] },
      [],
    ],
    ['a today that is none', { today: 'tomorrow', onsetDate: '2026-11-21' }, []],
    ['dates that are none', { today: '2026-11-20', onsetDate: '2026-99-99', birthDate: 7 }, []],
    [
      'a due date',
      { today: '2026-11-20', pregnancy: { dueDate: '2028-01-01' } },
      ['pregnancy.dueDate: is more than 42 weeks away or more than 14 days past'],
    ],
  ])('%s', (_name, input, problems) => {
    expect(caseFileProblems(input, known)).toEqual(problems);
  });
});
