import { describe, expect, test } from 'vitest';

import { redFlags } from '@/lib/content/red-flags/red-flags';
import { newsQuestionsIn } from '@/lib/content/short-screen-words';
import { dayCheck, type DayCheck, type DayCheckFacts } from '@/lib/domain/screening/day-check';
import {
  countingShortScreens,
  isEmergencyNow,
  missingForShortScreen,
  newsFacts,
  starredFlags,
  type ShortScreenAnswers,
} from '@/lib/domain/screening/short-screen';
import { shortScreenSchema } from '@/lib/domain/screening/short-screen.schema';
import type { Answer } from '@/lib/domain/shared/clinical-case';
import { addDays } from '@/lib/domain/shared/iso-date';

import { TODAY } from '../support/a-case';
import { aShortScreen } from '../support/short-screens';

const missing = (answers: ShortScreenAnswers) =>
  missingForShortScreen({ answers, redFlags, news: newsQuestionsIn('en') }).map(({ path }) => path);
const nothingAsked: ShortScreenAnswers = { redFlags: {}, news: {} };

describe('what is asked', () => {
  test('the twelve starred questions, and six that may be new', () => {
    expect(starredFlags(redFlags).map(({ id }) => id)).toEqual([
      'rf_ces_1',
      'rf_ces_2',
      'rf_ces_3',
      'rf_ces_5',
      'rf_neu_1',
      'rf_neu_2',
      'rf_ca_3',
      'rf_inf_1',
      'rf_aaa_1',
      'rf_dvt_1',
      'rf_pe_1',
      'rf_gen_1',
    ]);
    expect(newsQuestionsIn('es').map(({ id }) => id)).toEqual(newsFacts);
  });

  test('not one that is retired', () => {
    const [first] = starredFlags(redFlags);
    const retired = redFlags.map((flag) =>
      flag.id === first?.id ? { ...flag, retired: true as const } : flag,
    );
    expect(starredFlags(retired)).toHaveLength(11);
  });

  test('each of them needs an answer: none has a default', () => {
    expect(missing(nothingAsked)).toHaveLength(18);
    expect(missing(aShortScreen())).toEqual([]);
    for (const { id } of starredFlags(redFlags)) {
      const { [id]: _left, ...rest } = aShortScreen().redFlags;
      expect(missing({ ...aShortScreen(), redFlags: rest })).toEqual([`redFlags.${id}`]);
    }
    for (const fact of newsFacts) {
      const { [fact]: _left, ...rest } = aShortScreen().news;
      expect(missing({ ...aShortScreen(), news: rest })).toEqual([`news.${fact}`]);
    }
  });

  test.each([
    ['yes to an emergency', 'rf_ces_1', 'yes', true],
    ['not sure of an emergency: it counts as yes', 'rf_ces_1', 'not_sure', true],
    ['no to an emergency', 'rf_ces_1', 'no', false],
    ['yes to an urgent one', 'rf_neu_1', 'yes', false],
    ['not sure of an urgent one', 'rf_dvt_1', 'not_sure', false],
  ] satisfies [string, `rf_${string}`, Answer, boolean][])(
    '%s waits for no other question: %s %s %s',
    (_name, id, answer, stops) => {
      const answers = { redFlags: { [id]: answer }, news: {} };
      expect(isEmergencyNow(redFlags, answers)).toBe(stops);
      expect(missing(answers)).toHaveLength(stops ? 0 : 17);
    },
  );

  test.each([
    ['a default', { redFlags: { rf_ces_1: 'maybe' }, news: {} }],
    ['an unknown fact', { redFlags: {}, news: { holiday: 'yes' } }],
    ['an id that is none', { redFlags: { 'rf_<script>': 'no' }, news: {} }],
    ['a field too many', { redFlags: {}, news: {}, all: 'no' }],
    ['half of it', { redFlags: {} }],
  ])('%s is not read', (_name, input) => {
    expect(shortScreenSchema.safeParse(input).success).toBe(false);
  });
});

