/** What keeps an intake from being signed, in words, and dates that cannot be. */
import { describe, expect, test } from 'vitest';

import { dateProblems, type CaseDates } from '@/lib/domain/intake/date-problems';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { missingForSigning } from '@/lib/domain/intake/missing-for-signing';

import { aFlag, anInventedRuleBook, aRow } from '../support/invented-rule-book';

const today = '2026-11-20';
const ruleBook = anInventedRuleBook({
  redFlags: [aFlag('rf_one', 'urgent')],
  contraindications: [
    aRow('ci_bruise', { name: 'Bruise', details: [{ word: 'deep', label: 'Deep' }] }),
    aRow('ci_plain'),
  ],
});

describe('what is missing, in words', () => {
  const words = (changes: Partial<IntakeAnswers> = {}, birthDate = '1980-05-02') =>
    Object.fromEntries(
      missingForSigning({
        answers: { ...emptyIntake(), ...changes },
        birthDate,
        today,
        ruleBook,
      }).map(({ path, message }) => [path, message]),
    );

  test('of an empty intake', () => {
    expect(words()).toEqual({
      affectedSide: 'Choose the affected side.',
      firstEpisode: 'Say whether this is the first time.',
      seenByDoctor: 'Say whether a doctor has seen the client about it.',
      irritable: 'Say whether light work sets the pain off for more than an hour.',
      belowKnee: 'Say whether the pain goes below the knee.',
      causes: 'Choose at least one suspected cause.',
      'pain.back': 'Choose the back pain now, 0 to 10.',
      'pain.leg': 'Choose the leg pain now, 0 to 10.',
      medicines: 'Choose the medicines that the client takes, or say that there are none.',
      'pregnancy.pregnant': 'Answer the pregnancy question.',
      'redFlags.rf_one': 'Answer: rf_one?',
      'consents.general': 'Record yes or no for general work.',
      'consents.gluteal': 'Record yes or no for gluteal work.',
      'consents.inner_thigh': 'Record yes or no for inner-thigh work.',
      'consents.abdomen': 'Record yes or no for abdomen work.',
    });
  });

  const given = (details: string[] | null) => ({
    answer: 'yes' as const,
    details,
    sites: [],
    note: '',
  });
  test.each<[string, Partial<IntakeAnswers>, string | undefined]>([
    [
      'causes[0].confirmedBy',
      { causes: [{ cause: 'trauma', confirmedBy: null }] },
      'Say who confirmed this cause.',
    ],
    ['pregnancy.dueDate', { pregnancy: { pregnant: 'yes', dueDate: null } }, 'Enter the due date.'],
    [
      'pregnancy.dueDate',
      { pregnancy: { pregnant: 'yes', dueDate: '2028-01-01' } },
      'This date is more than 42 weeks away or more than 14 days past. Check it.',
    ],
    ['pregnancy.dueDate', { pregnancy: { pregnant: 'no', dueDate: '2028-01-01' } }, undefined],
    ['onsetDate', { onsetDate: '2026-11-21' }, 'This date is after today. Check it.'],
    [
      'contraindications.ci_bruise.details',
      { contraindications: { ci_bruise: given(null) } },
      'Bruise: choose what applies, or none of these.',
    ],
    [
      'contraindications.ci_bruise.details',
      { contraindications: { ci_bruise: given(['deep']) } },
      undefined,
    ],
    [
      'contraindications.ci_plain.details',
      { contraindications: { ci_plain: given(null) } },
      undefined,
    ],
    [
      'contraindications.ci_bruise.details',
      { contraindications: { ci_bruise: given(['deep', 'blue']) } },
      'This question is not in the questionnaire. Remove it.',
    ],
    [
      'contraindications.ci_plain.details',
      { contraindications: { ci_plain: given(['deep']) } },
      'This question is not in the questionnaire. Remove it.',
    ],
    [
      'redFlags.rf_foo',
      { redFlags: { rf_foo: 'no' } },
      'This question is not in the questionnaire. Remove it.',
    ],
  ])('at %s: %j', (path, changes, message) => expect(words(changes)[path]).toBe(message));

  test.each([
    ['2008-11-20', undefined, undefined],
    [
      '2008-11-21',
      'Under 18: enter the guardian’s name.',
      'Under 18: record whether the guardian consents.',
    ],
  ])('of a client born %s', (birthDate, name, consent) => {
    expect(words({}, birthDate)['guardian.name']).toBe(name);
    expect(words({}, birthDate)['guardian.consent']).toBe(consent);
  });
});

describe('dates that cannot be', () => {
  const none: CaseDates = {
    today,
    birthDate: null,
    onsetDate: null,
    flareDate: null,
    dueDate: null,
  };
  test.each<[Partial<CaseDates>, string[]]>([
    [{}, []],
    [{ birthDate: today }, []],
    [{ birthDate: '2026-11-21' }, ['birthDate is after today']],
    [{ onsetDate: today }, []],
    [{ onsetDate: '2026-11-21' }, ['onsetDate is after today']],
    [{ onsetDate: '1980-01-01', birthDate: '1980-01-01' }, []],
    [{ onsetDate: '1979-12-31', birthDate: '1980-01-01' }, ['onsetDate is before the birth date']],
    [{ flareDate: today }, []],
    [{ flareDate: '2026-11-21' }, ['flareDate is after today']],
    [{ flareDate: '2026-01-01', onsetDate: '2026-01-01' }, []],
    [{ flareDate: '2025-12-31', onsetDate: '2026-01-01' }, ['flareDate is before the onset']],
    [{ flareDate: '1980-01-01', birthDate: '1980-01-01' }, []],
    [{ flareDate: '1979-12-31', birthDate: '1980-01-01' }, ['flareDate is before the birth date']],
    [
      { dueDate: '2026-11-05' },
      ['pregnancy.dueDate is more than 42 weeks away or more than 14 days past'],
    ],
    [{ dueDate: '2026-11-06' }, []],
  ])('%j: %j', (dates, problems) => {
    const found = dateProblems({ ...none, ...dates });
    expect(found.map(({ path, message }) => `${path} ${message}`)).toEqual(problems);
  });
});
