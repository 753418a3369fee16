import { describe, expect, it, test } from 'vitest';

import { askedShortScreen, shortScreenRead } from '@/app/asked-short-screen';
import { claimsIn } from '@/lib/content/claims';
import { reading, tooLong } from '@/lib/content/reading-level';
import { readByClientWords } from '@/lib/content/short-screen-words';
import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';
import { frozenShortScreen, wholeAsk } from '@/lib/domain/screening/frozen-short-screen';
import { isEmergencyNow, stopsAtOnce } from '@/lib/domain/screening/short-screen';

/** Words a minute of somebody who reads for themselves (Brysbaert 2019, English non-fiction). */
const WORDS_A_MINUTE = 238;

const wordsOf = (lines: readonly string[]): number => lines.join(' ').split(/\s+/).length;

test('the twelve starred questions are read in a minute', () => {
  expect(askedShortScreen.redFlags).toHaveLength(12);
  expect(wordsOf(askedShortScreen.redFlags.map(wholeAsk))).toBeLessThanOrEqual(WORDS_A_MINUTE);
});

test('what is no language is read aloud', () => {
  for (const by of [undefined, 'de', '', ['es'], 'toString']) {
    expect(shortScreenRead(by)).toBe(askedShortScreen);
  }
});

describe.each(sheetLanguages)('read by the client in %s', (language) => {
  const questions = shortScreenRead(language);
  const { words, news, redFlags } = questions;
  const { gradeOf, gradeMax } = reading[language];

  it('asks the same questions, and the same answers stop at once', () => {
    expect(redFlags.map(({ id }) => id)).toEqual(askedShortScreen.redFlags.map(({ id }) => id));
    expect(news.map(({ id }) => id)).toEqual(askedShortScreen.news.map(({ id }) => id));
    for (const [index, flag] of redFlags.entries()) {
      const aloud = askedShortScreen.redFlags[index];
      if (!aloud) throw new Error('No such question.');
      for (const answer of ['yes', 'no', 'not_sure'] as const) {
        expect(stopsAtOnce(flag, answer)).toBe(stopsAtOnce(aloud, answer));
      }
    }
    expect(isEmergencyNow(redFlags, { redFlags: { rf_pe_1: 'not_sure' } })).toBe(true);
  });

  it('says nothing that is meant for the therapist', () => {
    for (const { therapistNote, privateQuestion } of redFlags) {
      expect([therapistNote, privateQuestion]).toEqual(['', undefined]);
    }
  });

  it('reads at grade 6 or lower, in short sentences, and promises nothing', () => {
    const { giveBack, thanks, missing, stop, note, newsNote, save, over, notSaved, pageTitle } =
      readByClientWords[language];
    const around = [note, newsNote, save, missing.at, stop.note, stop.save];
    const more = [
      giveBack.title,
      giveBack.line,
      thanks.title,
      thanks.line,
      over.line,
      notSaved,
      pageTitle,
    ];
    const texts = [
      ...redFlags.map(({ ask, points = [] }) => [ask, ...points]),
      ...news.map(({ ask }) => [ask]),
      ...[...around, ...more].map((line) => [line]),
    ];
    for (const lines of texts) {
      expect(tooLong(lines, language)).toEqual([]);
      expect(lines.flatMap((line) => claimsIn(line, language))).toEqual([]);
    }
    expect(gradeOf([...around, ...more])).toBeLessThanOrEqual(gradeMax);
    for (const { ask } of news) {
      expect([ask, Math.max(gradeMax, gradeOf([ask]))]).toEqual([ask, gradeMax]);
    }
  });

  it('is kept as it was read, with every point of the question', () => {
    const frozen = frozenShortScreen({ redFlags: { rf_ca_3: 'no' }, news: {} }, questions);
    const asked = redFlags.find(({ id }) => id === 'rf_ca_3');
    const [entry] = frozen.sections.flatMap(({ entries }) => entries);
    expect(entry).toEqual({
      path: 'redFlags.rf_ca_3',
      question: [asked?.ask, ...(asked?.points ?? [])].join(' '),
      answer: 'No',
    });
    expect(asked?.points?.length).toBeGreaterThan(1);
  });

  it('has words of its own for each answer', () => {
    expect(new Set(Object.values(words.answers)).size).toBe(3);
  });
});
