import { describe, expect, test } from 'vitest';

import { askedQuestions } from '@/app/asked-questions';
import { frozenIntake } from '@/lib/domain/intake/frozen-intake';
import { frozenIntakeSchema } from '@/lib/domain/intake/frozen-intake.schema';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

describe('what is kept of a signed intake', () => {
  const frozen = (changes: Partial<IntakeAnswers> = {}, questions = askedQuestions) =>
    frozenIntake({ answers: { ...emptyIntake(), ...changes }, questions });
  const section = (title: string, changes: Partial<IntakeAnswers> = {}) =>
    frozen(changes).sections.find((one) => one.title === title)?.entries ?? [];
  const answers = (title: string, changes: Partial<IntakeAnswers> = {}) =>
    section(title, changes).map(({ path, answer }) => `${path}: ${answer}`);

  test('ten parts in the order of the form', () => {
    expect(frozen().sections.map(({ title }) => title)).toEqual([
      'Why you are here',
      'Side and course',
      'Pain and places',
      'Day to day',
      'Medicines',
      'Pregnancy',
      'Red flags',
      'Conditions',
      'Consent',
      'Goals and notes',
    ]);
    expect(frozenIntakeSchema.parse(frozen())).toEqual(frozen());
    expect(frozenIntakeSchema.safeParse({ contentVersion: '1', sections: [{}] }).success).toBe(
      false,
    );
    expect(frozenIntakeSchema.safeParse({}).success).toBe(false);
  });

  test.each<[string, Partial<IntakeAnswers>, string[]]>([
    ['Why you are here', {}, ['causes: Not recorded']],
    [
      'Why you are here',
      { causes: [{ cause: 'disc_herniation', confirmedBy: null }] },
      ['causes[0].cause: Disc herniation – Not recorded'],
    ],
    ['Pregnancy', {}, ['pregnancy.pregnant: Not recorded']],
    [
      'Pregnancy',
      { pregnancy: { pregnant: 'no', dueDate: '2027-01-02' } },
      ['pregnancy.pregnant: No'],
    ],
    [
      'Pregnancy',
      { pregnancy: { pregnant: 'yes', dueDate: '2027-01-02' } },
      ['pregnancy.pregnant: Yes', 'pregnancy.dueDate: 2 Jan 2027'],
    ],
    [
      'Pregnancy',
      { pregnancy: { pregnant: 'yes', dueDate: null } },
      ['pregnancy.pregnant: Yes', 'pregnancy.dueDate: Not recorded'],
    ],
    ['Medicines', {}, ['medicines: None picked', 'medicines.other: None']],
    [
      'Medicines',
      { medicines: { ids: [], other: '', none: true } },
      ['medicines: Takes none', 'medicines.other: None'],
    ],
    [
      'Medicines',
      { medicines: { ids: ['apixaban'], other: 'Zinc' } },
      ['medicines.apixaban: Apixaban', 'medicines.other: Zinc'],
    ],
    ['Goals and notes', {}, ['goals: Not recorded', 'therapistNotes: Not recorded']],
    [
      'Goals and notes',
      { goals: 'Walk', therapistNotes: 'Shy' },
      ['goals: Walk', 'therapistNotes: Shy'],
    ],
    [
      'Day to day',
      {},
      ['aggravators', 'easers', 'riskFactors', 'testsDone', 'otherCare'].map(
        (path) => `${path}: None`,
      ),
    ],
    [
      'Side and course',
      { firstEpisode: true, seenByDoctor: false },
      [
        'affectedSide: Not recorded',
        'onsetDate: Not recorded',
        'flareDate: Not recorded',
        'firstEpisode: Yes',
        'seenByDoctor: No',
        'irritable: Not recorded',
        'belowKnee: Not recorded',
      ],
    ],
    [
      'Pain and places',
      { pain: { back: 3, leg: null, worst: 10 } },
      [
        'pain.back: 3 of 10',
        'pain.leg: Not recorded',
        'pain.worst: 10 of 10',
        'places: None marked',
      ],
    ],
  ])('%s with %j', (title, changes, expected) => expect(answers(title, changes)).toEqual(expected));

  test('a guardian who was named or has answered', () => {
    const nobody = { name: '', relation: '', consent: null, date: null };
    const about = (guardian: Partial<IntakeAnswers['guardian']>) =>
      answers('Consent', { guardian: { ...nobody, ...guardian } }).slice(4);
    expect(about({})).toEqual([]);
    expect(about({ name: 'Rosa' })).toEqual([
      'guardian.name: Rosa',
      'guardian.relation: Not recorded',
      'guardian.consent: Not recorded',
      'guardian.date: Not recorded',
    ]);
    expect(about({ consent: 'no', relation: 'Aunt', date: '2026-11-02' })).toEqual([
      'guardian.name: Not recorded',
      'guardian.relation: Aunt',
      'guardian.consent: No',
      'guardian.date: 2 Nov 2026',
    ]);
  });

  test('a consent in its own wording', () => {
    const [first] = section('Consent');
    const [asked] = askedQuestions.consents;
    expect(first?.question).toBe(`${asked?.title}: ${asked?.text}`);
  });

  test('a retired flag only where it was answered', () => {
    const [flag] = askedQuestions.redFlags;
    if (!flag) throw new Error('No flags.');
    const questions = { ...askedQuestions, redFlags: [{ ...flag, retired: true as const }] };
    const flags = (changes: Partial<IntakeAnswers>) =>
      frozen(changes, questions).sections.find(({ title }) => title === 'Red flags')?.entries;
    expect(flags({})).toEqual([]);
    expect(flags({ redFlags: { [flag.id]: 'no' } })).toMatchObject([{ answer: 'No' }]);
  });

  test('the details of a condition by their labels', () => {
    const words = (given: object) =>
      answers('Conditions', {
        contraindications: {
          ci_skin_infection: { answer: 'yes', details: null, sites: [], note: '', ...given },
        },
      }).find((one) => one.includes('ci_skin_infection'));
    const [detail] =
      askedQuestions.conditions
        .flatMap(({ conditions }) => conditions)
        .find(({ id }) => id === 'ci_skin_infection')?.details ?? [];
    expect(words({ details: ['cellulitis'] })).toBe(
      `contraindications.ci_skin_infection: Yes; ${detail?.label}`,
    );
    expect(words({ answer: 'no', note: 'x' })).toBe('contraindications.ci_skin_infection: No');
    expect(words({})).toBe('contraindications.ci_skin_infection: Yes');
  });
});
