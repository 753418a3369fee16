import { describe, expect, it } from 'vitest';
import { contraindications } from '@/lib/content/contraindications/contraindications';
import {
  buttockPressure,
  floorItems,
  heatAndCold,
  lowBackPressure,
  selfMassage,
  stretches,
} from '@/lib/content/contraindications/item-groups';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { Effect } from '@/lib/domain/screening/effect';
import { plain, printed, row } from './printed-catalogue';

/** Items with a contact region; everything else is movement or habit and never takes a place. */
const touching: readonly HomeCareItem[] = [...selfMassage, ...heatAndCold];

function isEmpty(effect: Effect): boolean {
  if ('techniques' in effect) return effect.techniques.length === 0;
  if ('items' in effect) return effect.items.length === 0;
  if ('positions' in effect) return effect.positions.length === 0;
  if ('muscles' in effect) return effect.muscles.length === 0;
  return false;
}

describe('the catalogue', () => {
  it('holds 20 absolute, 31 regional and 45 precaution rows', () => {
    const count = (rowClass: string) =>
      contraindications.filter((one) => one.class === rowClass).length;
    expect([count('absolute'), count('regional'), count('precaution')]).toEqual([20, 31, 45]);
    expect(contraindications).toHaveLength(96);
  });

  it('has exactly the printed ids, each once, in the printed class', () => {
    const own = contraindications.map(({ id, class: rowClass }) => `${rowClass} ${id}`).sort();
    expect(own).toEqual(printed.map(({ id, rowClass }) => `${rowClass} ${id}`).sort());
    expect(new Set(own).size).toBe(96);
  });

  it.each(printed)('$id has pressure $level and minutes $minutes', ({ id, level, minutes }) => {
    const caps = { level: [] as string[], minutes: [] as string[] };
    for (const effect of plain(row(id).effects)) {
      if (effect.kind === 'pressure_max') caps.level.push(String(effect.level));
      if (effect.kind === 'minutes_max') caps.minutes.push(String(effect.minutes));
    }
    expect(caps).toEqual({
      level: level === '–' ? [] : [level],
      minutes: minutes === '–' ? [] : [minutes],
    });
  });

  it('asks every row in at most 20 words, as a question, and says why', () => {
    for (const { id, ask, why, name } of contraindications) {
      expect(ask.split(/\s+/).length, id).toBeLessThanOrEqual(20);
      expect(ask.endsWith('?'), id).toBe(true);
      expect(why.length, id).toBeGreaterThan(20);
      expect(name, id).not.toBe('');
    }
  });

  it('names a source for every row', () => {
    expect(contraindications.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

describe('effects', () => {
  it('are never empty', () => {
    for (const { id, effects } of contraindications) {
      expect(effects.length, id).toBeGreaterThan(0);
      expect(effects.filter(isEmpty), id).toEqual([]);
    }
  });

  it('hang only on details that the row offers', () => {
    for (const { id, effects, details } of contraindications) {
      const offered = details.map(({ word }) => word);
      const used = effects.flatMap(({ when }) => [
        ...(when?.anyDetail ?? []),
        ...(when?.noDetail ?? []),
      ]);
      expect(
        used.filter((word) => !offered.includes(word)),
        id,
      ).toEqual([]);
    }
  });

  it('use marked places only where the row takes them, and every such row uses them', () => {
    for (const { id, effects, takesSites } of contraindications) {
      const uses = effects.some(
        (effect) => 'place' in effect && ['sites', 'site_limbs'].includes(effect.place?.at ?? ''),
      );
      expect(uses, id).toBe(takesSites);
    }
  });

  it('give a place only to home items that touch the body', () => {
    for (const { id, effects } of contraindications) {
      for (const effect of effects) {
        if (effect.kind !== 'home' || !effect.place) continue;
        expect(
          effect.items.filter((item) => !touching.includes(item)),
          id,
        ).toEqual([]);
      }
    }
  });

  it('pair "no contact" with level 0 always', () => {
    for (const { id, effects } of contraindications) {
      for (const effect of effects) {
        if (effect.kind === 'region_limit' && effect.contact === false) {
          expect(effect.pressureMax, id).toBe(0);
        }
      }
    }
  });

  it('put the higher end of a range above the lower', () => {
    for (const { id, effects } of contraindications) {
      for (const effect of effects) {
        if (effect.kind === 'pressure_max' && effect.upTo !== undefined) {
          expect(effect.upTo, id).toBeGreaterThan(effect.level);
        }
        if (effect.kind === 'minutes_max' && effect.upTo !== undefined) {
          expect(effect.upTo, id).toBeGreaterThan(effect.minutes);
        }
      }
    }
  });
});

describe('item groups', () => {
  it('have the sizes of the vocabulary', () => {
    expect([selfMassage.length, stretches.length, heatAndCold.length]).toEqual([13, 8, 4]);
    expect([lowBackPressure.length, buttockPressure.length, floorItems.length]).toEqual([5, 8, 10]);
  });
});
