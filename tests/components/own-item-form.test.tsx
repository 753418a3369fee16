import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { OwnItemForm } from '@/components/settings/own-item-form';
import { ownItemValues } from '@/components/settings/own-item-values';
import type { FormAction } from '@/components/forms/form-state';

import { anOwnItem } from '../domain/support/own-items';

vi.mock('next/navigation', () => ({
  useRouter: () => ({ push: vi.fn() }),
  unstable_isUnrecognizedActionError: () => false,
}));

afterEach(cleanup);

function form() {
  const save = vi.fn<FormAction>(async () => ({ errors: [] }));
  render(
    <OwnItemForm
      values={ownItemValues(anOwnItem())}
      place={{ owner: 'o', draft: 'own-item:x', title: 'Item' }}
      save={save}
      loads={[]}
      contacts={[]}
      bytesMax={1}
    />,
  );
  return save;
}

const write = async (label: string, text: string) => {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

const HARD =
  'Subsequently facilitate progressive neuromuscular mobilisation throughout the comfortable physiological range currently available.';
const LONG = `${'Go on and on and '.repeat(6)}rest.`;

describe('the words of an own item, while they are typed', () => {
  test('that are plain are left alone', () => {
    form();
    expect(screen.queryByText(/Hard to read|More than|promise/)).toBeNull();
  });

  test.each([
    ['Steps', HARD, /Hard to read/],
    ['Steps', LONG, /More than 20 words/],
    ['Name', 'The cure', /may promise/],
    ['When to stop', LONG, /More than 20 words/],
    ['What is needed', 'a miracle', /may promise/],
    ['Name in Spanish', 'Cura milagrosa', /may promise/],
    ['Steps in Spanish', 'Es una cura milagrosa.', /may promise/],
    ['When to stop, in Spanish', LONG, /More than/],
  ])('%s: “%s” is told at once', async (label, text, said) => {
    form();
    await write(label, text);
    for (const one of screen.getAllByText(said)) expect(one.closest('[role=status]')).toBeTruthy();
  });

  test('that are Spanish are read as Spanish, and marked so', async () => {
    form();
    await write('Name', 'Cura milagrosa');
    expect(screen.queryByText(/may promise/)).toBeNull();
    expect(screen.getByLabelText('Name in Spanish').getAttribute('lang')).toBe('es');
    expect(screen.getByLabelText('Name').getAttribute('lang')).toBeNull();
  });

  test('that are hard to read are kept all the same: who writes decides', async () => {
    const save = form();
    await write('Steps', HARD);
    await userEvent.click(screen.getByRole('button', { name: 'Save as a new version' }));
    expect(save).toHaveBeenCalledOnce();
  });
});
