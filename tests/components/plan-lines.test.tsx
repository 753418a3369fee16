/** The lines of a plan on the screen: moved, added, changed inside the limits; what is forbidden cannot be picked and says why. */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useCallback, useRef, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import {
  choiceFacts,
  fieldNames,
} from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { PlanLines } from '@/components/session-plan/plan-lines';
import { UndoRedo } from '@/components/session-plan/undo-redo';
import { usePlanHistory } from '@/components/session-plan/use-plan-history';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import type { Limits } from '@/lib/domain/screening/limits';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';

import { goodLines, line, plan as aPlan } from '../domain/support/checked-plan';

afterEach(cleanup);
window.matchMedia ??= vi.fn();

const user = userEvent.setup();
const because = ['ci_osteoporosis'];
const WHY = 'Low bone density, no fracture';

function Editor({ lines, limits }: { lines: PlanLine[]; limits: Partial<Limits> }) {
  const [facts] = useState(() => choiceFacts({ ...noLimits(), ...limits }, assumedConsents));
  const [plan, setPlan] = useState<SessionPlan>(() => aPlan(lines));
  const now = useRef(plan);
  const current = useCallback(() => now.current, []);
  const put = useCallback((next: SessionPlan) => {
    now.current = next;
    setPlan(next);
  }, []);
  const history = usePlanHistory({ current, put });
  return (
    <>
      <UndoRedo history={history} plan={plan} />
      <textarea aria-label="Somewhere to write" />
      <PlanLines
        plan={plan}
        facts={facts}
        names={fieldNames}
        problems={[]}
        filled={0}
        pain={[]}
        startSide="left"
        current={current}
        change={history.change}
      />
    </>
  );
}

