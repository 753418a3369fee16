import { describe, expect, test } from 'vitest';

import { checkProgram } from '@/lib/domain/home-care/check-program';
import { defaultItem } from '@/lib/domain/home-care/default-item';
import { draftProgram } from '@/lib/domain/home-care/draft-program';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { minutesPerDay } from '@/lib/domain/home-care/minutes-per-day';
import { orderProgram } from '@/lib/domain/home-care/order-program';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { sheetInForce } from '@/lib/domain/home-care/sheet-in-force';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase, row, TODAY } from '../support/a-case';
import { aFlag, anInventedRuleBook, aRow } from '../support/invented-rule-book';

const allItems = [...anInventedRuleBook().homeCareItems.map(({ id }) => id)];
const ruleBook = anInventedRuleBook({
  redFlags: [
    aFlag('rf_now', 'emergency'),
    aFlag('rf_psy_1', 'emergency'),
    aFlag('rf_today', 'urgent'),
  ],
  contraindications: [
    aRow('ci_red_flag_open', {
      class: 'absolute',
      clearance: 'required',
      effects: [{ kind: 'home', status: 'no', items: allItems }],
    }),
    aRow('ci_no_ball', {
      name: 'Sore hip',
      takesSites: true,
      effects: [
        {
          kind: 'home',
          status: 'no',
          items: ['ball_search_hold', 'cold_pack'],
          place: { at: 'sites' },
        },
      ],
    }),
    aRow('ci_care', {
      effects: [
        { kind: 'home', status: 'caution', items: ['knee_across_chest'], note: 'Small range.' },
      ],
    }),
    aRow('ci_still', {
      effects: [
        {
          kind: 'home',
          status: 'no',
          items: ['short_walks', 'keep_moving', 'low_impact_activity'],
        },
      ],
    }),
  ],
});

const item = (id: HomeCareItem, changes: Partial<ProgramItem> = {}): ProgramItem => {
  const record = ruleBook.homeCareItems.find((one) => one.id === id);
  if (!record) throw new Error(`no ${id}`);
  const limits = screen({ clinicalCase: aCase(), ruleBook }).limits;
  return { ...defaultItem({ record, affectedSide: 'left', limits }), ...changes };
};

function check(program: ProgramItem[], changes: Partial<ClinicalCase> = {}) {
  const clinicalCase = aCase(changes);
  return checkProgram({
    program,
    clinicalCase,
    screening: screen({ clinicalCase, ruleBook }),
    ruleBook,
  });
}
const rules = (...args: Parameters<typeof check>) => check(...args).map(({ rule }) => rule);

describe('checkProgram', () => {
  const good = [item('ball_search_hold'), item('lying_figure_four'), item('short_walks')];
  test('a program inside every rule', () => expect(check(good)).toEqual([]));

  test.each<[string, ProgramItem[], string[]]>([
    ['only stretches (scenario 21)', [item('lying_figure_four')], ['pv_10']],
    ['five items', [...good, item('cold_pack'), item('sleep_pillows')], ['pv_11']],
    ['twice', [...good, item('short_walks')], ['home_twice']],
    [
      'wrong side',
      [item('ball_search_hold', { side: 'right' }), item('short_walks')],
      ['home_side'],
    ],
    ['no side', [item('ball_search_hold', { side: 'none' }), item('short_walks')], ['home_side']],
    ['a side it has not', [item('short_walks', { side: 'left' })], ['home_side']],
    [
      'too long',
      [
        item('ball_search_hold', { dose: { seconds: 91, repeats: 4, timesPerDay: 1 } }),
        item('short_walks'),
      ],
      ['home_dose'],
    ],
    [
      'too often',
      [
        item('ball_search_hold', { dose: { seconds: 90, repeats: 5, timesPerDay: 1 } }),
        item('short_walks'),
      ],
      ['home_dose'],
    ],
    ['another kind of dose', [item('short_walks', { dose: { always: true } })], ['home_dose']],
    [
      'balls without the rest after them',
      [item('two_balls_back'), item('short_walks')],
      ['home_follow_up'],
    ],
    ['with it', [item('two_balls_back'), item('side_rest'), item('short_walks')], []],
  ])('%s', (_name, program, expected) => expect(rules(program)).toEqual(expected));

  test('three items where pain is 7 or more', () => {
    const pain = { back: 7, leg: 0 };
    expect(rules(good, { pain })).toEqual([]);
    const [problem] = check([...good, item('cold_pack')], { pain });
    expect(problem?.message).toBe(
      '4 items, 3 at most: strong pain, or a first visit in the acute phase.',
    );
  });

  test('a caution needs its note', () => {
    const listed = { contraindications: [row('ci_care')] };
    const bare = [item('knee_across_chest'), item('short_walks')];
    expect(rules(bare, listed)).toEqual(['home_caution']);
    const noted = [item('knee_across_chest', { cautions: ['Small range.'] }), item('short_walks')];
    expect(rules(noted, listed)).toEqual([]);
  });

  test('an item at a marked place, and a pack once its place is picked', () => {
    const at = (side: 'left' | 'right') => ({
      contraindications: [row('ci_no_ball', { sites: [{ region: 'gluteal' as const, side }] })],
    });
    expect(check([item('ball_search_hold'), item('short_walks')], at('left'))[0]).toMatchObject({
      rule: 'home_item',
      message: 'ball search hold: not for this client now: Sore hip.',
    });
    const careful = { cautions: ['Left only.'] };
    expect(rules([item('ball_search_hold', careful), item('short_walks')], at('right'))).toEqual(
      [],
    );
    expect(
      rules(
        [item('ball_search_hold', { ...careful, side: 'both' }), item('short_walks')],
        at('right'),
      ),
    ).toEqual(['home_item']);
    const calf = {
      contraindications: [
        row('ci_no_ball', { sites: [{ region: 'calf' as const, side: 'left' as const }] }),
      ],
    };
    expect(rules([item('cold_pack'), item('short_walks')], calf)).toEqual([]);
    expect(rules([item('cold_pack', { region: 'calf' }), item('short_walks')], calf)).toEqual([
      'home_item',
    ]);
  });

  test('no activity is asked for where every one is blocked', () => {
    expect(rules([item('lying_figure_four')], { contraindications: [row('ci_still')] })).toEqual(
      [],
    );
  });
});

