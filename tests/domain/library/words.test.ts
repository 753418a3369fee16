import { describe, expect, it } from 'vitest';

import { legRegions } from '@/lib/domain/anatomy/region';
import { homeCareItems } from '@/lib/domain/home-care/home-care-item';
import { conditionWords } from '@/lib/domain/library/condition-words';
import { itemWords } from '@/lib/domain/library/item-words';
import { levelName, levelWords } from '@/lib/domain/library/level-words';
import { linksOf } from '@/lib/domain/library/links';
import { matrixRow, reasonWords } from '@/lib/domain/library/matrix-words';
import { placeHolds, placeWords } from '@/lib/domain/library/place-words';
import {
  begun,
  fact,
  factOf,
  joined,
  listOf,
  plainLine,
  statusWord,
} from '@/lib/domain/library/section';
import { situationWords } from '@/lib/domain/library/situation-words';
import type { CauseGuidance } from '@/lib/domain/intake/suspected-cause';
import { isNear, slipsBetween } from '@/lib/domain/library/near-word';
import { wordsOf } from '@/lib/domain/library/search-words';

import { anInventedRuleBook } from '../support/invented-rule-book';

const ruleBook = anInventedRuleBook();
const links = linksOf(ruleBook);

describe('situationWords', () => {
  const many = { guidance: [{}, {}] as unknown as readonly CauseGuidance[] };
  it.each<[string, CauseGuidance['when']]>([
    ['acute or irritable', { phases: ['acute'] }],
    ['subacute or persistent', { phases: ['subacute', 'persistent'] }],
    ['up to day 10', { daysSinceOnsetMax: 10 }],
    ['up to day 0', { daysSinceOnsetMax: 0 }],
    ['seen by a doctor', { seenByDoctor: true }],
    ['not seen by a doctor', { seenByDoctor: false }],
    ['with a clearance', { cleared: true }],
    ['without a clearance', { cleared: false }],
    [
      'acute or irritable, up to day 3, not seen by a doctor, with a clearance',
      { phases: ['acute'], daysSinceOnsetMax: 3, seenByDoctor: false, cleared: true },
    ],
  ])('%s', (words, when) => {
    expect(situationWords(when, many)).toBe(words);
  });

  it('calls the rest “otherwise”, and says nothing of the only one', () => {
    expect(situationWords(undefined, many)).toBe('otherwise');
    expect(situationWords(undefined, { guidance: [{}] as unknown as CauseGuidance[] })).toBe('');
    expect(situationWords(undefined, undefined)).toBe('');
  });
});

describe('conditionWords', () => {
  const details = [
    { word: 'recent', label: 'In the last month' },
    { word: 'old', label: 'Long ago' },
  ];
  it.each([
    ['', undefined],
    ['', {}],
    ['with “In the last month”', { anyDetail: ['recent'] }],
    ['with “In the last month” or “Long ago”', { anyDetail: ['recent', 'old'] }],
    ['without “no label”', { noDetail: ['no_label'] }],
    ['at a first visit', { firstVisit: true }],
    ['after the first visit', { firstVisit: false }],
    ['weeks 1 to 12', { pregnancyWeekFrom: 1, pregnancyWeekTo: 12 }],
    ['from week 28', { pregnancyWeekFrom: 28 }],
    ['up to week 13', { pregnancyWeekTo: 13 }],
    [
      'with “Long ago”, without “In the last month”, at a first visit, from week 20',
      { anyDetail: ['old'], noDetail: ['recent'], firstVisit: true, pregnancyWeekFrom: 20 },
    ],
  ])('%j', (words, when) => {
    expect(conditionWords(when, details)).toBe(words);
  });
});

describe('levelWords', () => {
  it.each([
    ['Emergency: no session', { level: 'emergency', blocks: true, clearance: 'no' }],
    [
      'Urgent: no session until a clearance is logged',
      { level: 'urgent', blocks: true, clearance: 'required' },
    ],
    ['Refer, cleared', { level: 'refer', blocks: false, clearance: 'given' }],
    [
      'Refer: no session until a new clearance is logged',
      { level: 'refer', blocks: true, clearance: 'expired' },
    ],
    ['Caution, a clearance is advised', { level: 'caution', blocks: false, clearance: 'advised' }],
    ['Caution', { level: 'caution', blocks: false, clearance: 'no' }],
  ] as const)('%s', (words, finding) => {
    expect(levelWords(finding)).toBe(words);
    expect(words.startsWith(levelName(finding.level))).toBe(true);
  });
});

describe('placeWords and placeHolds', () => {
  it.each([
    ['the calf, foot', { at: 'regions', regions: ['calf', 'foot'] }],
    ['the legs', { at: 'regions', regions: legRegions }],
    ['the legs, abdomen', { at: 'regions', regions: ['abdomen', ...legRegions] }],
    ['the marked place', { at: 'sites' }],
    ['the whole limb that carries the mark', { at: 'site_limbs' }],
    ['the affected leg', { at: 'affected_leg' }],
    ['both legs', { at: 'both_legs' }],
  ] as const)('%s', (words, place) => {
    expect(plainLine(placeWords(place, links))).toBe(words);
  });

  it.each([
    [{ at: 'regions', regions: ['calf'] }, 'calf', true],
    [{ at: 'regions', regions: ['calf'] }, 'foot', false],
    [{ at: 'affected_leg' }, 'calf', true],
    [{ at: 'affected_leg' }, 'abdomen', false],
    [{ at: 'both_legs' }, 'foot', true],
    [{ at: 'both_legs' }, 'abdomen', false],
    [{ at: 'sites' }, 'calf', false],
    [{ at: 'site_limbs' }, 'calf', false],
  ] as const)('%j and the %s: %s', (place, region, holds) => {
    expect(placeHolds(place, region)).toBe(holds);
  });
});

