import { describe, expect, test } from 'vitest';

import { DraftKeeper } from '@/components/drafts/draft-keeper';
import type { DraftSaved, DraftSending } from '@/components/drafts/draft-saved';
import { findConditions } from '@/components/intake/find-conditions';
import { raisedWords } from '@/components/intake/raised-words';
import { findMedicines, namedMedicines } from '@/components/intake/find-medicines';
import {
  countBySection,
  intakeSections,
  leftOutSections,
  passedOver,
  sectionOf,
} from '@/components/intake/intake-sections';
import { intakeShape } from '@/components/intake/intake-shape';
import { formOrder } from '@/lib/domain/intake/form-order';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

type Sent = DraftSending<IntakeAnswers>;

function aDraft(answer: (sent: Sent) => DraftSaved) {
  const sent: Sent[] = [];
  const keeper = new DraftKeeper({
    initial: emptyIntake(),
    version: 1,
    savedAt: '14:00',
    owner: 'me',
    shape: intakeShape,
    store: null,
    page: { title: 'Intake', href: '/' },
    save: (sending) => {
      sent.push(sending);
      return Promise.resolve(answer(sending));
    },
  });
  const set = (part: Partial<IntakeAnswers>) => keeper.change((before) => ({ ...before, ...part }));
  return { keeper, sent, set };
}

const saved = ({ version }: Sent): DraftSaved => ({
  ok: true,
  version: version + 1,
  savedAt: '14:02',
});

describe('sending an intake', () => {
  test('sends what has changed since the last answer, and only that', async () => {
    const { keeper, sent, set } = aDraft(saved);
    set({ goals: 'Walk' });
    await keeper.flush();
    set({ affectedSide: 'left' });
    await keeper.flush();
    expect(sent.map(({ version, value }) => ({ version, value }))).toEqual([
      { version: 1, value: { goals: 'Walk' } },
      { version: 2, value: { affectedSide: 'left' } },
    ]);
  });

  test('sends nothing when nothing has changed', async () => {
    const { keeper, sent, set } = aDraft(saved);
    set({ goals: 'Walk' });
    set({ goals: '' });
    expect(await keeper.flush()).toBe(true);
    expect(keeper.view()).toMatchObject({ state: 'saved', savedAt: '14:00' });
    expect(sent).toEqual([]);
  });

  test('sends again what could not be stored, and not what was', async () => {
    const { keeper, sent, set } = aDraft(({ version }) => ({
      ok: false,
      reason: 'invalid',
      errors: [{ field: 'onsetDate', message: 'No date.' }],
      version: version + 1,
      kept: ['goals'],
    }));
    set({ goals: 'Walk', onsetDate: '2026-02-30' });
    expect(await keeper.flush()).toBe(false);
    expect(await keeper.flush()).toBe(false);
    expect(sent[1]).toMatchObject({ version: 2, value: { onsetDate: '2026-02-30' } });
    expect(Object.keys(sent[1]?.value ?? {})).toEqual(['onsetDate']);
    expect(keeper.stored()).toMatchObject({ goals: 'Walk', onsetDate: null });
  });

  test('a text that no request can carry is refused here, at its field; the rest goes out', async () => {
    const { keeper, sent, set } = aDraft(saved);
    set({ goals: 'Walk', medicines: { ids: [], other: 'x'.repeat(1_000_000) } });
    expect(await keeper.flush()).toBe(false);
    expect(keeper.view()).toMatchObject({
      state: 'error',
      errors: [{ field: 'medicines.other' }],
    });
    expect(sent).toMatchObject([{ version: 1, value: { goals: 'Walk' } }]);
    expect(sent).toHaveLength(1);
  });
});

test('every missing field belongs to a section', () => {
  const paths = [
    'causes[0].confirmedBy',
    'pain.back',
    'redFlags.rf_ces_1',
    'contraindications.ci_scar.details',
    'conditions.skin',
    'consents.gluteal',
    'guardian.name',
    'pregnancy.dueDate',
  ];
  expect(paths.filter((path) => sectionOf(path) === undefined)).toEqual([]);
  expect(countBySection(paths).get('conditions')).toBe(2);
  expect(sectionOf('draft')).toBeUndefined();
});

