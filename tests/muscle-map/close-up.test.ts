import { describe, expect, test } from 'vitest';

import { muscles } from '@/lib/domain/anatomy/muscle';
import { oppositeSide, sides } from '@/lib/domain/anatomy/side';
import { mapViews } from '@/lib/domain/session-record/trigger-point.schema';
import { closeUps, placeInBody, siteAt, tapAt } from '@/lib/muscle-map/close-up';
import { projectionOf, sideAt } from '@/lib/muscle-map/frame';
import { views } from '@/lib/muscle-map/shape';

const all = muscles.flatMap((muscle) => sides.map((side) => ({ muscle, side })));

test('the views of a trigger point are the views of the map', () => {
  expect(mapViews).toEqual(views);
});

describe('every muscle near', () => {
  test.each(all)('$muscle, $side: is shown, once a view, with all its places inside', (one) => {
    const found = closeUps(one.muscle, one.side);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ view }) => view)).size).toBe(found.length);
    for (const { view, box, sites } of found) {
      for (const { at } of sites) {
        const { x, y } = projectionOf(view, one.side)(at);
        expect(x).toBeGreaterThan(box.x);
        expect(x).toBeLessThan(box.x + box.width);
        expect(y).toBeGreaterThan(box.y);
        expect(y).toBeLessThan(box.y + box.height);
        // The client's own side: the drawing shows it where the map itself does.
        expect(sideAt(view, x, one.side)).toBe(one.side);
      }
    }
  });

  test.each(all)('$muscle, $side: the other side is no place of it', ({ muscle, side }) => {
    for (const closeUp of closeUps(muscle, side).filter(({ view }) => view !== 'lateral')) {
      for (const { at } of closeUp.sites) {
        const across = projectionOf(closeUp.view, oppositeSide(side))(at);
        expect(tapAt(closeUp, side, across)).toBeNull();
      }
    }
  });

  test.each(all)('$muscle, $side: a tap on a known place is that place', ({ muscle, side }) => {
    for (const { view, sites } of closeUps(muscle, side)) {
      for (const site of sites) {
        const tapped = tapAt({ view, sites }, side, projectionOf(view, side)(site.at));
        expect(sites).toContainEqual(tapped);
        expect(tapped?.site).not.toBe('');
      }
    }
  });
});

test('beside the hip there is one side, in front of the trochanter and behind it', () => {
  const beside = { view: 'lateral', sites: [] } as const;
  expect(tapAt(beside, 'left', { x: 30, y: 50 })?.at).toEqual({ x: -3, y: 5 });
  expect(tapAt(beside, 'right', { x: 30, y: 50 })?.at).toEqual({ x: 3, y: 5 });
});

test('left and right are mirrored on the map and the same in the body', () => {
  const left = placeInBody('posterior', 'left', { x: -60, y: 120 });
  const right = placeInBody('posterior', 'right', { x: 60, y: 120 });
  expect(left).toEqual({ x: 6, y: 12 });
  expect(right).toEqual(left);
});

test('a tap beside the known places is itself, to a tenth of a centimetre and inside the view', () => {
  const sites = [{ at: { x: 6, y: 12 }, site: 'upper belly' }];
  expect(siteAt(sites, { x: 6.7, y: 12.7 }).site).toBe('upper belly');
  expect(siteAt(sites, { x: 6.8, y: 12.8 })).toEqual({ at: { x: 6.8, y: 12.8 }, site: '' });
  expect(siteAt([], { x: 1, y: 2 })).toEqual({ at: { x: 1, y: 2 }, site: '' });
  expect(placeInBody('posterior', 'right', { x: 61.26, y: 99999 })).toEqual({ x: 6.1, y: 84 });
});
