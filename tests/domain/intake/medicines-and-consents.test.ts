/** Rows that medicines raise, and which areas a client has agreed to. */
import { describe, expect, test } from 'vitest';

import { consentsOf } from '@/lib/domain/intake/case-from-intake';
import { emptyIntake } from '@/lib/domain/intake/intake-answers.schema';
import { rowsRaisedByMedicines, type MedicineClass } from '@/lib/domain/intake/medicine';

const yes = { given: 'yes', wordingVersion: '1', date: '2026-11-20' } as const;
const medicine = (id: string) => ({ id, name: id, aliases: [] });
const platelets: MedicineClass = {
  id: 'antiplatelets',
  name: 'Antiplatelets',
  raises: null,
  raisesTogether: 'ci_anticoagulant',
  sources: ['R'],
  medicines: ['aspirin', 'clopidogrel', 'ticagrelor'].map(medicine),
};
const thinners: MedicineClass = {
  id: 'anticoagulants',
  name: 'Blood thinners',
  raises: 'ci_anticoagulant',
  sources: ['R'],
  medicines: ['apixaban', 'warfarin'].map(medicine),
};

describe('medicines', () => {
  const together = { ...thinners, raisesTogether: 'ci_two' as const };
  test.each<[string[], MedicineClass[], [string, string[]][]]>([
    [[], [thinners], []],
    [['aspirin'], [platelets], []],
    [['aspirin', 'clopidogrel'], [platelets], [['ci_anticoagulant', ['aspirin', 'clopidogrel']]]],
    [['apixaban'], [together], [['ci_anticoagulant', ['apixaban']]]],
    [['apixaban', 'warfarin'], [together], [['ci_two', ['apixaban', 'warfarin']]]],
    [['apixaban', 'warfarin'], [thinners], [['ci_anticoagulant', ['apixaban', 'warfarin']]]],
    [['typed by hand'], [thinners, platelets], []],
    [['apixaban', 'aspirin'], [thinners, platelets], [['ci_anticoagulant', ['apixaban']]]],
  ])('%j', (picked, classes, rows) => {
    expect(rowsRaisedByMedicines(picked, classes)).toEqual(
      rows.map(([row, medicines]) => ({ row, medicines })),
    );
  });
});

test('consents, area by area; what nobody asked is no', () => {
  const areas = ['general', 'gluteal', 'inner_thigh', 'abdomen'] as const;
  expect(consentsOf(emptyIntake())).toEqual(Object.fromEntries(areas.map((area) => [area, false])));
  for (const area of areas) {
    const consents = consentsOf({ ...emptyIntake(), consents: { [area]: yes } });
    expect(consents).toEqual(Object.fromEntries(areas.map((one) => [one, one === area])));
    const no = { [area]: { ...yes, given: 'no' as const } };
    expect(consentsOf({ ...emptyIntake(), consents: no })[area]).toBe(false);
  }
});
