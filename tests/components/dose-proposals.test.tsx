import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { homeCareFixtures } from './fixtures/home-care';

const sent = (): { item: string }[] =>
  JSON.parse(document.querySelector<HTMLInputElement>('input[name=program]')?.value ?? '[]');

test('what came back is taken with one tap each, and given back with one', () => {
  render(homeCareFixtures['choosing home care, with proposals']);
  const [first, second, ...others] = sent();
  const part = screen.getByRole('list', { name: 'What the rules propose of what came back' });
  fireEvent.click(within(part).getByRole('button', { name: 'Stop it' }));
  fireEvent.click(within(part).getByRole('button', { name: 'Halve it' }));
  expect(sent()).toHaveLength(1 + others.length);
  expect(sent()).toContainEqual({
    ...second,
    dose: { seconds: 10, repeats: 1, timesPerDay: 1 },
  });
  expect(within(part).getAllByText('On the next sheet')).toHaveLength(2);
  for (const undo of within(part).getAllByRole('button', { name: 'As before' })) {
    fireEvent.click(undo);
  }
  expect(sent()).toEqual([first, second, ...others]);
  expect(within(part).queryByText('On the next sheet')).toBeNull();
});
