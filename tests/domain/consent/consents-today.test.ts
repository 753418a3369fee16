/** Which areas may be worked on: the newest word of each, whoever said it. */
import { describe, expect, test } from 'vitest';

import { waitingYeses, type ConsentRecord } from '@/lib/domain/consent/consent-record';
import { areasGiven, consentsToday } from '@/lib/domain/consent/consents-today';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

const ADULT = '1980-01-01';
const MINOR = '2010-06-01';
const TODAY = '2026-11-29';
const SIGNED = new Date('2026-11-10T09:00:00Z');

const said = (given: 'yes' | 'no', date = '2026-11-10') => ({ given, wordingVersion: '1', date });
const guardian = (consent: 'yes' | 'no' | null, date = '2026-11-10') => ({
  ...{ name: 'Rosa', relation: 'mother', consent, date },
});

const record = (
  given: boolean,
  {
    day = '2026-11-20',
    at = '',
    ...more
  }: Partial<Omit<ConsentRecord, 'at'>> & { at?: string } = {},
): ConsentRecord => ({
  ...{ area: 'gluteal', party: 'client', given, day, fromHome: false, wordingVersion: '1' },
  ...{ ...more, at: new Date(at === '' ? `${day}T10:00:00Z` : at) },
});

function today(
  records: ConsentRecord[] = [],
  answers: Partial<IntakeAnswers> = {},
  { birthDate = ADULT, signedAt = SIGNED as Date | null, on = TODAY } = {},
) {
  const all = { ...emptyIntake(), ...answers };
  return consentsToday({ answers: all, signedAt, birthDate, today: on, records });
}

const yesAll = Object.fromEntries(
  ['general', 'gluteal', 'inner_thigh', 'abdomen'].map((area) => [area, said('yes')]),
);

describe('without a record the intake counts', () => {
  const areas = ['general', 'gluteal', 'inner_thigh', 'abdomen'] as const;
  test.each(areas)('%s alone', (area) => {
    expect(areasGiven(today())).toEqual(Object.fromEntries(areas.map((one) => [one, false])));
    const given = areasGiven(today([], { consents: { [area]: said('yes') } }));
    expect(given).toEqual(Object.fromEntries(areas.map((one) => [one, one === area])));
    expect(areasGiven(today([], { consents: { [area]: said('no') } }))[area]).toBe(false);
  });
});

describe('an adult: the newest record of an area beats the intake', () => {
  test.each<[string, ConsentRecord[], Partial<IntakeAnswers>, boolean]>([
    ['given, no in the intake before', [record(true)], { consents: { gluteal: said('no') } }, true],
    ['taken back, yes in the intake', [record(false)], { consents: yesAll }, false],
    [
      'taken back, yes in a later intake',
      [record(false)],
      { consents: { gluteal: said('yes', '2026-11-25') } },
      false,
    ],
    [
      'given, no in a later intake',
      [record(true)],
      { consents: { gluteal: said('no', '2026-11-25') } },
      false,
    ],
    [
      'taken back, then given again',
      [record(true, { day: '2026-11-21' }), record(false)],
      {},
      true,
    ],
    ['given, then taken back', [record(false, { day: '2026-11-21' }), record(true)], {}, false],
    ['another area taken back', [record(false, { area: 'abdomen' })], { consents: yesAll }, true],
    ['given by a guardian', [record(true, { party: 'guardian' })], {}, true],
    [
      'taken back by a guardian',
      [record(false, { party: 'guardian' })],
      { consents: yesAll },
      false,
    ],
  ])('%s', (_name, records, answers, given) => {
    expect(areasGiven(today(records, answers)).gluteal).toBe(given);
  });

  test('on the same day the later of both counts, where it is the no', () => {
    const day = '2026-11-10';
    const no = { consents: { gluteal: said('no', day) } };
    const before = record(true, { day, at: '2026-11-10T08:00:00Z' });
    const after = record(true, { day, at: '2026-11-10T10:00:00Z' });
    expect(today([before], no).gluteal.given).toBe(false);
    expect(today([after], no).gluteal.given).toBe(true);
    // Being signed now: after everything.
    expect(today([after], no, { signedAt: null }).gluteal.given).toBe(false);
  });

  test('what says no is named', () => {
    expect(today([record(false, { area: 'general' })], { consents: yesAll }).general).toEqual({
      given: false,
      lacks: ['client'],
      because: ['consent_record.general'],
    });
  });
});

