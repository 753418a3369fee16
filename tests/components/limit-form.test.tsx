import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';

import { limitOptions } from '@/app/(practice)/settings/limits/limit-options';
import type { FormState } from '@/components/forms/form-state';
import { LimitForm } from '@/components/settings/limit-form';
import { policyEffectSchema } from '@/lib/domain/screening/policy-limit.schema';

vi.mock('next/navigation', async (original) => ({
  ...(await original<object>()),
  usePathname: () => '/settings/limits',
  useRouter: () => ({ push: () => undefined }),
}));

const user = userEvent.setup();
/** Lists as they are, but for the longest: a query reads every option. */
const options = {
  ...limitOptions,
  rules: limitOptions.rules.map((group) => ({ ...group, options: group.options.slice(0, 5) })),
};
const place = { owner: 'a'.repeat(32), draft: 'limit:new', title: 'A limit', isNew: true };
const pick = (name: string) => user.click(screen.getByRole('radio', { name }));
const choose = (label: string, option: string) =>
  user.selectOptions(screen.getByLabelText(label), option);
const preview = () => screen.getByText('What it will do').parentElement?.textContent;

/** What was sent to the server, one entry for each tap. */
function form(answer: FormState = { errors: [] }) {
  const sent: unknown[] = [];
  const add = (_before: FormState, data: FormData): Promise<FormState> => {
    sent.push(JSON.parse(String(data.get('limit'))));
    return Promise.resolve(answer);
  };
  render(<LimitForm options={options} add={add} place={place} />);
  return { sent, add: async () => user.click(await screen.findByText('Add the limit')) };
}

test('says what it will do as soon as that is chosen, and sends just that', async () => {
  const { sent, add } = form();
  expect(preview()).toContain('Choose what the practice is stricter about.');
  await user.type(screen.getByLabelText('Name'), 'Gentle house');
  await choose('When it holds', 'Disc herniation');
  await pick('Techniques left out');
  expect(preview()).toContain('Choose what the practice is stricter about.');
  await user.click(screen.getByRole('checkbox', { name: 'Deep-tissue massage' }));
  expect(preview()).toContain('While the screening finds disc herniation: no deep-tissue massage.');
  await user.type(screen.getByLabelText('Why'), 'New here.');
  await add();
  expect(sent).toEqual([
    {
      name: 'Gentle house',
      rule: 'disc_herniation',
      effect: { kind: 'technique_out', techniques: ['deep_tissue'] },
      reason: 'New here.',
    },
  ]);
  const name = screen.getByLabelText<HTMLInputElement>('Name');
  await waitFor(() => expect(name.value).toBe(''), { timeout: 10_000 });
});

test('what was typed before the page listens is kept', async () => {
  const add = () => Promise.resolve({ errors: [] });
  const ui = <LimitForm options={options} add={add} place={place} />;
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(ui);
  const typed = container.querySelector<HTMLInputElement>('#name');
  if (typed) typed.value = 'Gentle house';
  const tapped = container.querySelector<HTMLInputElement>('#kind-minutes_max');
  if (tapped) tapped.checked = true;
  render(ui, { container, hydrate: true });
  await screen.findByLabelText('Hands-on time at most', {}, { timeout: 10_000 });
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Gentle house');
});

test('loses nothing when it is refused, and shows the error at its field', async () => {
  const { sent, add } = form({ errors: [{ field: 'name', message: 'Give it another name.' }] });
  await user.type(screen.getByLabelText('Name'), 'Gentle house');
  await pick('Less pressure in the whole session');
  await pick('2 Heavy lotioning');
  await add();
  await screen.findByRole('alert', {}, { timeout: 10_000 });
  expect(screen.getAllByText('Give it another name.')).toHaveLength(2);
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Gentle house');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '2 Heavy lotioning' }).checked).toBe(
    true,
  );
  await add();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
});

test.each([
  ['Less hands-on time', () => user.type(screen.getByLabelText('Hands-on time at most'), '45')],
  ['Positions not used', () => user.click(screen.getByRole('checkbox', { name: 'Face down' }))],
  [
    'A place left alone, or worked lighter',
    async () => {
      await choose('Place, on both sides', 'Calf and shin');
      await pick('No contact');
    },
  ],
  ['A muscle left out', () => choose('Muscle left out', 'Piriformis')],
  [
    'A home item left out, or only with care',
    async () => {
      await choose('Home item', 'Short walks');
      await pick('Only with a caution');
      await user.type(screen.getByLabelText('What to take care of'), 'On the flat.');
    },
  ],
  ['Fewer home items on a sheet', () => pick('2')],
])('%s is sent as the server takes it', async (kind, fill) => {
  const { sent, add } = form();
  await pick(kind);
  await fill();
  expect(preview()).toMatch(/For every client: .+\./);
  await add();
  const [{ effect }] = sent as [{ effect: unknown }];
  expect(policyEffectSchema.safeParse(effect).success).toBe(true);
});
