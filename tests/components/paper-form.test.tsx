import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';

import type { FormValues } from '@/components/drafts/draft-form';
import { gridMove } from '@/components/from-home/grid-keys';
import { PaperForm } from '@/components/from-home/paper-form';
import { paperValues, parsePaper } from '@/lib/domain/check-in/paper-values';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { addDays } from '@/lib/domain/shared/iso-date';

const push = vi.fn();
vi.mock('next/navigation', () => ({
  useRouter: () => ({ push }),
  unstable_isUnrecognizedActionError: () => false,
}));

afterEach(cleanup);

const items: HomeCareItem[] = ['side_rest', 'knee_across_chest', 'short_walks', 'cold_pack'];
const days = Array.from({ length: 7 }, (_, index) => addDays('2026-11-16', index));
const empty = days.map((day) => ({ day, done: [], before: null, after: null }));

function paper() {
  const sent: FormValues[] = [];
  const { container } = render(
    <PaperForm
      days={days}
      items={items.map((item, index) => ({ item, number: index + 1, name: `Item ${index + 1}` }))}
      initial={paperValues(empty, items)}
      version={0}
      place={{ owner: 'o', draft: 'paper:x', title: 'Paper' }}
      save={async ({ value }) => {
        sent.push(value as FormValues);
        return { ok: true, version: 1, savedAt: '10:00' };
      }}
      next="/there"
    />,
  );
  const rows = () => parsePaper(new Map(Object.entries(sent.at(-1) ?? {})), { days, items }).rows;
  return { container, sent, rows };
}

const box = (item: number, day: string) =>
  screen.getByRole('checkbox', { name: `Item ${item}, ${day}` });
const save = () => screen.getByRole('button', { name: 'Save the paper' });

/** As many keys as somebody presses. */
const KEY = /\{[^}]+\}|\[[^\]]+\]|./g;

describe('a paper that came back', () => {
  test('of a week, four items and the pain takes 64 keys, all ticked, its saving among them', async () => {
    const user = userEvent.setup();
    const { rows } = paper();
    const typed = Array.from({ length: 7 }, (_, index) => `1234/${index}/3`).join('{Enter}');
    const keys = `${typed}{Tab}{Enter}`;
    box(1, 'Mon 16 Nov').focus();
    await user.keyboard(typed);
    await user.tab();
    expect(document.activeElement).toBe(save());
    await user.keyboard('{Enter}');
    const pressed = [...keys.matchAll(KEY)];
    expect(pressed).toHaveLength(64);
    expect(rows()).toEqual(
      days.map((day, index) => ({ day, done: items, before: index, after: 3 })),
    );
    expect(push).toHaveBeenCalledWith('/there');
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
    await user.click(tuesday);
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
