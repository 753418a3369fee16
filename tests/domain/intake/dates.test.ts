import { describe, expect, test } from 'vitest';

import { dateProblems } from '@/lib/domain/intake/date-problems';
import { heatWaits, phaseOf } from '@/lib/domain/intake/phase';
import { isDueDatePossible, pregnancyWeek, trimesterOf } from '@/lib/domain/intake/pregnancy';
import { addDays, ageOn, daysBetween, isIsoDate } from '@/lib/domain/shared/iso-date';

const today = '2026-11-20';
const ago = (days: number): string => addDays(today, -days);

describe('phase (decisions 22)', () => {
  test.each([
    [0, 'acute'],
    [3, 'acute'],
    [4, 'subacute'],
    [84, 'subacute'],
    [85, 'persistent'],
    [4000, 'persistent'],
  ])('%i days after the onset: %s', (days, phase) => {
    expect(phaseOf({ onsetDate: ago(days), irritable: false, today })).toBe(phase);
  });

  test('no onset date is persistent, unless irritable', () => {
    expect(phaseOf({ onsetDate: null, irritable: false, today })).toBe('persistent');
    expect(phaseOf({ onsetDate: null, irritable: true, today })).toBe('acute');
    expect(phaseOf({ onsetDate: ago(200), irritable: true, today })).toBe('acute');
  });
});

describe('heat waits (decisions 14b)', () => {
  test.each([
    [3, null, true],
    [4, null, false],
    [200, 3, true],
    [200, 4, false],
    [2, 2, true],
  ])('onset %i days ago, flare %s days ago: %s', (onset, flare, waits) => {
    const flareDate = flare === null ? null : ago(flare);
    expect(heatWaits({ onsetDate: ago(onset), flareDate, today })).toBe(waits);
  });

  test('neither date known: the tables alone decide', () => {
    expect(heatWaits({ onsetDate: null, flareDate: null, today })).toBe(false);
  });
});

describe('pregnancy (decisions 22)', () => {
  test.each([
    [280, 0, 1],
    [280 - 12 * 7 - 6, 12, 1],
    [280 - 13 * 7, 13, 2],
    [280 - 27 * 7 - 6, 27, 2],
    [280 - 28 * 7, 28, 3],
    [0, 40, 3],
    [-14, 42, 3],
    [294, -2, 1],
  ])('due in %i days: week %i, trimester %i', (ahead, week, trimester) => {
    const dueDate = addDays(today, ahead);
    expect(pregnancyWeek(dueDate, today)).toBe(week);
    expect(trimesterOf(week)).toBe(trimester);
    expect(isDueDatePossible(dueDate, today)).toBe(true);
  });

  test.each([295, -15])('due in %i days cannot be', (ahead) => {
    expect(isDueDatePossible(addDays(today, ahead), today)).toBe(false);
  });
});

describe('calendar dates', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '1899-12-31', '2200-01-01', '', 'today'])(
    '%s is not a date',
    (text) => expect(isIsoDate(text)).toBe(false),
  );

  test('leap days, year ends and clock changes', () => {
    expect(isIsoDate('2028-02-29')).toBe(true);
    expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  });

  test.each([
    ['2008-11-20', 18],
    ['2008-11-21', 17],
    ['1951-11-20', 75],
    ['2008-02-29', 18],
  ])('born %s is %i', (birthDate, age) => expect(ageOn(birthDate, today)).toBe(age));

  test('born on 29 February turns on 1 March', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  });
});

describe('dates that cannot be', () => {
  const fine = { today, birthDate: '1980-05-02', onsetDate: null, flareDate: null, dueDate: null };
  test.each([
    [{}, []],
    [{ birthDate: today, onsetDate: null }, []],
    [{ birthDate: '2026-11-21' }, ['birthDate']],
    [{ onsetDate: '2026-11-21' }, ['onsetDate']],
    [{ onsetDate: '1980-05-01' }, ['onsetDate']],
    [{ flareDate: '2026-11-21' }, ['flareDate']],
    [{ onsetDate: ago(3), flareDate: ago(4) }, ['flareDate']],
    [{ onsetDate: ago(3), flareDate: ago(3) }, []],
    [{ dueDate: addDays(today, 295) }, ['pregnancy.dueDate']],
    [{ dueDate: ago(15) }, ['pregnancy.dueDate']],
  ])('%j names %j', (changes, paths) => {
    expect(dateProblems({ ...fine, ...changes }).map(({ path }) => path)).toEqual(paths);
  });
});
