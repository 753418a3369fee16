/** The lines of a plan on the screen: moved, added, changed inside the limits. What today's limits do to its fields: plan-lines-limits. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';

import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import { assumedConsents } from '@/lib/domain/session-plan/consents';

import { line } from '../domain/support/checked-plan';
import { edits } from './support/plan-lines-editor';

window.matchMedia ??= vi.fn();

const user = userEvent.setup();
const because = ['ci_osteoporosis'];

const titles = () =>
  within(screen.getByRole('region', { name: 'Lines' }))
    .getAllByRole('heading', { level: 3 })
    .map((one) => one.textContent.replace(/^\d+\. /, ''));
const [MEDIUS, PIRIFORMIS, RIGHT] = [
  'Gluteus medius, left',
  'Piriformis, left',
  'Gluteus medius, right',
];
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));

describe('the order', () => {
  test('goes up and down by buttons; at the end a button does nothing and keeps the focus', async () => {
    edits();
    await press('Move line 2 up');
    expect(titles()).toEqual([PIRIFORMIS, MEDIUS, RIGHT]);
    const up = screen.getByRole('button', { name: 'Move line 1 up' });
    expect(up.getAttribute('aria-disabled')).toBe('true');
    expect(document.activeElement).toBe(up);
    await user.keyboard('{Enter}');
    expect(titles()).toEqual([PIRIFORMIS, MEDIUS, RIGHT]);
  });

  test('each line has a handle with its name, and how to use it', () => {
    edits();
    const handle = screen.getByRole('button', { name: 'Move line 3: Gluteus medius, right' });
    const described = document.getElementById(handle.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toMatch(/^Press Space to take the line/);
  });

  test('an open line stays open wherever it goes', async () => {
    edits();
    await press(/^Change line 1:/);
    await press('Move line 1 down');
    expect(
      screen.getByRole('button', { name: /^Close line 2: Gluteus medius, left/ }),
    ).toBeTruthy();
  });
});

describe('a line that is removed', () => {
  test('is named where it was, and is back in one press', async () => {
    edits();
    await press(/^Remove line 2/);
    expect(screen.getByText('Removed: Piriformis, left, 6 min.')).toBeTruthy();
    const back = screen.getByRole('button', { name: 'Bring back Piriformis, left, 6 min' });
    expect(document.activeElement).toBe(back);
    await user.click(back);
    expect(titles()).toEqual([MEDIUS, PIRIFORMIS, RIGHT]);
    expect(screen.queryByText(/^Removed:/)).toBeNull();
  });

  test('is offered while other lines are changed, moved and removed, and comes back to its place', async () => {
    edits();
    await press(/^Remove line 2/);
    await press(/^Change line 1:/);
    await press('Minutes: less');
    await press('Move line 2 up');
    await press('Move line 1 down');
    await press(/^Remove line 1/);
    expect(screen.getAllByText(/^Removed:/).map((one) => one.textContent)).toEqual([
      `Removed: ${MEDIUS}, 5 min.`,
      `Removed: ${PIRIFORMIS}, 6 min.`,
    ]);
    await press(`Bring back ${PIRIFORMIS}, 6 min`);
    await press(`Bring back ${MEDIUS}, 5 min`);
    expect(titles()).toEqual([MEDIUS, PIRIFORMIS, RIGHT]);
  });

  test('is offered no more once it is left out, or an undo has brought it back', async () => {
    edits();
    await press(/^Remove line 2/);
    await press('Undo');
    expect(titles()).toEqual([MEDIUS, PIRIFORMIS, RIGHT]);
    expect(screen.queryByText(/^Removed:/)).toBeNull();
    await press('Redo');
    await press('Undo');
    await press(/^Remove line 2/);
    expect(screen.getAllByText(/^Removed:/)).toHaveLength(1);
    await press(`Leave out ${PIRIFORMIS}, 6 min`);
    expect(screen.queryByText(/^Removed:/)).toBeNull();
    expect(titles()).toEqual([MEDIUS, RIGHT]);
  });

  test('does not come back into a plan that is full', async () => {
    edits(Array.from({ length: 40 }, () => line({ minutes: 1 })));
    await press(/^Remove line 40/);
    await press('Add a line, left');
    const back = screen.getByRole<HTMLButtonElement>('button', { name: /^Bring back/ });
    expect(back.disabled).toBe(true);
  });
});

describe('undo by key', () => {
  test('takes back and does again, and says so; not while somebody writes', async () => {
    edits();
    await press(/^Remove line 1/);
    expect(titles()).toEqual([PIRIFORMIS, RIGHT]);
    await user.click(screen.getByLabelText('Somewhere to write'));
    await user.keyboard('{Control>}z{/Control}');
    expect(titles()).toEqual([PIRIFORMIS, RIGHT]);
    screen.getByRole('button', { name: 'Undo' }).focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(titles()).toEqual([MEDIUS, PIRIFORMIS, RIGHT]);
    expect(screen.getByText('Taken back: 3 lines, 30 minutes.')).toBeTruthy();
    await user.keyboard('{Meta>}{Shift>}z{/Shift}{/Meta}');
    expect(titles()).toEqual([PIRIFORMIS, RIGHT]);
    await user.keyboard('{Control>}z{/Control}{Control>}y{/Control}');
    expect(titles()).toEqual([PIRIFORMIS, RIGHT]);
  });
});

test('a plan takes forty lines and says so', () => {
  edits(Array.from({ length: 40 }, () => line({ minutes: 1 })));
  expect(screen.getByText('A plan can have 40 lines.')).toBeTruthy();
  const add = screen.getByRole<HTMLButtonElement>('button', { name: 'Add a line, left' });
  expect(add.disabled).toBe(true);
});

test('where nothing may be worked on a side, adding says so', async () => {
  const shut = choiceFacts(noLimits(), assumedConsents).muscles.map(({ id }) => id);
  edits([line({ side: 'left' })], {
    musclesOut: shut.flatMap((muscle) => (muscle === 'hamstrings' ? [] : [{ muscle, because }])),
  });
  await press('Add a line, right');
  expect(screen.getByText('No muscle may be worked on the right today.')).toBeTruthy();
});

test.each([
  ['kept', () => press('Keep line 1: Gluteus medius, left')],
  [
    'changed',
    async () => {
      await press(/^Change line 1:/);
      await press('Minutes: less');
    },
  ],
])('a line that was carried over is marked until it is %s', async (_name, look) => {
  edits([line({ carriedFrom: 'record' })]);
  expect(screen.getByText('As in the earlier session, not looked at yet')).toBeTruthy();
  await look();
  expect(screen.queryByText(/not looked at yet/)).toBeNull();
});
