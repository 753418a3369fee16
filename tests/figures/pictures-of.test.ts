import { describe, expect, it } from 'vitest';

import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import type { HomeCareItemRecord } from '@/lib/domain/home-care/home-care-item';
import { positions } from '@/lib/domain/anatomy/position';
import { panelOn } from '@/lib/figures/drawn-side';
import { figures } from '@/lib/figures/figures';
import { picturesOf, picturesOfPosition } from '@/lib/figures/pictures-of';
import { solveSkeleton } from '@/lib/figures/skeleton/solve-skeleton';

const itemNamed = (id: string): HomeCareItemRecord => {
  const found = homeCareItems.find((item) => item.id === id);
  if (!found) throw new Error(`No item ${id}.`);
  return found;
};

const sided = homeCareItems.filter((item) => item.sided !== 'none');
const bothWays = sided.flatMap((record) =>
  (['left', 'right'] as const).map((side) => ({ id: record.id, record, side })),
);

describe('the pictures of an item', () => {
  it.each(bothWays)('$id: file, words and worked limb agree on $side', ({ record, side }) => {
    const pictures = picturesOf({ item: record.id, side, steps: record.steps });
    const figure = figures.find(({ id }) => id === record.id);
    expect(pictures).toHaveLength(figure?.panels.length ?? -1);
    pictures.forEach(({ file, alt }, index) => {
      expect(file).toBe(`${record.id}.${figure?.panels[index]?.id}.${side}.svg`);
      expect(alt).toMatch(new RegExp(`\\b${side}\\b`));
      const panel = figure?.panels[index];
      if (!panel) throw new Error('No panel.');
      expect(panelOn(panel, side).people.some(({ worked }) => worked === side)).toBe(true);
    });
  });

  it('are there for every item', () => {
    for (const { id, sided: has, steps } of homeCareItems) {
      const side = has === 'none' ? 'none' : 'left';
      expect({ id, count: picturesOf({ item: id, side, steps }).length > 0 }).toEqual({
        id,
        count: true,
      });
    }
  });

  it('show the right side where an item is for both', () => {
    const { id, steps } = itemNamed('knee_across_chest');
    expect(picturesOf({ item: id, side: 'both', steps })[0]?.side).toBe('right');
  });

  it('leave out the panel of a step that the sheet leaves out', () => {
    const { id, steps, stepsInPregnancy = [] } = itemNamed('sleep_pillows');
    expect(picturesOf({ item: id, side: 'none', steps })).toHaveLength(2);
    expect(picturesOf({ item: id, side: 'none', steps: stepsInPregnancy })).toHaveLength(1);
  });

  it('name steps that the catalogue has', () => {
    for (const { id, panels } of figures)
      for (const { forStep } of panels)
        if (forStep !== undefined) expect(itemNamed(id).steps).toContain(forStep);
  });

  it('are left out where a pack lies elsewhere', () => {
    const { id, steps } = itemNamed('cold_pack');
    expect(picturesOf({ item: id, side: 'left', steps, isElsewhere: true })).toEqual([]);
  });
});

describe('the pictures of the positions on the table', () => {
  it.each(positions)('%s has one', (position) => {
    expect(picturesOfPosition(position, 'left')).toHaveLength(1);
  });

  it.each(['left', 'right'] as const)('lying on the side has the treated side up: %s', (side) => {
    const [picture] = picturesOfPosition('side_lying', side);
    expect(picture?.file).toBe(`position--side_lying.a.${side}.svg`);
    expect(picture?.alt).toContain(`the ${side} side up`);
    const figure = figures.find(({ id }) => id === 'position--side_lying');
    const [panel] = figure?.panels ?? [];
    const [person] = panel ? panelOn(panel, side).people : [];
    if (!person) throw new Error('Nobody there.');
    const { hips } = solveSkeleton(person).trunk;
    const other = side === 'left' ? 'right' : 'left';
    expect(hips[side][1]).toBeGreaterThan(hips[other][1] + 0.1);
  });
});

it('draws a helper’s circles face down, so not for somebody who may be pregnant', () => {
  const { id, steps, stepsInPregnancy = [] } = itemNamed('partner_heel_of_hand');
  const pictures = (given: readonly string[]) =>
    picturesOf({ item: id, side: 'left', steps: given });
  expect(pictures(steps)).toHaveLength(1);
  expect(stepsInPregnancy.join(' ')).toMatch(/^Lie on your side/);
  expect(stepsInPregnancy.join(' ')).not.toMatch(/front/);
  expect(pictures(stepsInPregnancy)).toEqual([]);
});
