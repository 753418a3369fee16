import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import { ClientForm, type ClientFormState } from '@/components/clients/client-form';

const push = vi.hoisted(() => vi.fn());
vi.mock('next/navigation', async (original) => ({
  ...(await original<object>()),
  useRouter: () => ({ push }),
}));

afterEach(() => {
  cleanup();
  push.mockReset();
});

const user = userEvent.setup();
const place = { owner: 'a'.repeat(32), draft: 'client:new', title: 'A new client', isNew: true };
const redirect = Object.assign(new Error('redirect'), { digest: 'NEXT_REDIRECT;push;/clients/1' });
const ada = { id: '1', name: 'Ada Brandt', birthDate: '4 Mar 1961', phone: null, email: null };

/** What was sent, one entry for each sending; `answers` in turn, a redirect after the last. */
async function form(...answers: (ClientFormState | Error)[]) {
  const sent: Record<string, unknown>[] = [];
  const action = (_before: ClientFormState, data: FormData): Promise<ClientFormState> => {
    sent.push(Object.fromEntries(data));
    const answer = answers[sent.length - 1] ?? redirect;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  render(<ClientForm action={action} place={place} today="2026-11-21" />);
  await user.type(screen.getByLabelText('Name'), 'Ada Brandt');
  // While something is on its way the button says so, and has another name.
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
  await press('Add the client');
  return { sent, press };
}

test('sends what was typed under a key, for its owner, and takes the way to the chart for “done”', async () => {
  const { sent } = await form();
  await waitFor(() => expect(screen.queryByText(/Not saved/)).toBeNull());
  expect(sent).toMatchObject([{ name: 'Ada Brandt', anyway: '', owner: place.owner }]);
  expect(sent[0]?.['once']).toMatch(/^[0-9a-f-]{36}$/);
});

test('an error stands at its field, and nothing typed is gone', async () => {
  await form({ errors: [{ field: 'birthDate', message: 'Enter the birth date.' }] });
  expect(await screen.findAllByText('Enter the birth date.')).toHaveLength(2);
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Ada Brandt');
});

test('a lost answer is sent again under the same key', async () => {
  const { sent, press } = await form(new TypeError('Failed to fetch'));
  await screen.findByText(/Not saved yet/);
  await press('Add the client');
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toEqual(sent[0]);
});

test('a person who is here already is asked about; another name is asked about anew', async () => {
  const asked = { errors: [], duplicates: [ada] };
  const { sent, press } = await form(asked, asked, asked);
  await screen.findByText(/A client of this name/);
  await press('This is a different person: add anyway');
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent.map(({ anyway }) => anyway)).toEqual(['', 'yes']);
  await user.type(screen.getByLabelText('Name'), 'a');
  await press('Check again');
  await waitFor(() => expect(sent).toHaveLength(3));
  expect(sent[2]).toMatchObject({ name: 'Ada Brandta', anyway: '' });
});

test('given up, it leads back to the list', async () => {
  const { press } = await form({ errors: [{ field: 'birthDate', message: 'Enter it.' }] });
  await press('Cancel');
  expect(push).toHaveBeenCalledWith('/clients');
});
