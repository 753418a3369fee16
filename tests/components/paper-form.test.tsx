import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { gridMove, painOnward } from '@/components/from-home/grid-keys';
import { painTyped } from '@/components/from-home/pain-typed';

import { box, days, empty, items, paper, said, save, undo } from './support/paper';

const push = vi.fn();
vi.mock('next/navigation', () => ({
  useRouter: () => ({ push }),
  unstable_isUnrecognizedActionError: () => false,
}));

afterEach(cleanup);

/** As many keys as somebody presses. */
const KEY = /\{[^}]+\}|\[[^\]]+\]|./g;

describe('a paper that came back', () => {
  test('of a week, four items and the pain takes 36 keys, all ticked, its saving among them', async () => {
    const user = userEvent.setup();
    const { rows } = paper();
    const typed = Array.from({ length: 7 }, (_, index) => `a/${index + 2}3`).join('{Enter}');
    const keys = `${typed}{Tab}{Enter}`;
    box(1, 'Mon 16 Nov').focus();
    await user.keyboard(typed);
    await user.tab();
    expect(document.activeElement).toBe(save());
    await user.keyboard('{Enter}');
    const pressed = [...keys.matchAll(KEY)];
    expect(pressed).toHaveLength(36);
    expect(rows()).toEqual(
      days.map((day, index) => ({ day, done: items, before: index + 2, after: 3 })),
    );
    expect(push).toHaveBeenCalledWith('/there');
  });

  // A number goes on by itself: whoever types the way as well enters the same.
  test.each([
    ['10/10', { before: 10, after: 10 }],
    ['1010', { before: 10, after: 10 }],
    ['1/0', { before: 1, after: 0 }],
    ['14', { before: 1, after: 4 }],
    ['11', { before: 1, after: 1 }],
    ['110', { before: 1, after: 10 }],
    ['6/5', { before: 6, after: 5 }],
    ['6{ArrowRight}5', { before: 6, after: 5 }],
    ['6{ArrowLeft}75', { before: 7, after: 5 }],
    ['6{Backspace}75', { before: 7, after: 5 }],
    ['65{Backspace}4', { before: 6, after: 4 }],
    ['14{Backspace}5', { before: 1, after: 5 }],
    ['6{ArrowDown}', { before: 6, after: null }],
    // Nothing follows the pain after: what is typed there is not of the next day.
    ['6534', { before: 6, after: 5 }],
    ['614', { before: 6, after: 1 }],
  ])('pain typed as %s is %o, and no other day has any', async (keys, pain) => {
    const user = userEvent.setup();
    const { rows } = paper();
    box(1, 'Mon 16 Nov').focus();
    await user.keyboard(`/${keys}{Enter}2`);
    await user.click(save());
    expect(rows()[0]).toMatchObject({ done: [], ...pain });
    const others = rows().slice(1);
    expect(others.every(({ before, after }) => before === null && after === null)).toBe(true);
    expect(others.flatMap(({ done }) => done)).toEqual(['knee_across_chest']);
  });

  test('has its pain typed down a column, as it was before numbers went on', async () => {
    const user = userEvent.setup();
    const { rows } = paper();
    box(1, 'Mon 16 Nov').focus();
    await user.keyboard('/6{ArrowDown}5{ArrowDown}4');
    await user.click(save());
    expect(rows().map(({ before }) => before)).toEqual([6, 5, 4, null, null, null, null]);
    expect(rows().every(({ after }) => after === null)).toBe(true);
  });

  test('says that a whole number takes no digit more', async () => {
    const user = userEvent.setup();
    paper();
    box(1, 'Mon 16 Nov').focus();
    await user.keyboard('/653');
    expect(said()).toContain('5 stands there already');
  });

  test('has its pain tapped in once and typed on through the week', async () => {
    const user = userEvent.setup();
    const { rows } = paper();
    await user.click(screen.getByRole('textbox', { name: 'Pain before, Tue 17 Nov' }));
    await user.keyboard('65541010');
    await user.click(save());
    expect(rows().map(({ before, after }) => [before, after])).toEqual([
      [null, null],
      [6, 5],
      [5, 4],
      [10, 10],
      ...Array.from({ length: 3 }, () => [null, null]),
    ]);
  });

  test('is ticked at once from any cell of a row, which says so, and undone by one key', async () => {
    const user = userEvent.setup();
    const { rows } = paper();
    box(1, 'Mon 16 Nov').focus();
    await user.keyboard('13{Enter}d/6a');
    expect(said()).toBe('Tue 17 Nov: all 4 are ticked. U undoes it.');
    expect(undo('Tue 17 Nov')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Mon 16 Nov: undo/ })).toBeNull();
    await user.keyboard('u');
    expect(said()).toBe('Tue 17 Nov: undone.');
    await user.keyboard('{Enter}dU{Enter}d');
    expect(said()).toBe('Thu 19 Nov: nothing more is ticked on Wed 18 Nov.');
    await user.click(save());
    expect(rows().map(({ done }) => done)).toEqual([
      ['side_rest', 'short_walks'],
      ['side_rest', 'short_walks'],
      ...Array.from({ length: 5 }, () => []),
    ]);
    expect(rows()[1]).toMatchObject({ before: 6, after: null });
  });

  test('keeps what the phone told, whatever is ticked at once and undone', async () => {
    const user = userEvent.setup();
    const told = empty.map((row, index) => (index === 1 ? { ...row, done: items.slice(3) } : row));
    const { rows } = paper(told);
    box(1, 'Mon 16 Nov').focus();
    await user.keyboard('1{Enter}d');
    expect(said()).toBe('Tue 17 Nov, as the day before: 1 ticked. U undoes it.');
    await user.keyboard('auuu');
    expect(said()).toBe('Nothing is left that was ticked at once.');
    await user.click(save());
    expect(
      rows()
        .map(({ done }) => done)
        .slice(0, 2),
    ).toEqual([['side_rest'], ['cold_pack']]);
  });

  test('has no day before its first, and no more than all', async () => {
    const user = userEvent.setup();
    paper();
    box(1, 'Mon 16 Nov').focus();
    await user.keyboard('d');
    expect(said()).toBe('Mon 16 Nov is the first day of the paper.');
    await user.keyboard('1234');
    await user.click(screen.getByRole('button', { name: 'Mon 16 Nov: tick all' }));
    expect(said()).toBe('Mon 16 Nov: everything is ticked already.');
    expect(box(1, 'Mon 16 Nov').getAttribute('aria-checked')).toBe('true');
  });

  test('is entered by arrows and Space alone as well', async () => {
    const user = userEvent.setup();
    const { rows } = paper();
    await user.tab();
    expect(document.activeElement).toBe(box(1, 'Mon 16 Nov'));
    await user.keyboard(' {ArrowRight}{ArrowRight} {ArrowDown} {ArrowLeft} {ArrowUp}{ArrowRight} ');
    await user.keyboard('{Home}{ArrowDown}{ArrowDown} {End}10');
    await user.click(save());
    expect(rows().map(({ done }) => done)).toEqual([
      ['side_rest'],
      ['knee_across_chest', 'short_walks'],
      items,
      ...[[], [], [], []],
    ]);
    expect(rows()[2]).toMatchObject({ before: null, after: 10 });
  });

  test('is entered by tapping: a box, a whole day, and a day taken back', async () => {
    const user = userEvent.setup();
    const { rows } = paper();
    await user.click(screen.getByRole('button', { name: 'Mon 16 Nov: tick all' }));
    await user.click(box(2, 'Mon 16 Nov'));
    const tuesday = screen.getByRole('button', { name: 'Tue 17 Nov: tick all' });
    await user.click(tuesday);
    await user.click(undo('Tue 17 Nov'));
    expect(box(2, 'Tue 17 Nov').getAttribute('aria-checked')).toBe('false');
    await user.click(save());
    expect(rows()[0]?.done).toEqual(['side_rest', 'short_walks', 'cold_pack']);
    expect(rows()[1]?.done).toEqual([]);
  });

  test('says that nothing is changed, and sends nothing', async () => {
    const user = userEvent.setup();
    const { sent } = paper();
    await user.click(save());
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing is changed yet');
    expect(sent).toEqual([]);
  });

  test('has one place for Tab, and axe finds nothing', async () => {
    const { container } = paper();
    const grid = screen.getByRole('grid');
    const inTabOrder = [...grid.querySelectorAll('[tabindex="0"]')];
    expect(inTabOrder).toEqual([box(1, 'Mon 16 Nov')]);
    expect(within(grid).getAllByRole('row')).toHaveLength(8);
    const rules = { region: { enabled: false }, 'color-contrast': { enabled: false } };
    const { violations } = await axe.run(container, {
      rules: { ...rules, 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }, 20_000);
});

test.each([
  ['ArrowUp', { row: 0, column: 1 }, { row: 0, column: 1 }],
  ['ArrowDown', { row: 6, column: 1 }, { row: 6, column: 1 }],
  ['ArrowLeft', { row: 2, column: 0 }, { row: 2, column: 0 }],
  ['ArrowRight', { row: 2, column: 6 }, { row: 2, column: 6 }],
  ['/', { row: 2, column: 0 }, { row: 2, column: 5 }],
  ['/', { row: 2, column: 5 }, { row: 2, column: 6 }],
  ['/', { row: 2, column: 6 }, { row: 2, column: 6 }],
  ['Enter', { row: 2, column: 6 }, { row: 3, column: 1 }],
  ['x', { row: 2, column: 6 }, null],
])('%s stays in the grid', (key, from, to) => {
  expect(gridMove(key, from, { row: 6, column: 6 })).toEqual(to);
});

test.each([
  [{ row: 2, column: 5 }, false, { row: 2, column: 6 }],
  [{ row: 2, column: 6 }, false, null],
  [{ row: 2, column: 6 }, true, { row: 3, column: 5 }],
  [{ row: 6, column: 6 }, true, null],
])('typed at %o, pointed %s, pain goes on to %o', (at, isPointed, to) => {
  expect(painOnward(at, { last: { row: 6, column: 6 }, isPointed })).toEqual(to);
});

test.each([
  ['6', '', false, { value: '6', then: 'on', rest: '' }],
  ['0', '', false, { value: '0', then: 'on', rest: '' }],
  ['1', '', false, { value: '1', then: 'stay', rest: '' }],
  ['10', '1', false, { value: '10', then: 'on', rest: '' }],
  ['14', '1', false, { value: '1', then: 'on', rest: '4' }],
  // Typed before a 4: no two numbers.
  ['14', '4', false, { value: '4', then: 'refused', rest: '' }],
  ['01', '0', false, { value: '0', then: 'refused', rest: '' }],
  ['0', '10', true, { value: '0', then: 'stay', rest: '' }],
  ['', '5', true, { value: '', then: 'stay', rest: '' }],
  ['x', '', false, { value: 'x', then: 'stay', rest: '' }],
])('%o after %o, deleted %s', (text, known, isDeleted, typed) => {
  expect(painTyped(text, { known, isDeleted })).toEqual(typed);
});
