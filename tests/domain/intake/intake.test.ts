import { describe, expect, test } from 'vitest';

import { caseFromIntake } from '@/lib/domain/intake/case-from-intake';
import {
  emptyIntake,
  intakeAnswersSchema,
  intakeDraftSchema,
  type IntakeAnswers,
} from '@/lib/domain/intake/intake-answers.schema';
import { missingForSigning } from '@/lib/domain/intake/missing-for-signing';

import { aFlag, anInventedRuleBook, aRow } from '../support/invented-rule-book';

const today = '2026-11-20';
const ruleBook = anInventedRuleBook({
  redFlags: [aFlag('rf_one', 'urgent'), aFlag('rf_old', 'urgent', { retired: true })],
  contraindications: [
    aRow('ci_bruise', { details: [{ word: 'deep', label: 'Deep' }], takesSites: true }),
    aRow('ci_plain'),
  ],
});
const yes = { given: 'yes', wordingVersion: '1', date: today } as const;
const no = { ...yes, given: 'no' } as const;

const complete = (changes: Partial<IntakeAnswers> = {}): IntakeAnswers => ({
  ...emptyIntake(),
  causes: [{ cause: 'piriformis_syndrome', confirmedBy: 'self' }],
  affectedSide: 'left',
  firstEpisode: false,
  seenByDoctor: true,
  irritable: false,
  belowKnee: false,
  pain: { back: 2, leg: 3, worst: null },
  medicines: { ids: [], other: '', none: true },
  pregnancy: { pregnant: 'no', dueDate: null },
  redFlags: { rf_one: 'no' },
  consents: { general: yes, gluteal: yes, inner_thigh: no, abdomen: no },
  ...changes,
});

