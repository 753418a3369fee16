import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';

import { ChartPoints } from '@/components/outcomes/chart-points';

const points = [1, 2, 3].map((number) => ({
  x: number * 10,
  y: 10,
  label: `Day ${number}: ${number}`,
  score: String(number),
}));

const show = () =>
  render(
    <svg>
      <ChartPoints points={points} />
    </svg>,
  );

const focused = () => document.activeElement?.getAttribute('aria-label');

describe('the points of a chart', () => {
  test('are one stop, at the newest, and arrows go through them without leaving', async () => {
    show();
    const user = userEvent.setup();
    await user.tab();
    expect(focused()).toBe('Day 3: 3');
    await user.keyboard('{ArrowRight}');
    expect(focused()).toBe('Day 3: 3');
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toBe('Day 2: 2');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(focused()).toBe('Day 1: 1');
    await user.keyboard('{End}');
    expect(focused()).toBe('Day 3: 3');
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  test('are named as they are read out', () => {
    show();
    expect(screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toEqual([
      'Day 1: 1',
      'Day 2: 2',
      'Day 3: 3',
    ]);
  });
});
