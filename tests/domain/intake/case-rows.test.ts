/** The case that follows from an intake, fact by fact and row by row. */
import { describe, expect, test } from 'vitest';

import { caseFromIntake } from '@/lib/domain/intake/case-from-intake';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { MedicineClass } from '@/lib/domain/intake/medicine';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

const today = '2026-11-20';
const yes = { given: 'yes', wordingVersion: '1', date: today } as const;
const medicine = (id: string) => ({ id, name: id, aliases: [] });
const thinners: MedicineClass = {
  id: 'anticoagulants',
  name: 'Blood thinners',
  raises: 'ci_anticoagulant',
  sources: ['R'],
  medicines: ['apixaban', 'warfarin'].map(medicine),
};

function caseOf(changes: Partial<IntakeAnswers> = {}, birthDate = '1980-05-02'): ClinicalCase {
  const answers = { ...emptyIntake(), consents: { general: yes }, ...changes };
  return caseFromIntake({
    answers,
    birthDate,
    today,
    clearances: [],
    session: { minutes: 60, firstVisit: false },
    raises: {
      medicines: [thinners],
      otherCare: { muscle_relaxants: ['ci_sedating_medication', 'ci_anticoagulant'] },
      narrowCanal: { aggravator: 'walking', easer: 'sitting' },
    },
  });
}
const rowsOf = (changes: Partial<IntakeAnswers>, birthDate?: string) =>
  caseOf(changes, birthDate).contraindications;
const present = (
  answer: 'yes' | 'not_sure' | 'no',
  more: Partial<IntakeAnswers['contraindications'][`ci_${string}`]> = {},
) => ({ answer, details: null, sites: [], note: '', ...more });

test('what was left open', () => {
  expect(caseOf()).toMatchObject({
    today,
    birthDate: '1980-05-02',
    affectedSide: 'unsure',
    causes: [],
    onsetDate: null,
    irritable: false,
    firstEpisode: null,
    seenByDoctor: null,
    pain: { back: 0, leg: 0 },
    belowKnee: false,
    pregnancy: null,
    contraindications: [],
  });
  for (const fact of ['noPain', 'nerveSigns', 'sittingHelps', 'withoutChange']) {
    expect(caseOf()).not.toHaveProperty(fact);
  }
});

test('a cause that nobody confirmed is the client’s own word', () => {
  const causes: IntakeAnswers['causes'] = [
    { cause: 'trauma', confirmedBy: null },
    { cause: 'unknown', confirmedBy: 'imaging' },
  ];
  expect(caseOf({ causes }).causes).toEqual([
    { cause: 'trauma', confirmedBy: 'self' },
    { cause: 'unknown', confirmedBy: 'imaging' },
  ]);
  expect(caseOf({ irritable: true }).irritable).toBe(true);
});

describe('pain', () => {
  const place = (
    region: 'calf' | 'gluteal',
    kinds: IntakeAnswers['places'][number]['kinds'] = [],
  ) => ({
    region,
    side: 'left' as const,
    pain: null,
    kinds,
  });
  const none = { back: 0, leg: 0, worst: 0 };

  test.each<[Partial<IntakeAnswers>, boolean]>([
    [{ pain: none }, true],
    [{ pain: { ...none, back: 1 } }, false],
    [{ pain: { ...none, leg: 1 } }, false],
    [{ pain: { ...none, worst: 1 } }, false],
    [{ pain: { ...none, back: null } }, false],
    [{ pain: { ...none, leg: null } }, false],
    [{ pain: { ...none, worst: null } }, false],
    [{ pain: none, belowKnee: true }, false],
    [{ pain: none, places: [place('calf')] }, false],
    [{ pain: none, places: [place('gluteal')] }, true],
  ])('none at all with %j: %s', (changes, expected) => {
    expect(caseOf(changes).noPain).toBe(expected ? true : undefined);
  });

  test.each<[Partial<IntakeAnswers>, boolean]>([
    [{ belowKnee: true }, true],
    [{ belowKnee: false }, false],
    [{ belowKnee: null }, false],
    [{ belowKnee: false, places: [place('gluteal'), place('calf')] }, true],
    [{ places: [place('gluteal')] }, false],
  ])('below the knee with %j: %s', (changes, expected) => {
    expect(caseOf(changes).belowKnee).toBe(expected);
  });

  test.each<[Partial<IntakeAnswers>, boolean]>([
    [{ places: [place('gluteal', ['ache'])] }, false],
    [{ places: [place('gluteal', ['ache', 'tingling'])] }, true],
    [{ places: [place('gluteal'), place('gluteal', ['weakness'])] }, true],
  ])('from a nerve with %j: %s', (changes, expected) => {
    expect(caseOf(changes).nerveSigns).toBe(expected ? true : undefined);
  });

  test.each<[Partial<IntakeAnswers>, boolean]>([
    [{ aggravators: ['walking'], easers: ['sitting'] }, true],
    [{ aggravators: ['walking'], easers: [] }, false],
    [{ aggravators: [], easers: ['sitting'] }, false],
  ])('as from a narrow canal with %j: %s', (changes, expected) => {
    expect(caseOf(changes).sittingHelps).toBe(expected ? true : undefined);
  });
});

