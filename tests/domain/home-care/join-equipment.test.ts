import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { equipment, joinedEquipment } from '@/lib/content/equipment';
import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import { joinEquipment } from '@/lib/domain/home-care/join-equipment';

const needed = (...all: string[]) => joinEquipment(all, joinedEquipment);

describe('what a client needs', () => {
  it('names no thing twice', () => {
    expect(needed('2 tennis balls', 'a long sock or a towel', 'a mat', '1 tennis ball')).toEqual([
      '2 tennis balls',
      'a long sock or a towel',
      'a mat',
    ]);
    expect(needed('2 tennis balls', 'a long sock or a towel', 'lotion', 'a towel')).toEqual([
      '2 tennis balls',
      'a long sock',
      'a towel',
      'lotion',
    ]);
    const towels = ['a long sock or a towel', 'a towel', 'a towel or a stretch band'];
    expect(needed(...towels, 'a thin towel')).toEqual(['a long sock', '2 towels (1 thin)']);
    expect(needed('a mat', 'a mat')).toEqual(['a mat']);
  });

  it('joins only what an item asks for, or what joining left', () => {
    const ways = homeCareItems.flatMap((item) => [item, ...(item.otherWays ?? [])]);
    const known = new Set([
      ...ways.flatMap((way) => way.equipment),
      ...joinedEquipment.flatMap(({ instead }) => instead),
    ]);
    for (const { both } of joinedEquipment) for (const one of both) expect(known).toContain(one);
    expect(equipment.length).toBeGreaterThan(10);
  });

  it('names a towel, a ball and a cold pack once, whatever is on the sheet', () => {
    const some = fc.shuffledSubarray([...homeCareItems], { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(some, (records) => {
        const all = records.flatMap((record) => record.equipment);
        const list = joinEquipment(all, joinedEquipment);
        for (const word of ['towel', 'ball', 'cold pack', 'sock']) {
          const times = list.filter((one) => one.includes(word)).length;
          expect(times).toBe(all.some((one) => one.includes(word)) ? 1 : 0);
        }
      }),
    );
  });
});
