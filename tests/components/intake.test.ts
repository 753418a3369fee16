import { describe, expect, test } from 'vitest';

import { findConditions } from '@/components/intake/find-conditions';
import { findMedicines, namedMedicines } from '@/components/intake/find-medicines';
import { IntakeSender, type IntakeSaved, type SaveIntake } from '@/components/intake/intake-sender';
import { countBySection, sectionOf } from '@/components/intake/intake-sections';
import { emptyIntake } from '@/lib/domain/intake/intake-answers.schema';

type Sent = Parameters<SaveIntake>[0];

function aSender(answer: (sent: Sent) => IntakeSaved) {
  const sent: Sent[] = [];
  const answers = emptyIntake();
  const sender = new IntakeSender({ answers, version: 1, savedAt: '14:00' }, (args) => {
    sent.push(args);
    return Promise.resolve(answer(args));
  });
  return { sender, sent, answers };
}

const saved = ({ version }: Sent): IntakeSaved => ({
  ok: true,
  version: version + 1,
  savedAt: '14:02',
});

describe('sending an intake', () => {
  test('sends what has changed since the last answer, and only that', async () => {
    const { sender, sent, answers } = aSender(saved);
    const first = { ...answers, goals: 'Walk' };
    await sender.send({ value: first, key: 'k1' });
    await sender.send({ value: { ...first, affectedSide: 'left' }, key: 'k2' });
    expect(sent).toMatchObject([
      { version: 1, value: { goals: 'Walk' } },
      { version: 2, value: { affectedSide: 'left' } },
    ]);
  });

  test('sends nothing when nothing has changed', async () => {
    const { sender, sent, answers } = aSender(saved);
    expect(await sender.send({ value: answers, key: 'k' })).toEqual({
      ok: true,
      version: 1,
      savedAt: '14:00',
    });
    expect(sent).toEqual([]);
  });

  test('sends again what could not be stored, and not what was', async () => {
    const { sender, sent, answers } = aSender(({ version }) => ({
      ok: false,
      reason: 'invalid',
      errors: [{ field: 'onsetDate', message: 'No date.' }],
      version: version + 1,
      kept: ['goals'],
    }));
    const value = { ...answers, goals: 'Walk', onsetDate: '2026-02-30' };
    await sender.send({ value, key: 'k' });
    await sender.send({ value, key: 'k' });
    expect(sent[1]).toMatchObject({ version: 2, value: { onsetDate: '2026-02-30' } });
    expect(sender.current()).toMatchObject({ goals: 'Walk', onsetDate: null });
  });

  test('a text that no request can carry is refused here, at its field; the rest goes out', async () => {
    const { sender, sent, answers } = aSender(saved);
    const long = 'x'.repeat(1_000_000);
    const answer = await sender.send({
      value: { ...answers, goals: 'Walk', medicines: { ids: [], other: long } },
      key: 'k',
    });
    expect(answer).toMatchObject({ ok: false, errors: [{ field: 'medicines.other' }] });
    expect(sent).toMatchObject([{ version: 1, value: { goals: 'Walk' } }]);
  });

  test('keeping one’s own goes over the newer version with one’s own fields alone', async () => {
    const { sender, sent, answers } = aSender((args) =>
      args.version === 7
        ? saved(args)
        : { ok: false, reason: 'changed_by_someone_else', errors: [] },
    );
    const value = { ...answers, goals: 'Mine' };
    await sender.send({ value, key: 'k' });
    sender.goOver(7);
    expect(await sender.send({ value, key: 'k' })).toMatchObject({ ok: true });
    expect(sent[1]).toMatchObject({ version: 7, value: { goals: 'Mine' } });
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
      name: 'Thinners',
      medicines: [medicine('apixaban', 'Apixaban', ['Eliquis'])],
    },
    { id: 'skin', name: 'On the skin', medicines: [medicine('patch', 'Théo patch')] },
    { id: 'strong', name: 'Strong', medicines: [medicine('patch', 'Théo patch')] },
  ];

  test.each([
    ['apix', ['apixaban']],
    ['ELIQ', ['apixaban']],
    ['theo', ['patch']],
    ['patch', ['patch']],
    ['pixaban', []],
    ['a', []],
    ['', []],
    ['zz\u0000(', []],
  ])('%j finds %j', (typed, ids) => {
    expect(findMedicines(classes, typed).map(({ id }) => id)).toEqual(ids);
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
