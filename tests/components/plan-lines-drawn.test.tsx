/** Which lines of a plan a tap draws anew: on a slow tablet each of them is time between the finger and the picture. */
import type * as Kit from '@dnd-kit/sortable';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { line } from '../domain/support/checked-plan';
import { edits } from './support/plan-lines-editor';

window.matchMedia ??= vi.fn();

const drawn = vi.hoisted((): string[] => []);
vi.mock('@dnd-kit/sortable', async (original) => {
  const kit = await original<typeof Kit>();
  const useSortable: typeof Kit.useSortable = (args) => {
    drawn.push(String(args.id));
    return kit.useSortable(args);
  };
  return { ...kit, useSortable };
});

const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));

test('a minute more or less draws its own line alone, though the others may have less or more for it', async () => {
  // One muscle and side: they share their minutes.
  edits([line({ minutes: 2 }), line({ minutes: 3 }), line({ minutes: 4 })]);
  await press(/^Change line 2:/);
  drawn.length = 0;
  await press('Minutes: less');
  await press('Minutes: more');
  expect(new Set(drawn).size).toBe(1);
});

test('a line that is opened has the room of that moment', async () => {
  edits([line({ minutes: 2 }), line({ minutes: 3 })]);
  await press(/^Change line 2:/);
  await press('Minutes: more');
  await press(/^Change line 1:/);
  const field = screen.getByLabelText<HTMLInputElement>('Minutes');
  await user.clear(field);
  await user.type(field, '99');
  expect(screen.getByRole('alert').textContent).toMatch(
    /^1 to \d+\. It stays 2\..*other lines have 4/,
  );
});