describe('finding a medicine', () => {
  const medicine = (id: string, name: string, aliases: string[] = []) => ({ id, name, aliases });
  const classes = [
    {
      id: 'thinners',
      name: 'Blood thinners (anticoagulants)',
      raises: 'ci_anticoagulant' as const,
      medicines: [
        medicine('apixaban', 'Apixaban', ['Eliquis']),
        medicine('unnamed', 'Name not known', ['blood thinner']),
      ],
    },
    { id: 'skin', name: 'On the skin', raises: null, medicines: [medicine('patch', 'Théo patch')] },
    { id: 'strong', name: 'Strong', raises: null, medicines: [medicine('patch', 'Théo patch')] },
  ];

  test.each([
    ['apix', ['apixaban']],
    ['ELIQ', ['apixaban']],
    ['theo', ['patch']],
    ['patch', ['patch']],
    ['pixaban', []],
    ['blood thin', ['unnamed', 'apixaban']],
    ['anticoag', ['apixaban', 'unnamed']],
    ['a', []],
    ['', []],
    ['zz\u0000(', []],
  ])('%j finds %j', (typed, ids) => {
    expect(findMedicines(classes, typed).map(({ id }) => id)).toEqual(ids);
  });

  test('says which conditions were given with it', () => {
    const words = raisedWords(classes, ['apixaban', 'unnamed', 'patch']);
    expect([...words]).toEqual([['ci_anticoagulant', 'Apixaban, Name not known']]);
  });

  test('one that the list does not know keeps its place', () => {
    expect(namedMedicines(classes, ['old_name'])).toMatchObject([{ name: 'old name' }]);
  });
});

describe('finding a condition', () => {
  const condition = (id: `ci_${string}`, name: string, aliases: string[] = []) => ({
    id,
    name,
    ask: 'Do you have it?',
    aliases,
    details: [],
    takesSites: false,
  });
  const groups = [
    {
      id: 'one',
      title: 'One',
      conditions: [condition('ci_dvt', 'Deep vein clot', ['DVT']), condition('ci_scar', 'Scar')],
    },
  ];

  test.each([
    ['vein clot', ['ci_dvt']],
    ['dvt', ['ci_dvt']],
    ['clot scar', []],
    ['have it', ['ci_dvt', 'ci_scar']],
  ])('%j finds %j', (typed, ids) => {
    expect([...(findConditions(groups, typed) ?? [])]).toEqual(ids);
  });

  test('a single letter searches for nothing', () => {
    expect(findConditions(groups, 'd')).toBeNull();
  });
});

describe('sections that the next question passes over', () => {
  const open = leftOutSections(emptyIntake());
  test.each([
    ['medicines', ['daily', 'care']],
    ['redFlags.rf_ces_1', []],
    ['pregnancy.pregnant', []],
    ['causes', []],
    ['nothing that is asked', []],
  ])('before %s: %o', (path, sections) => {
    expect(passedOver(path, open)).toEqual(sections);
  });

  test('one that is filled in is not passed over', () => {
    expect(passedOver('medicines', new Set(['care']))).toEqual(['care']);
  });
});

describe('sections that may be left out', () => {
  const left = (changes: object) => [...leftOutSections({ ...emptyIntake(), ...changes })];

  test.each<[object, string[]]>([
    [{}, ['daily', 'care', 'goals']],
    [{ aggravators: ['sitting_long'] }, ['care', 'goals']],
    [{ riskFactors: ['smoking'], goals: 'Walk' }, ['care']],
    [{ testsDone: ['xray'], otherCare: ['acupuncture'] }, ['daily', 'goals']],
    [{ goals: 'Walk', therapistNotes: 'Calm' }, ['daily', 'care']],
  ])('with %j: %j', (changes, expected) => {
    expect(left(changes)).toEqual(expected);
  });

  test('the form is in the order in which its questions are asked next', () => {
    expect(intakeSections.flatMap(({ paths }) => [...paths])).toEqual([...formOrder]);
  });
});