describe('a minor (scenario 30): the guardian and the child', () => {
  const minor = { birthDate: MINOR };
  const asked = { consents: yesAll, guardian: guardian('yes') };
  test.each<[string, ConsentRecord[], Partial<IntakeAnswers>, boolean, string[]]>([
    ['both in the intake', [], asked, true, []],
    ['no guardian', [], { consents: yesAll }, false, ['guardian']],
    [
      'the guardian says no',
      [],
      { consents: yesAll, guardian: guardian('no') },
      false,
      ['guardian'],
    ],
    ['only the guardian', [], { guardian: guardian('yes') }, false, ['client']],
    [
      'the guardian signs later',
      [record(true, { party: 'guardian' })],
      { consents: yesAll },
      true,
      [],
    ],
    [
      'the guardian takes it back',
      [record(false, { party: 'guardian' })],
      asked,
      false,
      ['guardian'],
    ],
    ['the child takes it back', [record(false)], asked, false, ['client']],
    [
      'the guardian cannot overrule the child',
      [record(true, { party: 'guardian', day: '2026-11-22' }), record(false)],
      asked,
      false,
      ['client'],
    ],
    [
      'nor the child the guardian',
      [record(true, { day: '2026-11-22' }), record(false, { party: 'guardian' })],
      asked,
      false,
      ['guardian'],
    ],
    [
      'the guardian says no in a later intake',
      [record(true, { party: 'guardian' })],
      { consents: yesAll, guardian: guardian('no', '2026-11-25') },
      false,
      ['guardian'],
    ],
  ])('%s', (_name, records, answers, given, lacks) => {
    expect(today(records, answers, minor).gluteal).toMatchObject({ given, lacks });
  });

  test('what a guardian gave ends on the 18th birthday, to the day', () => {
    const records = [record(true, { party: 'guardian' })];
    const on = (day: string) => today(records, asked, { birthDate: MINOR, on: day }).gluteal.given;
    expect(on('2028-05-31')).toBe(true);
    expect(on('2028-06-01')).toBe(false);
  });
});

describe('from home, where nobody has told the client anything', () => {
  const home = (given: boolean, more: Parameters<typeof record>[1] = {}) =>
    record(given, { ...more, fromHome: true });

  test.each<[string, ConsentRecord[], boolean]>([
    ['a yes alone opens nothing', [home(true)], false],
    [
      'a yes that was talked through counts',
      [record(true, { day: '2026-11-21' }), home(true)],
      true,
    ],
    ['a no counts at once', [home(false, { day: '2026-11-21' }), record(true)], false],
    [
      'a yes takes nothing from an earlier yes',
      [home(true, { day: '2026-11-21' }), record(true)],
      true,
    ],
    ['a yes lifts no earlier no', [home(true, { day: '2026-11-21' }), record(false)], false],
  ])('%s', (_what, records, given) => {
    expect(areasGiven(today(records)).gluteal).toBe(given);
  });

  test('waits until something newer is said of the area by the same party', () => {
    const waits = home(true, { day: '2026-11-22' });
    const other = home(true, { day: '2026-11-22', party: 'guardian' });
    expect(waitingYeses([waits, other, record(true)])).toEqual([waits, other]);
    expect(waitingYeses([record(true, { day: '2026-11-23' }), waits, other])).toEqual([other]);
    expect(waitingYeses([home(false)])).toEqual([]);
  });

  test('of a minor: both have to be talked through', () => {
    const child = record(true, { day: '2026-11-21' });
    const rosa = home(true, { party: 'guardian' });
    const of = (records: ConsentRecord[]) =>
      areasGiven(today(records, {}, { birthDate: MINOR })).gluteal;
    expect(of([child, rosa])).toBe(false);
    expect(of([record(true, { day: '2026-11-21', party: 'guardian' }), child, rosa])).toBe(true);
  });
});
