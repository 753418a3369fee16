import { describe, expect, it } from 'vitest';

import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import type { HomeCareItemRecord } from '@/lib/domain/home-care/home-care-item';
import type { AffectedSide } from '@/lib/domain/anatomy/side';
import type { WorkedLeg } from '@/lib/domain/home-care/drawn-note';
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

/** What the words of a drawing say where the note below it names that leg. */
const LEG_IN_WORDS: Readonly<Record<WorkedLeg, (side: string) => RegExp>> = {
  crossed: (side) =>
    new RegExp(`${side} ankle (is )?(crossed|(rests |lies )?(above|over|on))`, 'iu'),
  bent: (side) => new RegExp(`${side} (knee|leg|foot)`, 'iu'),
  raised: (side) => new RegExp(`${side} (calf|lower leg|leg)`, 'iu'),
};

const sided = homeCareItems.filter((item) => item.sided !== 'none');
const bothWays = sided.flatMap((record) =>
  (['left', 'right'] as const).map((side) => ({ id: record.id, record, side })),
);

describe('the pictures of an item', () => {
  it.each(bothWays)('$id: file, words and worked limb agree on $side', ({ record, side }) => {
    const pictures = picturesOf({ item: record.id, side });
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
    for (const { id, sided: has } of homeCareItems) {
      const side = has === 'none' ? 'none' : 'left';
      expect({ id, count: picturesOf({ item: id, side }).length > 0 }).toEqual({
        id,
        count: true,
      });
    }
  });

  it('show the side that hurts where an item is for both, and the right one where no side does', () => {
    for (const { id: item } of sided) {
      const shown = (affected?: AffectedSide) =>
        picturesOf({ item, side: 'both', affected })[0]?.side;
      expect([item, shown('left'), shown('right')]).toEqual([item, 'left', 'right']);
      expect([shown('both'), shown('alternating'), shown('unsure'), shown()]).toEqual(
        Array.from({ length: 4 }, () => 'right'),
      );
    }
  });

  it.each(figures.filter(({ leg }) => leg))(
    'say which leg where the words hang on it: $id',
    (figure) => {
      for (const side of ['left', 'right'] as const)
        for (const panel of figure.panels)
          expect(panelOn(panel, side).alt).toMatch(LEG_IN_WORDS[figure.leg ?? 'bent'](side));
    },
  );

  it('are left out where a pack lies elsewhere', () => {
    const { id } = itemNamed('cold_pack');
    expect(picturesOf({ item: id, side: 'left', isElsewhere: true })).toEqual([]);
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

/** Which hip of the person in the middle of the picture is higher. */
function hipAbove(id: string, side: 'left' | 'right'): string {
  const panel = figures.find((one) => one.id === id)?.panels[0];
  const [client] = panel ? panelOn(panel, side).people : [];
  if (!client) throw new Error('Nobody there.');
  const { left, right } = solveSkeleton(client).trunk.hips;
  if (Math.abs(left[1] - right[1]) < 0.1) return 'neither';
  return left[1] > right[1] ? 'left' : 'right';
}

it.each([
  ['left', 'right'],
  ['right', 'left'],
] as const)('draws a helper’s circles on the side in pregnancy: %s', (side, other) => {
  const [picture] = picturesOf({ item: 'partner_heel_of_hand', side, way: 'side' });
  expect(picture?.file).toBe(`partner_heel_of_hand--side.a.${side}.svg`);
  expect(hipAbove('partner_heel_of_hand--side', side)).toBe(side);
  expect(picture?.alt).toContain(`on the ${other} side on a bed`);
  expect(picture?.alt).toContain(`on the ${side} low back`);
});

it('gives no picture and no step of lying on belly or back in pregnancy', () => {
  const ways = homeCareItems.flatMap(({ id, otherWays = [] }) =>
    otherWays.filter(({ inPregnancy }) => inPregnancy).map((way) => ({ item: id, way })),
  );
  expect(ways.map(({ item }) => item)).toEqual(
    expect.arrayContaining(['partner_heel_of_hand', 'sleep_pillows', 'cold_pack', 'warm_pack']),
  );
  for (const { item, way } of ways) {
    const { sided } = itemNamed(item);
    const pictures = picturesOf({ item, side: sided === 'none' ? 'none' : 'left', way: way.id });
    expect(pictures.length).toBeGreaterThan(0);
    for (const words of [...way.steps, ...pictures.map(({ alt }) => alt)])
      expect(words).not.toMatch(
        /\b(?:on (?:the|your) (?:back|front|belly)|face down)\b(?! pocket)/i,
      );
  }
});