function edits(lines: PlanLine[] = goodLines, limits: Partial<Limits> = {}) {
  render(<Editor lines={lines} limits={limits} />);
}

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
  test('is named where it was, and is back in one press; the next change ends the offer', async () => {
    edits();
    await press(/^Remove line 2/);
    expect(screen.getByText('Removed: Piriformis, left, 6 min.')).toBeTruthy();
    const back = screen.getByRole('button', { name: 'Bring back Piriformis, left, 6 min' });
    expect(document.activeElement).toBe(back);
    await user.click(back);
    expect(titles()).toEqual([MEDIUS, PIRIFORMIS, RIGHT]);
    expect(screen.queryByText(/^Removed:/)).toBeNull();
    await press(/^Remove line 1/);
    await press('Move line 2 up');
    expect(screen.queryByText(/^Removed:/)).toBeNull();
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

const level = (name: RegExp) =>
  within(screen.getByRole('group', { name: 'Pressure, Walton level' })).getByRole<HTMLInputElement>(
    'radio',
    { name },
  );
const option = (field: string, name: RegExp) =>
  within(screen.getByLabelText(field)).getByRole<HTMLOptionElement>('option', { name });

describe('what today forbids', () => {
  const cases: [string, Partial<Limits>, () => HTMLOptionElement | HTMLInputElement, RegExp][] = [
    [
      'a muscle',
      { musclesOut: [{ muscle: 'multifidus', because }] },
      () => option('Muscle', /^Multifidus/),
      new RegExp(WHY),
    ],
    [
      'a technique',
      { techniquesOut: [{ technique: 'deep_tissue', because }] },
      () => option('Technique', /^Deep.tissue/i),
      new RegExp(WHY),
    ],
    [
      'a position',
      { positionsOut: [{ position: 'prone', because }] },
      () => option('Position', /^Face down \(/),
      new RegExp(WHY),
    ],
  ];
  test.each(cases)('%s cannot be picked and says why', async (_name, limits, find, why) => {
    edits(goodLines, limits);
    await press(/^Change line 1:/);
    expect(find().disabled).toBe(true);
    expect(find().textContent).toMatch(why);
  });

  test('a level cannot be picked and says why', async () => {
    edits([line({ pressure: 2 })], { pressureMax: 2, pressureBecause: because });
    await press(/^Change line 1:/);
    const group = screen.getByRole('group', { name: 'Pressure, Walton level' });
    expect(within(group).getByRole<HTMLInputElement>('radio', { name: /^3/ }).disabled).toBe(true);
    expect(group.textContent).toContain(`2 at most: ${WHY}`);
    expect(level(/^3/).closest('label')?.textContent).toContain('not today');
  });

  test('a level below the technique’s own range says that it starts higher', async () => {
    edits([line({ technique: 'trigger_point_pressure', pressure: 3 })]);
    await press(/^Change line 1:/);
    expect(level(/^1/).disabled).toBe(true);
    expect(level(/^1/).closest('label')?.textContent).toContain(
      'Trigger-point pressure starts at 2',
    );
  });

  test('a side cannot be picked and says why', async () => {
    const shut = { pressureMax: 0 as const, contact: false as const, because };
    edits([line()], { regions: { 'gluteal.right': shut } });
    await press(/^Change line 1:/);
    const side = screen.getByRole('group', { name: 'Side, the client’s own' });
    const right = within(side).getByRole<HTMLInputElement>('radio', { name: /^Right/ });
    expect(right.disabled).toBe(true);
    expect(side.textContent).toContain(`not now: ${WHY}`);
  });

  test('minutes end where the rules end, and say why', async () => {
    edits([line({ minutes: 8 }), line({ minutes: 2 })]);
    await press(/^Change line 1:/);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Minutes: more' }).disabled).toBe(
      true,
    );
    expect(
      screen.getByText(/10 minutes on one muscle and side at most; other lines have 2/),
    ).toBeTruthy();
    const minutes = screen.getByLabelText('Minutes');
    await user.clear(minutes);
    await user.type(minutes, '45');
    expect(screen.getByRole('alert').textContent).toMatch(/^1 to 8\. It stays 4\./);
  });

  test('a line that has come to be forbidden says so at each field, and keeps what it is', async () => {
    edits([line({ position: 'prone', pressure: 3, technique: 'deep_tissue' })], {
      positionsOut: [{ position: 'prone', because }],
      pressureMax: 2,
      pressureBecause: because,
      techniquesOut: [{ technique: 'deep_tissue', because }],
    });
    await press(/^Change line 1:/);
    expect(screen.getAllByText(`Not today: ${WHY}. Choose another.`)).toHaveLength(2);
    expect(screen.getByLabelText<HTMLSelectElement>('Position').value).toBe('prone');
    await press('Minutes: less');
    expect(screen.getByLabelText<HTMLSelectElement>('Position').value).toBe('prone');
  });

  test('what moves with another choice is said', async () => {
    edits([line({ position: 'side_lying', pressure: 3 })], {
      regions: { popliteal: { pressureMax: 1, because }, calf: { pressureMax: 1, because } },
    });
    await press(/^Change line 1:/);
    await user.selectOptions(screen.getByLabelText('Muscle'), 'gastrocnemius');
    expect(screen.getByText(/^The limits changed with it: .*pressure 1/)).toBeTruthy();
  });
});

describe('what needs a reason', () => {
  const range: Partial<Limits> = {
    pressureMax: 2,
    pressureBecause: because,
    byNote: { pressureMax: 3 },
  };
  test('asks for it at once, says from how many letters on, and keeps it with the line', async () => {
    edits([line({ pressure: 2 })], range);
    await press(/^Change line 1:/);
    expect(level(/^4/).disabled).toBe(true);
    await user.click(level(/^3/));
    const why = screen.getByLabelText('Why level 3');
    expect(screen.getByText(new RegExp(`^2 without a reason: ${WHY}`))).toBeTruthy();
    await user.type(why, 'Used to');
    expect(screen.getByText('Write 10 characters or more.')).toBeTruthy();
    await user.type(why, ' level 3');
    expect(screen.queryByText('Write 10 characters or more.')).toBeNull();
    expect(screen.getByText('Level 3 because: Used to level 3')).toBeTruthy();
    await press('Undo');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Why level 3').value).toBe('');
    await user.click(level(/^2/));
    expect(screen.queryByLabelText('Why level 3')).toBeNull();
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
