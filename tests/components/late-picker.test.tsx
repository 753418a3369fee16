/** The map comes apart from the page: without a network the page goes on without it. */
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { PointPanel } from '@/components/session-record/point-panel';
import { ruleBook } from '@/lib/content/rule-book';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import { assumedConsents } from '@/lib/domain/session-plan/consents';

vi.mock('@/components/session-record/point-picker', () => {
  throw new Error('Failed to load chunk.');
});

test('a map that cannot be fetched is said to be missing, and what was found can still be written', async () => {
  const point = {
    ...{ id: crypto.randomUUID(), muscle: 'piriformis' as const, side: 'left' as const },
    ...{ view: 'posterior' as const, x: 6, y: 8, site: '', tone: null, tenderness: null },
    refersTo: 'the calf',
  };
  render(
    <PointPanel
      {...{ at: 'points-0', muscle: 'piriformis', name: 'Piriformis', side: 'left' }}
      points={[point]}
      errors={{}}
      choices={{ ...ruleBook, limits: noLimits(), consents: assumedConsents, reasons: {} }}
      onChange={() => undefined}
    />,
  );
  expect(screen.getByText('The map is on its way.')).toBeTruthy();
  expect(await screen.findByText(/^The map cannot be fetched now/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Point 1: pain spreads to').value).toBe(
    'the calf',
  );
  // It was put beside the outer third, the only place of this muscle that takes point pressure.
  expect(screen.getByText('Do not press here.').parentElement?.textContent).toBe(
    'Do not press here. Point pressure at the outer third only.',
  );
});