describe('which short screens count', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute));
  const row = (day: string, number: number, minute: number) => ({
    day,
    number,
    createdAt: at(minute),
    answers: aShortScreen({ redFlags: { rf_neu_2: number === 1 ? 'yes' : 'no' } }),
  });
  const yesterday = addDays(TODAY, -1);

  test('the last of each day, the oldest day first', () => {
    const stored = [row(TODAY, 2, 40), row(TODAY, 1, 30), row(yesterday, 1, 10)];
    const counted = countingShortScreens(stored, { createdAt: at(0) });
    expect(counted.map(({ day, answers }) => [day, answers.redFlags.rf_neu_2])).toEqual([
      [yesterday, 'yes'],
      [TODAY, 'no'],
    ]);
    expect(countingShortScreens(stored.reverse(), { createdAt: at(0) })).toEqual(counted);
  });

  test('those asked since the intake was begun, also while it was written', () => {
    const stored = [row(yesterday, 1, 10), row(TODAY, 1, 30)];
    const counted = (begun: number) =>
      countingShortScreens(stored, { createdAt: at(begun) }).map(({ day }) => day);
    expect(counted(20)).toEqual([TODAY]);
    expect(counted(30)).toEqual([TODAY]);
    expect(counted(31)).toEqual([]);
  });
});

describe('today’s check', () => {
  const days = (n: number) => addDays(TODAY, -n);
  const usual: DayCheckFacts = {
    today: TODAY,
    signedOn: days(20),
    lastSessionOn: days(7),
    shortScreens: [],
  };
  const asked = (day: string, more: Parameters<typeof aShortScreen>[0] = {}) => ({
    day,
    answers: aShortScreen(more),
  });
  const done: DayCheck = { state: 'done', by: 'short_screen' };
  const missingToday: DayCheck = { state: 'missing' };
  const again = (...because: (typeof newsFacts)[number][] | ['gap']): DayCheck => ({
    state: 'ask_full_history',
    because,
  });

  test.each([
    ['nothing asked today', usual, missingToday],
    ['the short screen of today', { ...usual, shortScreens: [asked(TODAY)] }, done],
    [
      'that of yesterday: clear holds for its day only',
      { ...usual, shortScreens: [asked(days(1))] },
      missingToday,
    ],
    ['an intake signed today', { ...usual, signedOn: TODAY }, { state: 'done', by: 'intake' }],
    ['an intake signed yesterday', { ...usual, signedOn: days(1) }, missingToday],
    [
      '41 days since the last session',
      { ...usual, signedOn: days(90), lastSessionOn: days(41) },
      missingToday,
    ],
    [
      '42 days since the last session',
      { ...usual, signedOn: days(90), lastSessionOn: days(42) },
      again('gap'),
    ],
    [
      '42 days, with the short screen of today',
      { ...usual, signedOn: days(90), lastSessionOn: days(42), shortScreens: [asked(TODAY)] },
      again('gap'),
    ],
    [
      '42 days, and a full form since',
      { ...usual, signedOn: days(2), lastSessionOn: days(50) },
      missingToday,
    ],
    [
      '42 days, and the full form today',
      { ...usual, signedOn: TODAY, lastSessionOn: days(50) },
      { state: 'done', by: 'intake' },
    ],
    [
      'no session yet, the form of 41 days ago',
      { ...usual, signedOn: days(41), lastSessionOn: null },
      missingToday,
    ],
    [
      'no session yet, the form of 42 days ago',
      { ...usual, signedOn: days(42), lastSessionOn: null },
      again('gap'),
    ],
    [
      'something new yesterday, nothing new today',
      { ...usual, shortScreens: [asked(days(1), { news: { fever: 'yes' } }), asked(TODAY)] },
      again('fever'),
    ],
    [
      'something new after the intake was signed today',
      { ...usual, signedOn: TODAY, shortScreens: [asked(TODAY, { news: { operation: 'yes' } })] },
      again('operation'),
    ],
  ] satisfies [string, DayCheckFacts, DayCheck][])('%s', (_name, facts, expected) => {
    expect(dayCheck(facts)).toEqual(expected);
  });

  test.each(
    newsFacts.flatMap((fact) =>
      (['yes', 'not_sure'] as const).map((answer) => [fact, answer] as const),
    ),
  )('%s answered %s asks for the full health history', (fact, answer) => {
    const shortScreens = [asked(TODAY, { news: { [fact]: answer } })];
    expect(dayCheck({ ...usual, shortScreens })).toEqual(again(fact));
  });

  test('a day without an answer about what is new (an emergency) asks for nothing more', () => {
    const shortScreens = [
      { day: TODAY, answers: { redFlags: { rf_ces_1: 'yes' as const }, news: {} } },
    ];
    expect(dayCheck({ ...usual, shortScreens })).toEqual(done);
  });
});