describe('draftProgram', () => {
  const draft = (changes: Partial<ClinicalCase> = {}) => {
    const clinicalCase = aCase(changes);
    const screening = screen({ clinicalCase, ruleBook });
    return draftProgram({ clinicalCase, screening, ruleBook });
  };
  const ids = (changes?: Partial<ClinicalCase>) => draft(changes)?.map((one) => one.item);

  test('later: a stretch, a self-massage, warmth and an activity, in the order of the sheet', () => {
    expect(ids()).toEqual(['lying_figure_four', 'short_walks', 'ball_search_hold', 'warm_pack']);
    expect(check(draft() ?? [])).toEqual([]);
  });

  test('fresh: cold, three items at strong pain', () => {
    const changes = { onsetDate: TODAY, pain: { back: 8, leg: 0 } };
    expect(ids(changes)).toHaveLength(3);
    expect(ids(changes)).toContain('cold_pack');
    expect(check(draft(changes) ?? [], changes)).toEqual([]);
  });

  test.each(['right', 'both', 'unsure'] as const)('affected side %s', (affectedSide) => {
    const ball = draft({ affectedSide })?.find((one) => one.item === 'ball_search_hold');
    expect(ball?.side).toBe(affectedSide === 'right' ? 'right' : 'both');
  });

  test('nothing while a red flag is open', () => {
    expect(draft({ redFlags: { rf_now: 'yes' } })).toBeNull();
    expect(draft({ redFlags: { rf_psy_1: 'yes' } })).not.toBeNull();
  });
});

describe('minutesPerDay (decisions 29, 35)', () => {
  test.each<[string, ProgramItem[], number]>([
    ['nothing', [], 0],
    ['a cold pack, 600 s three times a day', [item('cold_pack')], 30],
    ['20 s × 3 on both sides', [item('lying_figure_four', { side: 'both' })], 2],
    ['one side of it', [item('lying_figure_four', { side: 'left' })], 1],
    ['habits', [item('sleep_pillows'), item('keep_moving')], 0],
    ['20 minutes a week', [item('low_impact_activity')], 3],
    [
      'rounded up once: 1.5 + 2.86',
      [
        item('ball_search_hold', { dose: { seconds: 90, repeats: 1, timesPerDay: 1 } }),
        item('low_impact_activity'),
      ],
      5,
    ],
  ])('%s', (_name, program, minutes) => expect(minutesPerDay(program)).toBe(minutes));
});

test('a sheet is ordered lying, sitting, standing; the rest comes after what asks for it', () => {
  const program = [
    item('short_walks'),
    item('side_rest'),
    item('knee_across_chest'),
    item('two_balls_back'),
  ];
  const ordered = orderProgram(program, ruleBook.homeCareItems).map((one) => one.item);
  expect(ordered).toEqual(['two_balls_back', 'knee_across_chest', 'side_rest', 'short_walks']);
});

describe('sheetInForce (decisions 30)', () => {
  const program = [item('ball_search_hold'), item('short_walks')];
  const force = (changes: Partial<ClinicalCase>) => {
    const screening = screen({ clinicalCase: aCase(changes), ruleBook });
    return sheetInForce({ program, screening, ruleBook });
  };
  const withheld = (changes: Partial<ClinicalCase>) =>
    force(changes).items.map((one) => one.withheld);

  test('nothing changed', () => {
    expect(force({})).toMatchObject({ replacedBy: null, showCrisis: false });
    expect(withheld({})).toEqual([false, false]);
  });

  test('an item that has become no is withheld, with the rule', () => {
    const changes = {
      contraindications: [
        row('ci_no_ball', { sites: [{ region: 'gluteal' as const, side: 'left' as const }] }),
      ],
    };
    expect(force(changes).items[0]).toMatchObject({ withheld: true, because: ['ci_no_ball'] });
    expect(withheld(changes)).toEqual([true, false]);
  });

  test('an emergency replaces the page; urgent withholds every item', () => {
    expect(force({ redFlags: { rf_now: 'yes' } }).replacedBy).toBe('emergency');
    expect(force({ redFlags: { rf_today: 'yes' } }).replacedBy).toBeNull();
    expect(withheld({ redFlags: { rf_today: 'yes' } })).toEqual([true, true]);
  });

  test('the crisis number stands on top and the sheet stays', () => {
    expect(force({ redFlags: { rf_psy_1: 'yes' } })).toMatchObject({
      replacedBy: null,
      showCrisis: true,
    });
    expect(withheld({ redFlags: { rf_psy_1: 'yes' } })).toEqual([false, false]);
  });
});
