import { describe, expect, test } from 'vitest';

import { sides } from '@/lib/domain/anatomy/side';
import { drawScreen, type MapItem } from '@/lib/muscle-map/draw-screen';
import type { DrawnMuscle } from '@/lib/muscle-map/draw-muscle';
import { projectionOf, sideAt, signOf } from '@/lib/muscle-map/frame';
import { hitAt, labelAt, pickAt } from '@/lib/muscle-map/pick';
import { pickableOn, screenIds, screens } from '@/lib/muscle-map/screens';
import { views } from '@/lib/muscle-map/shape';
import { neighbour, tabOrder } from '@/lib/muscle-map/tab-order';

const isMuscle = (item: MapItem): item is DrawnMuscle => 'muscle' in item;
const numbersOf = (d: string): number[] => (d.match(/-?[\d.]+/g) ?? []).map(Number);

describe('left and right are the client’s own', () => {
  test.each([
    ['posterior', 'left', -1],
    ['posterior', 'right', 1],
    ['anterior', 'left', 1],
    ['anterior', 'right', -1],
    ['lateral', 'left', -1],
    ['lateral', 'right', 1],
  ] as const)('%s, %s: the viewer’s %i', (view, side, sign) => {
    expect(signOf(view, side)).toBe(sign);
    expect(Math.sign(projectionOf(view, side)({ x: 5, y: 0 }).x)).toBe(sign);
  });

  test('a place on the drawing belongs to the side that is drawn there', () => {
    for (const view of views)
      for (const side of sides)
        expect(sideAt(view, projectionOf(view, side)({ x: 5, y: 0 }).x, side)).toBe(side);
  });
});

const picks = screenIds.flatMap((id) =>
  pickableOn(id).flatMap(({ muscle }) => sides.map((side) => ({ id, muscle, side }))),
);

describe('picture, tap and words agree', () => {
  test.each(picks)('$id: $muscle, $side', ({ id, muscle, side }) => {
    const { view } = screens[id];
    const drawn = drawScreen(id, view === 'lateral' ? [side] : sides)
      .filter(isMuscle)
      .find((item) => item.muscle === muscle && item.side === side && !item.isContext);
    const at = labelAt(id, { muscle, side });
    expect(drawn?.label).toEqual(at);
    expect(view === 'lateral' || Math.sign(at.x) === signOf(view, side)).toBe(true);
    expect(hitAt(id, at, 0, side)).toEqual({ muscle, side });
  });

  test.each(screenIds)('%s: the right is the left turned over, number by number', (id) => {
    const isLateral = screens[id].view === 'lateral';
    const of = (side: 'left' | 'right') =>
      drawScreen(id, isLateral ? [side] : sides)
        .filter(isMuscle)
        .filter((item) => item.side === side)
        .flatMap(({ parts }) => parts.flatMap(({ d, fibres, seams }) => [d, ...fibres, ...seams]));
    const [left, right] = [of('left'), of('right')];
    expect(left.length).toBe(right.length);
    left.forEach((d, i) =>
      expect(numbersOf(d)).toEqual(
        numbersOf(right[i] ?? '').map((value, at) => (at % 2 === 0 ? 0 - value : value)),
      ),
    );
  });
});

describe('which one?', () => {
  const at = (x: number, y: number) => ({ x: x * 10, y: y * 10 });
  const REACH = 11.7;

  test('a muscle under another is never asked for', () => {
    expect(pickAt('anterior.superficial', at(11, 28), REACH)?.near).toEqual([]);
  });

  test('at a border both are', () => {
    expect(pickAt('posterior.intermediate', at(-8.8, 40), REACH)?.near.length).toBeGreaterThan(0);
  });

  test('beside the body there is nothing', () => {
    expect(pickAt('posterior.deep', at(-18.9, -17), REACH)).toBeNull();
  });

  test('from the side the front is where the shown hip has it', () => {
    expect(pickAt('lateral.superficial', at(-4.3, 12), REACH, 'left')?.hit).toEqual({
      muscle: 'tensor_fasciae_latae',
      side: 'left',
    });
    expect(pickAt('lateral.superficial', at(4.3, 12), REACH, 'right')?.hit).toEqual({
      muscle: 'tensor_fasciae_latae',
      side: 'right',
    });
  });
});

describe('by keyboard', () => {
  test.each(screenIds)('%s: the arrows reach every muscle', (id) => {
    const order = tabOrder(id);
    const keyOf = ({ muscle, side }: (typeof order)[number]) => `${muscle} ${side}`;
    const seen = new Set(order.slice(0, 1).map(keyOf));
    const open = order.slice(0, 1);
    for (let from = open.pop(); from; from = open.pop())
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = neighbour(id, from, direction);
        if (!next || seen.has(keyOf(next))) continue;
        seen.add(keyOf(next));
        open.push(next);
      }
    expect([...seen].sort()).toEqual(order.map(keyOf).sort());
  });

  test('top to bottom, left before right', () => {
    const [first, second] = tabOrder('posterior.deep');
    expect(first).toEqual({ muscle: 'quadratus_lumborum', side: 'left' });
    expect(second).toEqual({ muscle: 'quadratus_lumborum', side: 'right' });
  });
});

test('the spine is whole, and drawn once, whichever sides are shown', () => {
  const bonesOn = (shown: readonly ('left' | 'right')[]) =>
    drawScreen('posterior.deep', shown).filter((item) => 'role' in item && item.role === 'bone')
      .length;
  const paired = bonesOn(['left', 'right']) - bonesOn(['right']);
  expect(bonesOn(['left'])).toBe(bonesOn(['right']));
  expect(paired).toBeLessThan(bonesOn(['right']));
});
