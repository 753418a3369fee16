import { describe, expect, test } from 'vitest';

import { askedQuestions } from '@/app/asked-questions';
import { screenToday } from '@/app/screen-today';
import { frozenIntake } from '@/lib/domain/intake/frozen-intake';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { raisedBy } from '@/lib/domain/screening/raised-by';
import { answersOf } from '@/prisma/demo/answers';

const today = '2026-11-21';

function screened(more: Partial<IntakeAnswers>, birthDate = '1980-05-04') {
  const answers = answersOf(today, more);
  const clearances = [{ rule: 'rf_inf_1', clinician: 'Dr Okafor', day: '2026-11-20' }];
  const given = { answers, birthDate, clearances, today, firstVisit: true };
  const live = screenToday({
    ...given,
    policy: [],
    shortScreens: [],
    withoutChange: false,
    consentRecords: [],
    signedAt: null,
  });
  const frozen = frozenIntake({ answers, questions: askedQuestions });
  const words = (rule: string) => {
    const finding = live.screening.findings.find((one) => one.rule === rule);
    if (!finding) throw new Error(`${rule} was not found.`);
    return raisedBy(finding.because, { frozen, questions: askedQuestions, ...live });
  };
  return { ...live, frozen, words };
}

describe('the answer behind a finding, in words', () => {
  const numb = { region: 'foot' as const, side: 'left' as const, pain: null };
  const cases: [string, string, Partial<IntakeAnswers>, string][] = [
    ['a red flag', 'rf_ces_1', { redFlags: { rf_ces_1: 'yes' } }, 'Yes'],
    ['a clearance', 'rf_inf_1', { redFlags: { rf_inf_1: 'yes' } }, 'Dr Okafor, 20 Nov 2026'],
    ['a medicine', 'ci_anticoagulant', { medicines: { ids: ['apixaban'], other: '' } }, 'Apixaban'],
    [
      'other care',
      'ci_sedating_medication',
      { otherCare: ['muscle_relaxants'] },
      'Muscle relaxants',
    ],
    [
      'a numb place',
      'ci_numb_area',
      { places: [{ ...numb, kinds: ['numbness'] }] },
      'Foot, left, numbness',
    ],
    ['the side', 'rf_ces_5', { affectedSide: 'both' }, 'Both sides'],
    ['the first visit', 'ci_first_session', {}, 'Today'],
  ];
  test.each(cases)('%s', (_name, rule, more, answer) => {
    expect(
      screened(more)
        .words(rule)
        .map((one) => one.answer),
    ).toContain(answer);
  });

  test('the age', () => {
    const words = screened({}, '1940-01-01').words('ci_frail_older');
    expect(words).toEqual([{ question: 'Age', answer: '86 years' }]);
  });

  test('a course of care that has changed nothing', () => {
    const words = raisedBy(['withoutChange'], { questions: askedQuestions, ...screened({}) });
    expect(words).toEqual([
      { question: 'Course of care', answer: 'No meaningful change on record' },
    ]);
  });

  test('a path that nobody knows stands as it is', () => {
    const facts = screened({});
    const words = raisedBy(['somewhere.else'], { questions: askedQuestions, ...facts });
    expect(words[0]?.question).toBe('somewhere.else');
  });
});
