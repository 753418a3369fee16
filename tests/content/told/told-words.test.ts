import { describe, expect, it } from 'vitest';

import { claimsIn } from '@/lib/content/claims';
import { spanishMedicines } from '@/lib/content/languages/es/told-intake/medicines';
import { medicineClasses } from '@/lib/content/medicines';
import { reading, tooLong } from '@/lib/content/reading-level';
import { toldIntakeIn } from '@/lib/content/told-intake/told-intake';
import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';
import type { ToldQuestion } from '@/lib/domain/told-intake/told-question';

/** Everything a client reads of a question, but for the names of medicines and regions. */
function linesOf(question: ToldQuestion): string[] {
  const { ask, hint = '', points = [] } = question;
  const options = 'options' in question ? question.options.map(({ label }) => label) : [];
  const none = 'none' in question ? [question.none] : [];
  return [ask, hint, ...points, ...options, ...none].filter((line) => line !== '');
}

it('names every medicine in Spanish, and finds it by its English name', () => {
  const ids = medicineClasses.flatMap(({ medicines }) => medicines.map(({ id }) => id));
  expect(Object.keys(spanishMedicines).sort()).toEqual([...new Set(ids)].sort());
  const question = toldIntakeIn('es')
    .sections.flatMap((section) => section.questions)
    .find(({ kind }) => kind === 'medicines');
  const named = question?.kind === 'medicines' ? question.medicines : [];
  const apixaban = named.find(({ id }) => id === 'apixaban');
  expect(apixaban).toMatchObject({ name: 'Apixabán' });
  expect(apixaban?.aliases).toEqual(expect.arrayContaining(['Apixaban', 'Eliquis']));
});

describe.each(sheetLanguages)('in %s', (language) => {
  const { sections } = toldIntakeIn(language);
  const { gradeOf, gradeMax } = reading[language];
  const questions = sections.flatMap((section) => section.questions);

  it.each(questions)('$id reads at grade 6 or lower, in short sentences', (question) => {
    const lines = linesOf(question);
    expect(question.ask).not.toBe('');
    expect(tooLong(lines, language)).toEqual([]);
    expect([lines, Math.max(gradeMax, gradeOf(lines))]).toEqual([lines, gradeMax]);
  });

  it.each(sections)('$id: its title and lead read as easily', ({ title, lead = '' }) => {
    expect(title).not.toBe('');
    if (lead === '') return;
    expect(tooLong([lead], language)).toEqual([]);
    expect(gradeOf([lead])).toBeLessThanOrEqual(gradeMax);
  });

  it('has words for every option', () => {
    for (const question of questions) {
      if (!('options' in question)) continue;
      for (const { id, label } of question.options) expect([id, label]).not.toEqual([id, id]);
    }
  });

  it('promises nothing', () => {
    const all = questions.flatMap(linesOf);
    expect(all.flatMap((line) => claimsIn(line, language).map((name) => [name, line]))).toEqual([]);
  });
});