describe('the schema', () => {
  test('an empty intake is an empty object', () => {
    expect(intakeAnswersSchema.parse({})).toEqual(emptyIntake());
    expect(emptyIntake().redFlags).toEqual({});
  });

  test('a piece holds what it holds and nothing else', () => {
    expect(intakeDraftSchema.parse({ affectedSide: 'right' })).toEqual({ affectedSide: 'right' });
    expect(intakeDraftSchema.parse({})).toEqual({});
  });

  test.each([
    [{ colour: 'blue' }],
    [{ affectedSide: 'middle' }],
    [{ pain: { back: 11 } }],
    [{ pain: { back: 1.5 } }],
    [{ onsetDate: '2026-02-30' }],
    [{ redFlags: { rf_one: 'maybe' } }],
    [{ redFlags: { one: 'yes' } }],
    [{ contraindications: { bruise: { answer: 'yes' } } }],
    [
      {
        contraindications: {
          ci_bruise: { answer: 'yes', sites: [{ region: 'knee', side: 'left' }] },
        },
      },
    ],
    [{ consents: { everything: yes } }],
    [{ goals: 'a\u0000b' }],
    [{ therapistNotes: 'x'.repeat(4001) }],
    [{ aggravators: ['Long Sitting'] }],
  ])('%.80j is refused, whole and in pieces', (piece) => {
    expect(intakeAnswersSchema.safeParse(piece).success).toBe(false);
    expect(intakeDraftSchema.safeParse(piece).success).toBe(false);
  });

  test('what is parsed can be parsed again', () => {
    const whole = intakeAnswersSchema.parse(complete());
    expect(intakeAnswersSchema.parse(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });
});

describe('missing for signing', () => {
  const missing = (answers: IntakeAnswers, birthDate = '1980-05-02') =>
    missingForSigning({ answers, birthDate, today, ruleBook }).map(({ path }) => path);

  test('a complete intake misses nothing', () => expect(missing(complete())).toEqual([]));

  test('an empty one misses every question that has to be answered', () => {
    expect(missing(emptyIntake())).toEqual([
      'affectedSide',
      'firstEpisode',
      'seenByDoctor',
      'irritable',
      'belowKnee',
      'causes',
      'pain.back',
      'pain.leg',
      'medicines',
      'pregnancy.pregnant',
      'redFlags.rf_one',
      'consents.general',
      'consents.gluteal',
      'consents.inner_thigh',
      'consents.abdomen',
    ]);
  });

  const bruise = (details: string[] | null, answer: 'yes' | 'no' | 'not_sure' = 'yes') => ({
    contraindications: { ci_bruise: { answer, details, sites: [], note: '' } },
  });
  test.each<[string, Partial<IntakeAnswers>, string[]]>([
    [
      'who confirmed',
      { causes: [{ cause: 'trauma', confirmedBy: null }] },
      ['causes[0].confirmedBy'],
    ],
    ['due date', { pregnancy: { pregnant: 'yes', dueDate: null } }, ['pregnancy.dueDate']],
    [
      'impossible due date',
      { pregnancy: { pregnant: 'yes', dueDate: '2028-01-01' } },
      ['pregnancy.dueDate'],
    ],
    ['onset in the future', { onsetDate: '2026-11-21' }, ['onsetDate']],
    ['details not chosen', bruise(null), ['contraindications.ci_bruise.details']],
    [
      'not sure needs details too',
      bruise(null, 'not_sure'),
      ['contraindications.ci_bruise.details'],
    ],
    ['none of these', bruise([]), []],
    ['no needs none', bruise(null, 'no'), []],
    ['unknown detail', bruise(['blue']), ['contraindications.ci_bruise.details']],
    ['unknown flag', { redFlags: { rf_one: 'no', rf_foo: 'no' } }, ['redFlags.rf_foo']],
    [
      'unknown row',
      { contraindications: { ci_foo: { answer: 'no', details: null, sites: [], note: '' } } },
      ['contraindications.ci_foo'],
    ],
  ])('%s', (_name, changes, paths) => expect(missing(complete(changes))).toEqual(paths));

  test('a minor needs a guardian', () => {
    expect(missing(complete(), '2010-01-01')).toEqual(['guardian.name', 'guardian.consent']);
    const guardian = { name: 'Kim', relation: 'mother', consent: 'no', date: today } as const;
    expect(missing(complete({ guardian }), '2010-01-01')).toEqual([]);
  });
});

describe('the case from an intake', () => {
  test('a course of care without a change is the app’s own fact', () => {
    const facts = {
      answers: complete(),
      birthDate: '1980-05-02',
      today,
      clearances: [],
      session: { minutes: 60, firstVisit: false },
      raises: { medicines: [], otherCare: {} },
    };
    expect(caseFromIntake({ ...facts, withoutChange: true }).withoutChange).toBe(true);
    expect('withoutChange' in caseFromIntake({ ...facts, withoutChange: false })).toBe(false);
    expect('withoutChange' in caseFromIntake(facts)).toBe(false);
  });

  const caseOf = (changes: Partial<IntakeAnswers> = {}, birthDate = '1980-05-02') =>
    caseFromIntake({
      answers: complete(changes),
      birthDate,
      today,
      clearances: [],
      session: { minutes: 60, firstVisit: false },
      raises: {
        medicines: [
          {
            id: 'anticoagulants',
            name: 'Blood thinners',
            raises: 'ci_anticoagulant',
            sources: ['R'],
            medicines: ['apixaban', 'warfarin'].map((id) => ({ id, name: id, aliases: [] })),
          },
        ],
        otherCare: { muscle_relaxants: ['ci_sedating_medication'] },
      },
    });
  const rows = (changes: Partial<IntakeAnswers>, birthDate?: string) =>
    caseOf(changes, birthDate).contraindications.map(({ id, from }) => [id, from]);

  test('nothing present, nothing raised', () => {
    expect(caseOf()).toMatchObject({
      affectedSide: 'left',
      pain: { back: 2, leg: 3 },
      contraindications: [],
    });
  });

  test('a row with details and marks; not sure counts as present and says so', () => {
    const sites = [{ region: 'calf', side: 'left' } as const];
    const answer = { answer: 'not_sure', details: ['deep'], sites, note: '' } as const;
    expect(
      caseOf({ contraindications: { ci_bruise: { ...answer, details: ['deep'] } } })
        .contraindications,
    ).toEqual([
      {
        id: 'ci_bruise',
        details: ['deep'],
        sites,
        notSure: true,
        from: ['contraindications.ci_bruise'],
      },
    ]);
  });

  test('medicines and other care raise their rows, once each', () => {
    expect(
      rows({
        medicines: { ids: ['warfarin', 'apixaban', 'unlisted'], other: '' },
        otherCare: ['muscle_relaxants', 'yoga'],
      }),
    ).toEqual([
      ['ci_anticoagulant', ['medicines.apixaban', 'medicines.warfarin']],
      ['ci_sedating_medication', ['otherCare.muscle_relaxants']],
    ]);
  });

  test('a medicine settles a not-sure answer of its row', () => {
    const given = { answer: 'not_sure' as const, details: null, sites: [], note: '' };
    const { contraindications } = caseOf({
      contraindications: { ci_anticoagulant: given },
      medicines: { ids: ['apixaban'], other: '' },
    });
    expect(contraindications[0]?.notSure).toBeUndefined();
  });

  test('a numb place is an area without feeling, and a foot lies below the knee', () => {
    const places = [{ region: 'foot', side: 'left', pain: 2, kinds: ['numbness'] } as const];
    const found = caseOf({ places: places.map((one) => ({ ...one, kinds: [...one.kinds] })) });
    expect(found.belowKnee).toBe(true);
    expect(found.contraindications).toMatchObject([
      { id: 'ci_numb_area', sites: [{ region: 'foot', side: 'left' }], from: ['places[0]'] },
    ]);
  });

  test('no general consent, or a minor without a guardian’s (scenario 30)', () => {
    expect(rows({ consents: { general: no } })).toEqual([['ci_no_consent', ['consents.general']]]);
    expect(rows({}, '2010-01-01')).toEqual([['ci_no_consent', ['guardian.consent']]]);
    const guardian = { name: 'Kim', relation: 'mother', consent: 'yes', date: today } as const;
    expect(rows({ guardian }, '2010-01-01')).toEqual([]);
  });

  test('pregnancy: by due date; not sure, or no date yet, by row', () => {
    const dueDate = '2027-03-01';
    expect(caseOf({ pregnancy: { pregnant: 'yes', dueDate } }).pregnancy).toEqual({ dueDate });
    expect(caseOf({ pregnancy: { pregnant: 'no', dueDate } }).pregnancy).toBeNull();
    expect(rows({ pregnancy: { pregnant: 'not_sure', dueDate: null } })).toEqual([
      ['ci_pregnancy_t1', ['pregnancy.pregnant']],
    ]);
    expect(rows({ pregnancy: { pregnant: 'yes', dueDate: null } })).toEqual([
      ['ci_pregnancy_t3', ['pregnancy.pregnant']],
    ]);
  });
});
