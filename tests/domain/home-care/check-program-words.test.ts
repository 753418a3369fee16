/** Every problem of a home program with its place, its sentence and its rules, against an invented rule book. */
import { describe, expect, test } from 'vitest';

import { checkProgram } from '@/lib/domain/home-care/check-program';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ProgramItem, ProgramProblem } from '@/lib/domain/home-care/program';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase, row } from '../support/a-case';
import { anInventedRuleBook, aRow } from '../support/invented-rule-book';

const places = { at: 'regions', regions: ['calf'] } as const;
const ruleBook = anInventedRuleBook({
  contraindications: [
    aRow('ci_no', {
      name: 'Sore hip',
      effects: [{ kind: 'home', status: 'no', items: ['short_walks'] }],
    }),
    aRow('ci_care', {
      name: 'Weak grip',
      effects: [
        { kind: 'home', status: 'caution', items: ['short_walks'], note: 'One.' },
        { kind: 'home', status: 'caution', items: ['short_walks'], note: 'Two.' },
        { kind: 'home', status: 'caution', items: ['keep_moving'] },
      ],
    }),
    aRow('ci_leg', {
      name: 'Cold leg',
      effects: [{ kind: 'home', status: 'no', items: ['cold_pack'], place: places }],
    }),
    aRow('ci_rest', {
      effects: [{ kind: 'home', status: 'no', items: ['side_rest', 'keep_moving', 'short_walks'] }],
    }),
    aRow('ci_few', { name: 'Tired', effects: [{ kind: 'home_max_items', max: 1 }] }),
  ],
});

const item = (id: HomeCareItem, more: Partial<ProgramItem> = {}): ProgramItem => {
  const record = ruleBook.homeCareItems.find((one) => one.id === id);
  if (!record) throw new Error(id);
  const side = record.sided === 'none' ? 'none' : record.sided === 'each' ? 'both' : 'left';
  return { item: id, side, dose: record.dose, cautions: [], ...more };
};
const walk = item('short_walks');

function check(program: ProgramItem[], changes: Partial<ClinicalCase> = {}): ProgramProblem[] {
  const clinicalCase = aCase(changes);
  const screening = screen({ clinicalCase, ruleBook });
  return checkProgram({ program, clinicalCase, screening, ruleBook });
}
const listed = (id: `ci_${string}`) => ({ contraindications: [row(id)] });

const wrong = (
  rule: string,
  id: HomeCareItem,
  message: string,
  because: string[] = [],
): ProgramProblem => ({ rule, item: id, message, because });

const rows: [string, ProgramItem[], Partial<ClinicalCase>, ProgramProblem[]][] = [
  ['nothing wrong', [walk], {}, []],
  [
    'an item that is out',
    [walk],
    listed('ci_no'),
    [
      wrong('home_item', 'short_walks', 'short walks: not for this client now: Sore hip.', [
        'ci_no',
      ]),
    ],
  ],
  [
    'a caution without a word, with what it asks for',
    [walk],
    listed('ci_care'),
    [
      wrong(
        'home_caution',
        'short_walks',
        'short walks: add what to take care of (One. Two.): Weak grip.',
        ['ci_care'],
      ),
    ],
  ],
  [
    'a caution that asks for nothing in words',
    [item('keep_moving')],
    listed('ci_care'),
    [
      wrong('home_caution', 'keep_moving', 'keep moving: add what to take care of: Weak grip.', [
        'ci_care',
      ]),
    ],
  ],
  [
    'a caution with a word',
    [item('short_walks', { cautions: ['', 'Slowly.'] })],
    listed('ci_care'),
    [],
  ],
  [
    'a caution with nothing but spaces',
    [item('short_walks', { cautions: ['  '] })],
    listed('ci_care'),
    [expect.objectContaining({ rule: 'home_caution' })],
  ],
  [
    'a side for an item that has none',
    [item('short_walks', { side: 'left' })],
    {},
    [wrong('home_side', 'short_walks', 'short walks: it has no side.')],
  ],
  [
    'no side for an item that has one',
    [walk, item('ball_search_hold', { side: 'none' })],
    {},
    [wrong('home_side', 'ball_search_hold', 'ball search hold: choose left, right or both.')],
  ],
  [
    'the other side',
    [walk, item('ball_search_hold', { side: 'right' })],
    {},
    [
      wrong(
        'home_side',
        'ball_search_hold',
        'ball search hold: it is set to the right, the affected side is left.',
      ),
    ],
  ],
  [
    'the other side of a right one',
    [walk, item('ball_search_hold', { side: 'left' })],
    { affectedSide: 'right' },
    [expect.objectContaining({ rule: 'home_side' })],
  ],
  ['both sides', [walk, item('ball_search_hold', { side: 'both' })], {}, []],
  [
    'one side where both are affected',
    [walk, item('ball_search_hold')],
    { affectedSide: 'both' },
    [],
  ],
  ['one side of an item for each', [walk, item('lying_figure_four', { side: 'right' })], {}, []],
  [
    'a dose outside its range',
    [walk, item('ball_search_hold', { dose: { seconds: 91, repeats: 1, timesPerDay: 1 } })],
    {},
    [wrong('home_dose', 'ball_search_hold', 'ball search hold: the dose is 1 min.')],
  ],
  [
    'balls without the rest',
    [walk, item('two_balls_back')],
    {},
    [wrong('home_follow_up', 'two_balls_back', 'two balls back: add “side rest” after it.')],
  ],
  [
    'balls where the rest is out',
    [item('low_impact_activity'), item('two_balls_back')],
    listed('ci_rest'),
    [],
  ],
  [
    'twice',
    [walk, walk],
    {},
    [wrong('home_twice', 'short_walks', 'short walks: it stands here twice.')],
  ],
  [
    'an item that the rule book does not know',
    [walk, { ...walk, item: 'sitting_pigeon' }],
    {},
    [wrong('home_item', 'sitting_pigeon', 'Unknown item.')],
  ],
  [
    'no activity',
    [item('sleep_pillows')],
    {},
    [
      {
        rule: 'pv_10',
        message: 'Add an activity: short walks, keep moving, or swimming and the like.',
        because: [],
      },
    ],
  ],
  [
    'no activity while one is left',
    [item('sleep_pillows')],
    listed('ci_rest'),
    [expect.objectContaining({ rule: 'pv_10' })],
  ],
  [
    'too many for a rule',
    [walk, item('sleep_pillows')],
    listed('ci_few'),
    [{ rule: 'pv_11', message: '2 items, 1 at most: Tired.', because: ['ci_few'] }],
  ],
  [
    'too many for any sheet',
    [walk, item('sleep_pillows'), item('keep_moving'), item('side_rest'), item('cold_pack')],
    {},
    [{ rule: 'pv_11', message: '5 items, 4 at most.', because: [] }],
  ],
  [
    'a pack at its usual place',
    [walk, item('cold_pack', { cautions: ['x'] })],
    listed('ci_leg'),
    [],
  ],
  [
    'a pack at a place that is out',
    [walk, item('cold_pack', { region: 'calf' })],
    listed('ci_leg'),
    [wrong('home_item', 'cold_pack', 'cold pack: not for this client now: Cold leg.', ['ci_leg'])],
  ],
];

describe('what is wrong with a home program', () => {
  test.each(rows)('%s', (_name, program, changes, problems) => {
    expect(check(program, changes)).toEqual(problems);
  });
});
