import { describe, expect, it } from 'vitest';

import { missingIn } from '@/lib/domain/told-intake/missing-in';
import { sectionsToAsk } from '@/lib/domain/told-intake/sections-to-ask';
import { toldAlarm } from '@/lib/domain/told-intake/told-alarm';
import { toldAnswersSchema } from '@/lib/domain/told-intake/told-answers.schema';
import type { ToldAnswer, ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import { toldProblems } from '@/lib/domain/told-intake/told-problems';

import { choose, flag, maybe, person, sections, tick } from './support/told-client';

const when = (date: string | null): ToldAnswer => ({
  ...{ kind: 'when', date, isUnknown: false, said: null },
});
const problems = (answers: ToldAnswers, who = person) =>
  toldProblems({ sections, answers, ...who }).map(({ question, problem }) => [question, problem]);
const alarm = (answers: ToldAnswers) => toldAlarm({ sections, answers, ...person });

describe('answers that are not taken', () => {
  it.each<[string, ToldAnswers, [string, string][]]>([
    ['to a question that there is not', { rf_ces_9: flag('no') }, [['rf_ces_9', 'not_asked']]],
    ['to one that is not asked', { due_date: when(null) }, [['due_date', 'not_asked']]],
    ['of another kind', { rf_pe_1: choose('yes') }, [['rf_pe_1', 'not_offered']]],
    ['with an option that there is not', { side: choose('up') }, [['side', 'not_offered']]],
    ['with a tick that there is not', { skin: tick('gold') }, [['skin', 'not_offered']]],
    ['unsure of a habit', { worse: maybe('stairs') }, [['worse', 'not_offered']]],
    ['after today', { onset: when('2026-11-30') }, [['onset', 'after_today']]],
    ['before birth', { onset: when('1980-05-04') }, [['onset', 'before_birth']]],
    [
      'a flare before it began',
      { onset: when('2026-10-02'), flare: when('2026-10-01') },
      [['flare', 'before_onset']],
    ],
    [
      'a due date two years off',
      { pregnant: choose('yes'), due_date: { kind: 'due_date', date: '2028-11-29' } },
      [['due_date', 'due_date_impossible']],
    ],
    [
      'words that are too long',
      { goal: { kind: 'words', text: 'a'.repeat(301) } },
      [['goal', 'too_long']],
    ],
    [
      'a place of the middle with a side',
      {
        places: {
          ...{ kind: 'places', isNowhere: false, elsewhere: '' },
          marks: [{ region: 'sacrum', side: 'left', pain: 3, kinds: [] }],
        },
      },
      [['places', 'not_offered']],
    ],
    [
      'two of the same medicine',
      {
        medicines: { kind: 'medicines', isNone: false, ids: ['ibuprofen', 'ibuprofen'], other: '' },
      },
      [['medicines', 'not_offered']],
    ],
  ])('%s', (_name, answers, expected) => {
    expect(problems(answers)).toEqual(expected);
  });

  it.each([
    ['born today', '2026-11-29'],
    ['130 years old', '1900-01-01'],
  ])('%s: takes what is asked', (_name, birthDate) => {
    expect(problems({ side: choose('left') }, { ...person, birthDate })).toEqual([]);
  });

  it('are refused by their shape before anything else', () => {
    const bad: unknown[] = [
      { side: 'left' },
      { side: { kind: 'choice', option: 'left', more: 1 } },
      { pain_back: { kind: 'rating', value: 11 } },
      { onset: { kind: 'when', date: '2026-02-30', isUnknown: false, said: null } },
      { goal: { kind: 'words', text: 'a'.repeat(10_000_000) } },
      Object.fromEntries(Array.from({ length: 301 }, (_one, at) => [`q_${at}`, flag('no')])),
    ];
    for (const one of bad) expect(toldAnswersSchema.safeParse(one).success).toBe(false);
  });
});

describe('what is missing', () => {
  const missing = (answers: ToldAnswers, id: string) => {
    const section = sectionsToAsk({ sections, answers, ...person }).find((one) => one.id === id);
    return section ? missingIn(section, answers) : null;
  };

  it('names each question without an answer, and a mark without its score', () => {
    expect(missing({}, 'course')?.map(({ question }) => question)).toEqual([
      ...['onset', 'flare', 'first_time', 'seen_doctor', 'irritable'],
    ]);
    const places: ToldAnswer = {
      ...{ kind: 'places', isNowhere: false, elsewhere: '' },
      marks: [{ region: 'calf', side: 'left', pain: null, kinds: [] }],
    };
    expect(missing({ side: choose('left'), places }, 'where')?.[0]).toEqual({
      ...{ question: 'places', missing: 'pain_of_mark' },
    });
  });

  it('asks below the knee only where no mark tells it', () => {
    const asks = (answers: ToldAnswers) =>
      missing(answers, 'where')?.some(({ question }) => question === 'below_knee');
    expect(asks({})).toBe(true);
    const places: ToldAnswer = {
      ...{ kind: 'places', isNowhere: false, elsewhere: '' },
      marks: [{ region: 'foot', side: 'left', pain: 3, kinds: [] }],
    };
    expect(asks({ places })).toBe(false);
  });
});

describe('an alarm', () => {
  it.each([
    ['nothing told', {}, null],
    ['a starred emergency', { rf_pe_1: flag('yes') }, 'emergency'],
    ['not sure of it', { rf_pe_1: flag('not_sure') }, 'emergency'],
    ['not sure of one without a star', { rf_art_1: flag('not_sure') }, 'urgent'],
    ['an urgent one', { rf_neu_1: flag('yes') }, 'urgent'],
    ['one to refer', { rf_spa_1: flag('yes') }, null],
    [
      'a swollen leg and short breath',
      { rf_dvt_1: flag('yes'), rf_pe_1: flag('yes') },
      'emergency',
    ],
    ['a condition that stops', { vessels: maybe('clot_now') }, 'urgent'],
    ['one that does not', { vessels: tick('raised_veins') }, null],
    ['a question that is not asked', { rf_ob_1: flag('yes') }, null],
  ] as const)('%s', (_name, answers, level) => {
    expect(alarm(answers)?.level ?? null).toBe(level);
  });

  it('names the rules behind it, and whose number stands first', () => {
    expect(alarm({ rf_psy_1: flag('yes') })).toEqual({
      ...{ level: 'emergency', rules: ['rf_psy_1'], ownAction: 'crisis' },
    });
    expect(alarm({ rf_psy_1: flag('yes'), rf_pe_1: flag('yes') })).toEqual({
      ...{ level: 'emergency', rules: ['rf_pe_1', 'rf_psy_1'], ownAction: null },
    });
  });
});
