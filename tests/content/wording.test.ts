import { describe, expect, it } from 'vitest';

import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import { clientCode } from './code-texts';
import { clientLabels, clientProse, clientQuestions } from './client-texts';
import { reading, sentencesOf, tooLong, wordsOf } from '@/lib/content/reading-level';

const { gradeOf, gradeMax } = reading.en;

describe('reading', () => {
  it.each([...clientProse, ...clientQuestions, ...clientLabels])(
    '$of has short sentences',
    ({ lines }) => {
      expect(tooLong(lines)).toEqual([]);
    },
  );

  it.each([...clientProse, ...clientQuestions.filter(({ of }) => /^(rf_|news\.)/.test(of))])(
    '$of reads at grade 6 or lower',
    ({ lines }) => {
      expect(gradeOf(lines)).toBeLessThanOrEqual(gradeMax);
    },
  );

  it('counts words and grades as a person would', () => {
    expect(tooLong([`${'word '.repeat(21)}.`])).toHaveLength(1);
    expect(tooLong([`${'word '.repeat(20)}.`])).toEqual([]);
    expect(
      gradeOf(['Musculoskeletal practitioners recommend individualised rehabilitation.']),
    ).toBeGreaterThan(gradeMax);
    expect(gradeOf(['Lie on your back. Bend one knee.'])).toBeLessThan(gradeMax);
  });
});

describe('words in the code of a client’s pages and sheet', () => {
  const shown = clientCode.filter(({ file }) => /^(?:app|components)\//.test(file));
  const sentences = shown.map(({ file, texts }) => ({
    file,
    lines: sentencesOf(texts.map(({ text }) => text)),
  }));

  it('are found where a client looks', () => {
    const all = sentences.flatMap(({ lines }) => lines);
    expect(all).toEqual(
      expect.arrayContaining([
        'This is far too long to be sent.',
        'This page could not be shown',
        'Tell whoever runs Fascicle here to make room.',
      ]),
    );
  });

  it.each(sentences)('$file: short sentences', ({ lines }) => {
    expect(tooLong(lines)).toEqual([]);
  });

  // A label of one or two words has no grade worth the name.
  it.each(
    sentences
      .map(({ file, lines }) => ({ file, lines: lines.filter((one) => wordsOf(one).length > 3) }))
      .filter(({ lines }) => lines.length > 0),
  )('$file: grade 6 or lower', ({ lines }) => {
    expect(gradeOf(lines)).toBeLessThanOrEqual(gradeMax);
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
