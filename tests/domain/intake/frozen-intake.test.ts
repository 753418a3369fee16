import { describe, expect, test } from 'vitest';

import { askedQuestions } from '@/app/asked-questions';
import { frozenIntake } from '@/lib/domain/intake/frozen-intake';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

function answerAt(path: string, more: Partial<IntakeAnswers>): string | undefined {
  const answers = { ...emptyIntake(), ...more };
  const { sections } = frozenIntake({ answers, questions: askedQuestions });
  return sections.flatMap(({ entries }) => entries).find((entry) => entry.path === path)?.answer;
}

const present = (more: object) => ({
  contraindications: {
    ci_skin_infection: { answer: 'yes' as const, details: null, sites: [], note: '', ...more },
  },
});

describe('answers in words', () => {
  const cases: [string, string, Partial<IntakeAnswers>, string][] = [
    ['a side', 'affectedSide', { affectedSide: 'right' }, 'Right'],
    ['no side', 'affectedSide', {}, 'Not recorded'],
    ['a date', 'onsetDate', { onsetDate: '2026-03-04' }, '4 Mar 2026'],
    ['a plain no', 'irritable', { irritable: false }, 'No'],
    ['no pain', 'pain.back', { pain: { back: 0, leg: null, worst: null } }, '0 of 10'],
    ['pain nobody asked', 'pain.leg', {}, 'Not recorded'],
    [
      'a cause and who says so',
      'causes[0].cause',
      { causes: [{ cause: 'disc_herniation', confirmedBy: 'imaging' }] },
      'Disc herniation – Seen on a scan or X-ray',
    ],
    [
      'a place with its side, pain and kind',
      'places[0]',
      { places: [{ region: 'foot', side: 'left', pain: 4, kinds: ['tingling'] }] },
      'Foot, left, 4 of 10, tingling',
    ],
    [
      'a place in the middle, without a side',
      'places[0]',
      { places: [{ region: 'sacrum', side: 'both', pain: null, kinds: [] }] },
      'Sacrum',
    ],
    [
      'a medicine by its name',
      'medicines.apixaban',
      { medicines: { ids: ['apixaban'], other: '' } },
      'Apixaban',
    ],
    ['a red flag', 'redFlags.rf_ces_1', { redFlags: { rf_ces_1: 'not_sure' } }, 'Not sure'],
    ['a condition nobody asked', 'contraindications.ci_skin_infection', {}, 'Not recorded'],
    [
      'a condition with its place and note',
      'contraindications.ci_skin_infection',
      present({ sites: [{ region: 'foot', side: 'right' }], note: 'Athlete’s foot' }),
      'Yes; Foot, right; Athlete’s foot',
    ],
    [
      'that none of the details applies',
      'contraindications.ci_skin_infection',
      present({ details: [] }),
      'Yes; none of the details',
    ],
    [
      'a consent with its day and wording',
      'consents.gluteal',
      {
        consents: { gluteal: { given: 'no', wordingVersion: 'gluteal-1', date: '2026-11-21' } },
      },
      'No, 21 Nov 2026',
    ],
    [
      'a consent to words that are read out otherwise by now',
      'consents.gluteal',
      {
        consents: { gluteal: { given: 'yes', wordingVersion: 'gluteal-0', date: '2026-11-21' } },
      },
      'Yes, 21 Nov 2026 (to an earlier wording)',
    ],
    [
      'a place outside the list in its own words',
      'contraindications.ci_skin_infection',
      present({ elsewhere: 'left chest' }),
      'Yes; left chest',
    ],
    [
      'an option that is no longer offered, in words',
      'aggravators',
      { aggravators: ['sitting_long', 'old_option'] },
      'Sitting for long, old option',
    ],
  ];
  test.each(cases)('%s', (_name, path, more, words) => {
    expect(answerAt(path, more)).toBe(words);
  });
});

describe('what was asked', () => {
  const { sections } = frozenIntake({ answers: emptyIntake(), questions: askedQuestions });
  const entries = sections.flatMap((section) => section.entries);

  test('every red flag, every condition and every consent is there, also unanswered', () => {
    const count = (start: string) => entries.filter(({ path }) => path.startsWith(start)).length;
    expect(count('redFlags.')).toBe(34);
    expect(count('contraindications.')).toBe(
      askedQuestions.conditions.flatMap(({ conditions }) => conditions).length,
    );
    expect(count('consents.')).toBe(4);
  });

  test('stands in the words that the page shows', () => {
    const flag = askedQuestions.redFlags[0];
    const entry = entries.find(({ path }) => path === `redFlags.${flag?.id}`);
    expect(entry?.question).toBe(flag?.ask);
  });

  test('paths are told apart', () => {
    expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
  });

  test('a guardian is asked about only where there is one', () => {
    expect(answerAt('guardian.name', {})).toBeUndefined();
    const guardian = { name: 'Rosa', relation: 'mother', consent: 'yes' as const, date: null };
    expect(answerAt('guardian.name', { guardian })).toBe('Rosa');
  });
});
