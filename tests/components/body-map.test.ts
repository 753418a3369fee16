import { describe, expect, test } from 'vitest';

import {
  chartSlugs,
  markedParts,
  otherParts,
  regionsUnder,
} from '@/components/body-map/chart-parts';
import { joinSides, pictureSideOf } from '@/components/body-map/chart-sides';
import { addMark, removeMark, toggleMark } from '@/components/body-map/toggle-mark';
import { clientSideOf } from '@/lib/domain/anatomy/picture-sides';
import { midlineRegions, regions } from '@/lib/domain/anatomy/region';
import type { Site } from '@/lib/domain/shared/clinical-case';

describe('sides of the picture', () => {
  test.each([
    ['back', 'left', 'left'],
    ['back', 'right', 'right'],
    ['front', 'left', 'right'],
    ['front', 'right', 'left'],
  ] as const)('%s view, the viewer’s %s is the client’s %s', (view, picture, client) => {
    expect(clientSideOf(view, picture)).toBe(client);
    expect(pictureSideOf(view, client)).toBe(picture);
  });

  test('left and right together are both', () => {
    expect(joinSides(null, 'left')).toBe('left');
    expect(joinSides('left', 'left')).toBe('left');
    expect(joinSides('left', 'right')).toBe('both');
    expect(joinSides('both', 'right')).toBe('both');
  });
});

describe('parts of the picture', () => {
  test('every region lies under some part', () => {
    const under = (['front', 'back'] as const).flatMap((view) =>
      chartSlugs(view).flatMap((slug) => regionsUnder(view, slug)),
    );
    expect(regions.filter((region) => !under.includes(region))).toEqual([]);
  });

  test('arms and head are no place of ours', () => {
    expect(regionsUnder('front', 'biceps')).toEqual([]);
    expect(otherParts('front')).toContain('head');
    expect(otherParts('front').some((slug) => chartSlugs('front').includes(slug))).toBe(false);
  });

  test.each(regions)('a mark on %s can be seen, on its own side', (region) => {
    const side = (midlineRegions as readonly string[]).includes(region) ? 'both' : 'left';
    const shown = (['front', 'back'] as const).flatMap((view) =>
      markedParts(view, [{ region, side }]),
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(new Set(shown.map((part) => part.side))).toEqual(new Set([side]));
  });
});

describe('marks', () => {
  const left: Site = { region: 'calf', side: 'left' };
  const right: Site = { region: 'calf', side: 'right' };
  const both: Site = { region: 'calf', side: 'both' };

  test('a second mark on the same place changes nothing', () => {
    expect(addMark([left], left)).toEqual([left]);
    expect(addMark([both], left)).toEqual([both]);
  });

  test('both sides take in the single ones', () => {
    expect(addMark([left, right], both)).toEqual([both]);
  });

  test('a tap marks, a second tap takes the mark away', () => {
    expect(toggleMark([], left)).toEqual([left]);
    expect(toggleMark([left, right], left)).toEqual([right]);
    expect(removeMark([left], right)).toEqual([left]);
  });

  test('of a place marked on both sides a tap leaves the other side, with what was said of it', () => {
    const whole: Site & { pain: number | null } = { ...both, pain: 4 };
    expect(toggleMark([whole], { ...left, pain: null })).toEqual([{ ...right, pain: 4 }]);
  });
});