describe('rows', () => {
  test('that were answered, with what was said of them', () => {
    const sites = [{ region: 'calf', side: 'left' } as const];
    expect(
      rowsOf({
        contraindications: {
          ci_bruise: present('yes', { details: ['deep'], sites }),
          ci_plain: present('not_sure'),
          ci_no: present('no'),
        },
      }),
    ).toEqual([
      { id: 'ci_bruise', details: ['deep'], sites, from: ['contraindications.ci_bruise'] },
      {
        id: 'ci_plain',
        details: [],
        sites: [],
        notSure: true,
        from: ['contraindications.ci_plain'],
      },
    ]);
  });

  test('that medicines and other care raise, each with its answers', () => {
    expect(rowsOf({ medicines: { ids: ['warfarin', 'apixaban'], other: '' } })).toEqual([
      {
        id: 'ci_anticoagulant',
        details: [],
        sites: [],
        from: ['medicines.apixaban', 'medicines.warfarin'],
      },
    ]);
    expect(rowsOf({ otherCare: ['muscle_relaxants', 'acupuncture'] })).toEqual(
      ['ci_anticoagulant', 'ci_sedating_medication'].map((id) => ({
        id,
        details: [],
        sites: [],
        from: ['otherCare.muscle_relaxants'],
      })),
    );
  });

  test('that a numb place raises', () => {
    const place = { region: 'foot', side: 'right', pain: null } as const;
    const places = [
      { ...place, kinds: ['ache' as const] },
      { ...place, kinds: ['numbness' as const] },
    ];
    expect(rowsOf({ places })).toEqual([
      {
        id: 'ci_numb_area',
        details: [],
        sites: [{ region: 'foot', side: 'right' }],
        from: ['places[1]'],
      },
    ]);
  });

  test.each<[IntakeAnswers['pregnancy'], unknown[]]>([
    [{ pregnant: null, dueDate: null }, []],
    [{ pregnant: 'no', dueDate: '2027-01-01' }, []],
    [{ pregnant: 'yes', dueDate: '2027-01-01' }, []],
    [
      { pregnant: 'yes', dueDate: null },
      [{ id: 'ci_pregnancy_t3', details: [], sites: [], from: ['pregnancy.pregnant'] }],
    ],
    [
      { pregnant: 'not_sure', dueDate: null },
      [
        {
          id: 'ci_pregnancy_t1',
          details: [],
          sites: [],
          notSure: true,
          from: ['pregnancy.pregnant'],
        },
      ],
    ],
  ])('pregnancy %j', (pregnancy, rows) => {
    expect(rowsOf({ pregnancy })).toEqual(rows);
  });

  test('the due date counts only with a yes', () => {
    const dueDate = '2027-01-01';
    expect(caseOf({ pregnancy: { pregnant: 'yes', dueDate } }).pregnancy).toEqual({ dueDate });
    expect(caseOf({ pregnancy: { pregnant: 'yes', dueDate: null } }).pregnancy).toBeNull();
    expect(caseOf({ pregnancy: { pregnant: 'no', dueDate } }).pregnancy).toBeNull();
  });

  const guardian = (consent: 'yes' | 'no' | null) => ({
    name: 'K',
    relation: '',
    consent,
    date: null,
  });
  test.each<[Partial<IntakeAnswers>, string, string[]]>([
    [{}, '2008-11-20', []],
    [{}, '2008-11-21', ['guardian.consent']],
    [{ guardian: guardian('yes') }, '2008-11-21', []],
    [{ guardian: guardian('no') }, '2008-11-21', ['guardian.consent']],
    [{ consents: {} }, '1980-01-01', ['consents.general']],
    [{ consents: { general: { ...yes, given: 'no' } } }, '1980-01-01', ['consents.general']],
    [{ consents: {} }, '2010-01-01', ['consents.general', 'guardian.consent']],
  ])('without consent: %j, born %s: %j', (changes, birthDate, from) => {
    const row = { id: 'ci_no_consent', details: [], sites: [], from };
    expect(rowsOf(changes, birthDate)).toEqual(from.length === 0 ? [] : [row]);
  });

  test('raised twice are one, sorted, each thing once', () => {
    const places = [
      { region: 'foot', side: 'right', pain: null, kinds: ['numbness'] },
      { region: 'calf', side: 'right', pain: null, kinds: ['numbness'] },
      { region: 'calf', side: 'left', pain: null, kinds: ['numbness'] },
    ] as const;
    const own = present('not_sure', {
      details: ['b', 'a', 'b'],
      sites: [{ region: 'foot', side: 'right' }],
    });
    expect(
      rowsOf({
        places: places.map((one) => ({ ...one, kinds: [...one.kinds] })),
        contraindications: { ci_numb_area: own, ci_aaa: present('yes') },
      }),
    ).toEqual([
      { id: 'ci_aaa', details: [], sites: [], from: ['contraindications.ci_aaa'] },
      {
        id: 'ci_numb_area',
        details: ['a', 'b'],
        sites: [
          { region: 'calf', side: 'left' },
          { region: 'calf', side: 'right' },
          { region: 'foot', side: 'right' },
        ],
        from: ['contraindications.ci_numb_area', 'places[0]', 'places[1]', 'places[2]'],
      },
    ]);
  });
});
