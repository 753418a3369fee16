import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';

import { claimsIn } from '@/lib/content/claims';
import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import { clientLabels, clientProse, clientQuestions } from './client-texts';

const WORDS_MAX = 20;
const GRADE_MAX = 6;

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!:])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

/** Flesch-Kincaid grade of a record's lines together. */
function gradeOf(lines: readonly string[]): number {
  const sentences = lines.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
}

const tooLong = (lines: readonly string[]): string[] =>
  lines.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > WORDS_MAX);

describe('claims (spec §11)', () => {
  it.each([...clientProse, ...clientQuestions, ...clientLabels])('$of makes none', ({ lines }) => {
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.flatMap(claimsIn)).toEqual([]);
  });

  it.each([
    ['This removes toxins.', 'toxin'],
    ['A detoxifying rub', 'detox'],
    ['Get rid of the pain', 'get rid of'],
    ['We massage the pain away', 'massage away'],
    ['Breaks up LACTIC  acid', 'lactic acid'],
    ['Flushes the muscle', 'flush'],
    ['metabolic waste', 'metabolic waste'],
    ['Eat superfoods', 'superfood'],
    ['It cures sciatica', 'cure'],
    ['A miracle', 'miracle'],
    ['Guaranteed to help', 'guarantee'],
    ['It heals your disc', 'heals your disc or nerve'],
    ['Realigns the hips', 'realign'],
    ['Better alignment', 'alignment'],
    ['Decompresses the nerve', 'decompress'],
    ['Creates space in the spine', 'creates space in the spine'],
    ['Ice reduces inflammation', 'reduces inflammation'],
    ['The best treatment', 'best treatment'],
    ['Relief without surgery', 'without surgery'],
    ['You will never need surgery', 'never need surgery'],
    ['Stop taking your medicine', 'stop your medicine'],
    ['Catastrophic pain', 'catastrophic'],
    ['In agony', 'agony'],
    ['A crumbling spine', 'crumbling'],
    ['A worn out spine', 'worn out spine'],
    ['Your disc has slipped out', 'your disc has slipped out'],
  ])('are found: %s', (text, name) => {
    expect(claimsIn(text)).toContain(name);
  });

  it.each([
    'Keep the sheet secure.',
    'An accurate, manicured hand',
    'Most people get better without surgery.',
    'Do not stop your medicine.',
    'Do not stop taking your medicine.',
    'Massage the buttock. Walk away from the table.',
    'Plush cushions',
  ])('are not seen where there are none: %s', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('reading', () => {
  it.each([...clientProse, ...clientQuestions])('$of has short sentences', ({ lines }) => {
    expect(tooLong(lines)).toEqual([]);
  });

  it.each([...clientProse, ...clientQuestions.filter(({ of }) => of.startsWith('rf_'))])(
    '$of reads at grade 6 or lower',
    ({ lines }) => {
      expect(gradeOf(lines)).toBeLessThanOrEqual(GRADE_MAX);
    },
  );

  it('counts words and grades as a person would', () => {
    expect(tooLong([`${'word '.repeat(21)}.`])).toHaveLength(1);
    expect(tooLong([`${'word '.repeat(20)}.`])).toEqual([]);
    expect(
      gradeOf(['Musculoskeletal practitioners recommend individualised rehabilitation.']),
    ).toBeGreaterThan(GRADE_MAX);
    expect(gradeOf(['Lie on your back. Bend one knee.'])).toBeLessThan(GRADE_MAX);
  });
});

describe('pressure on the spine and kidneys', () => {
  const OFF = /\b(?:not|never|stay off|stay out|none on|no)\b/i;
  const BONE = /\b(?:on|over|under) (?:your |the )?(?:spine|kidneys?|ribs?|tail bone|bone)\b/i;

  it('is never allowed by a step', () => {
    const steps = homeCareItems.flatMap((item) => item.steps);
    const named = steps.filter((step) => BONE.test(step));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((step) => !OFF.test(step))).toEqual([]);
  });

  it('is ruled out in the texts for the massager and the helper', () => {
    const text = (id: string): string =>
      homeCareItems
        .filter((item) => item.id === id)
        .flatMap((item) => item.steps)
        .join(' ');
    expect(text('massager_vibration')).toMatch(/Not on your spine, .*kidneys/);
    expect(text('partner_hacking')).toMatch(/Never tap on the spine.*Never tap over the kidneys/);
    expect(text('partner_heel_of_hand')).toMatch(/Never press on the bone/);
  });
});
