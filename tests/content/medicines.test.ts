import { describe, expect, it } from 'vitest';
import { medicineClasses } from '@/lib/content/medicines';
import { rowsRaisedByMedicines } from '@/lib/domain/intake/medicine';
import { row } from './printed-catalogue';

describe('medicines', () => {
  const named = medicineClasses.flatMap(({ medicines }) => medicines);

  it('raise rows that exist', () => {
    for (const { raises, raisesTogether } of medicineClasses) {
      for (const id of [raises, raisesTogether]) if (id) expect(row(id).id).toBe(id);
    }
  });

  it('have one id per name', () => {
    const names = new Map<string, string>();
    for (const { id, name } of named) {
      expect(names.get(id) ?? name, id).toBe(name);
      names.set(id, name);
    }
    expect(new Set(names.values()).size).toBe(names.size);
  });

  it.each([
    [['apixaban'], ['ci_anticoagulant']],
    [['clopidogrel'], ['ci_antiplatelet_single']],
    [['clopidogrel', 'aspirin_low_dose'], ['ci_anticoagulant']],
    [['aspirin_and_clopidogrel'], ['ci_anticoagulant']],
    [['prednisolone'], ['ci_longterm_steroid']],
    [['cyclobenzaprine', 'tramadol', 'gabapentin'], ['ci_sedating_medication']],
    [['fentanyl_patch'], ['ci_sedating_medication', 'ci_topical_medication']],
    [['epidural_steroid'], ['ci_recent_spinal_injection']],
    [['paracetamol'], []],
    [['something typed freely'], []],
  ])('%j raise %j', (picked, rows) => {
    const raised = new Set(rowsRaisedByMedicines(picked, medicineClasses).map(({ row: id }) => id));
    expect([...raised]).toEqual(rows);
  });
});
