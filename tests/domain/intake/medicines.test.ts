/** Rows that medicines raise. */
import { describe, expect, test } from 'vitest';

import { rowsRaisedByMedicines, type MedicineClass } from '@/lib/domain/intake/medicine';

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
