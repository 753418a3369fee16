/** What today's limits do to the fields of a line: what is forbidden cannot be picked and says why; what needs a reason asks for it. */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import type { Limits } from '@/lib/domain/screening/limits';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import { bookLimits, lineLimits } from '@/lib/domain/session-plan/line-limits';

import { goodLines, line } from '../domain/support/checked-plan';
import { edits } from './support/plan-lines-editor';

window.matchMedia ??= vi.fn();

const user = userEvent.setup();
const because = ['ci_osteoporosis'];
const WHY = 'Low bone density, no fracture';
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));

const level = (name: RegExp) =>
  within(
    screen.getByRole('group', { name: 'Pressure, on Walton’s scale from 0 to 5' }),
  ).getByRole<HTMLInputElement>('radio', { name });
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
    const group = screen.getByRole('group', { name: 'Pressure, on Walton’s scale from 0 to 5' });
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

describe('what acts on a line stands at the line while it is planned', () => {
  const own = (number: number) =>
    within(
      screen.getAllByRole('listitem').filter(({ id }) => id === `line-${number}`)[0] as HTMLElement,
    ).queryByRole('list', { name: 'Limits of this line' })?.textContent ?? '';
  const limits: Partial<Limits> = {
    techniqueLimits: [
      {
        technique: 'trigger_point_pressure',
        muscles: ['piriformis'],
        note: 'On piriformis the outer third only.',
        because: ['piriformis_syndrome'],
      },
      {
        technique: 'vibration',
        note: 'Not over the device or within 30 cm of it',
        because: ['ci_implanted_device'],
      },
    ],
    positionCautions: [{ position: 'prone', note: 'Not for long if breathless', because }],
  };
  const points = line({
    muscle: 'piriformis',
    region: 'deep_gluteal',
    technique: 'trigger_point_pressure',
    position: 'side_lying',
  });

  test('its muscle and technique, in the words that stand there once it is confirmed', async () => {
    edits([points, line()], limits);
    const words = lineLimits(points, bookLimits({ ...noLimits(), ...limits }, ruleBook));
    expect(words).toHaveLength(1);
    const said = words.map((one) => `${one.words} ${one.why}`).join('');
    expect(own(1)).toBe(said);
    await press(/^Change line 1:/);
    expect(own(1)).toBe(said);
    expect(own(2)).toBe('');
  });

  test('and follows the technique and the position that are picked', async () => {
    edits([line()], limits);
    await press(/^Change line 1:/);
    await user.selectOptions(screen.getByLabelText('Technique'), 'vibration');
    expect(own(1)).toContain('Not over the device or within 30 cm of it Implanted device');
    await user.selectOptions(screen.getByLabelText('Position'), 'prone');
    expect(own(1)).toContain(`Face down: Not for long if breathless ${WHY}`);
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
