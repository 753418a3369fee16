import { describe, expect, it } from 'vitest';

import { aboutSciatica } from '@/lib/content/about-sciatica';
import { causes } from '@/lib/content/causes/causes';
import { equipment, equipmentIntro } from '@/lib/content/equipment';
import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import { plainMarks, sources } from '@/lib/content/sources';
import { techniques } from '@/lib/content/techniques';

const twice = (ids: readonly string[]): string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index);
const marks = new Set([...plainMarks, ...sources].map(({ mark }) => mark));

describe('facts for the library', () => {
  it('tell of every item and technique what it is for, and of every cause what happens', () => {
    const empty = [
      ...[...homeCareItems, ...techniques].filter(({ purpose = '' }) => purpose.length < 10),
      ...causes.filter(({ mechanism = '' }) => mechanism.length < 10),
    ];
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  it('put the disc first where a cause is picked', () => {
    expect(causes[0]?.id).toBe('disc_herniation');
  });

  it('name every thing that a sheet asks for, and nothing that none does', () => {
    const listed = equipment.flatMap(({ onSheet }) => onSheet);
    const asked = new Set(homeCareItems.flatMap((item) => item.equipment));
    expect(equipmentIntro).toContain('no brand');
    expect(twice(listed)).toEqual([]);
    expect([...asked].filter((thing) => !listed.includes(thing))).toEqual([]);
    expect(listed.filter((thing) => !asked.has(thing))).toEqual([]);
  });

  it('have an id once, and sources that exist', () => {
    const records = [...aboutSciatica, ...equipment];
    for (const list of [aboutSciatica, equipment]) {
      expect(twice(list.map(({ id }) => id))).toEqual([]);
    }
    expect(records.flatMap((one) => one.sources).filter((mark) => !marks.has(mark))).toEqual([]);
    for (const one of records) {
      expect([one.id, one.sources.includes('S')]).toEqual([one.id, (one.seeds ?? []).length > 0]);
    }
  });
});