describe('sections', () => {
  it('makes no fact of nothing', () => {
    expect([undefined, '', '–'].flatMap((text) => fact('Name', text))).toEqual([]);
    expect(fact('Name', 'words')).toEqual([{ label: 'Name', lines: [['words']] }]);
    expect(factOf('Name', [])).toEqual([]);
    expect(factOf('Name', [['words'], ['more']])).toEqual([
      { label: 'Name', lines: [['Words'], ['More']] },
    ]);
    expect(listOf('Title', [])).toEqual([]);
    expect(listOf('Title', [['words']])).toEqual([
      { kind: 'list', title: 'Title', lines: [['Words']] },
    ]);
    expect(listOf('Title', [['words']], 'A note.')).toEqual([
      { kind: 'list', title: 'Title', lines: [['Words']], note: 'A note.' },
    ]);
  });

  it('begins a line with a capital, but leaves a status alone', () => {
    const ref = { kind: 'muscle', id: 'psoas_major' } as const;
    expect(begun([])).toEqual([]);
    expect(begun(['one', 'two'])).toEqual(['One', 'two']);
    expect(begun([{ ref, text: 'psoas major' }, ': out'])).toEqual([
      { ref, text: 'Psoas major' },
      ': out',
    ]);
    expect(begun([{ status: 'no' }, ' here'])).toEqual([{ status: 'no' }, ' here']);
  });

  it('joins parts and calls a status by its name', () => {
    expect(joined(['a', 'b', 'c'])).toEqual(['a', ', ', 'b', ', ', 'c']);
    expect(joined(['a', 'b'], '; ')).toEqual(['a', '; ', 'b']);
    expect(joined([])).toEqual([]);
    expect((['ok', 'caution', 'no'] as const).map(statusWord)).toEqual([
      'Suits',
      'With care',
      'Not now',
    ]);
    const ref = { kind: 'muscle', id: 'psoas_major' } as const;
    expect(plainLine(['a ', { status: 'no' }, ' ', { ref, text: 'psoas' }])).toBe(
      'a Not now psoas',
    );
  });
});

describe('itemWords', () => {
  const words = (items: readonly (typeof homeCareItems)[number][]): string =>
    plainLine(itemWords(items, ruleBook, (item) => item));

  it('names every item at once, or every item but four', () => {
    expect(words(homeCareItems)).toBe('every item');
    expect(words(homeCareItems.slice(1))).toBe(`every item but ${homeCareItems[0]}`);
    expect(words(homeCareItems.slice(4))).toBe(
      `every item but ${homeCareItems.slice(0, 4).join('; ')}`,
    );
    expect(words(homeCareItems.slice(5))).not.toContain('every item');
  });

  it('names few by themselves, each once', () => {
    const [one, two] = homeCareItems;
    expect(words([two, one, two])).toBe(`${two}; ${one}`);
  });
});

describe('the matrix in words', () => {
  it('has no words for a code that the book does not hold', () => {
    expect(reasonWords('r1', { ...ruleBook, reasons: [] })).toBeUndefined();
  });

  it('signs a cell with its reason in full', () => {
    const reason = { code: 'r1', note: 'Words.' } as unknown as (typeof ruleBook.reasons)[number];
    const item = homeCareItems[0];
    const column = 'unknown';
    const bookWith = (cell: (typeof ruleBook.causeItemMatrix)[typeof item][typeof column]) => ({
      ...ruleBook,
      reasons: [reason],
      causeItemMatrix: {
        ...ruleBook.causeItemMatrix,
        [item]: { ...ruleBook.causeItemMatrix[item], [column]: cell },
      },
    });
    expect(matrixRow({ item, column }, bookWith('y'))).toEqual({ item, column, status: 'ok' });
    expect(matrixRow({ item, column }, bookWith({ status: 'caution', reason: 'r1' }))).toEqual({
      item,
      column,
      status: 'caution',
      reason,
    });
  });
});

describe('near words at the borders', () => {
  const word = (text: string) => wordsOf(text)[0] ?? { plain: '', stem: '' };

  it.each([
    // Four letters forgive one slip, seven still one, eight two.
    ['knee', 'kne', true],
    ['calf', 'calv', true],
    ['stretch', 'stertch', true],
    ['stretch', 'sterhct', false],
    ['shoulder', 'shuolder', true],
    ['shoulder', 'shuodler', true],
    ['shoulder', 'suhodler', false],
  ])('%j is near %j: %s', (text, typed, near) => {
    expect(isNear(word(text), word(typed))).toBe(near);
  });

  it.each([
    ['abc', 'abcd', 1, 1],
    ['abc', 'abcde', 1, 2],
    ['abcde', 'abc', 1, 2],
    ['abcd', 'badc', 2, 2],
    ['abcd', 'acbd', 1, 1],
    ['abcd', 'xbcd', 1, 1],
    ['abcd', 'abcx', 1, 1],
    ['abcd', 'wxyz', 1, 2],
    ['', '', 0, 0],
  ])('%j and %j, at most %d: %d', (one, other, most, slips) => {
    expect(slipsBetween(one, other, most)).toBe(slips);
  });
});
