import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';

import { askedShortScreen, shortScreenRead } from '@/app/asked-short-screen';
import { typedValues, type FormState } from '@/components/forms/form-state';
import { ShortScreenForm } from '@/components/screening/short-screen-form';

vi.mock('next/navigation', async (original) => ({
  ...(await original<object>()),
  usePathname: () => '/clients/1/screening/short',
}));

// The keyboard of the tests asks for it; jsdom has none.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });

const user = userEvent.setup();
const slow = { timeout: 10_000 };
const questions = {
  ...askedShortScreen,
  redFlags: askedShortScreen.redFlags.filter(({ id }) => /^rf_(ces_3|neu_2|pe_1)$/.test(id)),
  news: askedShortScreen.news.slice(0, 1),
};
const stop = { title: 'Stop now', lines: ['Call.'], phone: '999' };
const group = (name: RegExp) => within(screen.getByRole('group', { name }));
const bowels = () => group(/control or feeling of your bowels/);
const spreading = () => group(/spreading or getting worse/);
const checked = () => screen.queryAllByRole('radio', { checked: true }).length;

/** Draws the form; what was sent stands in the list. */
function form(answer: (sent: FormData) => FormState | Promise<FormState> = () => ({ errors: [] })) {
  const sent: Record<string, string>[] = [];
  const save = async (_before: FormState, data: FormData): Promise<FormState> => {
    sent.push(typedValues(data));
    return answer(data);
  };
  render(<ShortScreenForm questions={questions} stop={stop} save={save} />);
  return { sent, save: () => user.click(screen.getByRole('button', { name: /^Save today/ })) };
}

test('no answer is there before somebody gives it, and nothing answers all at once', async () => {
  const { sent, save } = form();
  expect(checked()).toBe(0);
  expect(screen.getByRole('status').textContent).toBe('0 of 4 answered');
  expect(screen.getAllByRole('button')).toHaveLength(1);
  await save();
  await waitFor(() => expect(sent).toEqual([{}]), slow);
});

test('each question is answered by keyboard alone', async () => {
  const { sent } = form();
  for (const _question of [1, 2, 3, 4]) {
    await user.tab();
    await user.keyboard('[Space][ArrowRight]');
  }
  expect(checked()).toBe(4);
  expect(screen.getByRole('status').textContent).toBe('4 of 4 answered');
  await user.tab();
  await user.keyboard('[Enter]');
  await waitFor(
    () =>
      expect(sent).toEqual([
        {
          'redFlags.rf_ces_3': 'no',
          'redFlags.rf_neu_2': 'no',
          'redFlags.rf_pe_1': 'no',
          'news.new_trauma': 'no',
        },
      ]),
    slow,
  );
});

test('an emergency says what to do at once, below its question, and can be sent alone', async () => {
  const { sent } = form();
  await user.click(spreading().getByRole('radio', { name: 'Yes' }));
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(bowels().getByRole('radio', { name: 'Not sure' }));
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('Stop now');
  const item = screen.getByRole('group', { name: /your bowels/ }).closest('li');
  expect(item?.contains(alert)).toBe(true);
  await user.click(within(alert).getByRole('button', { name: /open the stop screen/ }));
  const expected = { 'redFlags.rf_neu_2': 'yes', 'redFlags.rf_ces_3': 'not_sure' };
  await waitFor(() => expect(sent).toEqual([expected]), slow);
  await user.click(bowels().getByRole('radio', { name: 'No' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull(), slow);
});

test('what is left is named by its question, and no answer is lost', async () => {
  const { save } = form((data) => ({
    errors: [{ field: 'redFlags.rf_neu_2', message: 'Choose yes, no or not sure.' }],
    values: typedValues(data),
  }));
  await user.click(bowels().getByRole('radio', { name: 'No' }));
  await save();
  const link = await screen.findByRole('link', { name: /spreading or getting worse/ }, slow);
  expect(link.getAttribute('href')).toBe('#redFlags.rf_neu_2');
  expect(spreading().getByText('Choose yes, no or not sure.')).toBeTruthy();
  expect(bowels().getByRole<HTMLInputElement>('radio', { name: 'No' }).checked).toBe(true);
});

test('what was tapped before the page listens counts, and stops at once too', async () => {
  const ui = (
    <ShortScreenForm
      questions={questions}
      stop={stop}
      save={() => Promise.resolve({ errors: [] })}
    />
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(ui);
  const tapped = container.querySelector<HTMLInputElement>('#redFlags\\.rf_pe_1-yes');
  if (tapped) tapped.checked = true;
  render(ui, { container, hydrate: true });
  await waitFor(() => expect(screen.getByText('1 of 4 answered')).toBeTruthy(), slow);
  expect(screen.getByRole('alert').textContent).toContain('Stop now');
});

test('without a connection everything stays, and the form says so', async () => {
  const { save } = form(() => Promise.reject(new TypeError('fetch failed')));
  await user.click(bowels().getByRole('radio', { name: 'No' }));
  await save();
  expect(await screen.findByText(/did not reach the server/, {}, slow)).toBeTruthy();
  expect(bowels().getByRole<HTMLInputElement>('radio', { name: 'No' }).checked).toBe(true);
});

test('the client reads it in Spanish: answers, what is left, and to whom to turn', async () => {
  const read = shortScreenRead('es');
  const redFlags = read.redFlags.filter(({ id }) => /^rf_(ca_3|pe_1)$/.test(id));
  const giveBack = { word: 'Importante', title: 'Pare aquí', lines: ['Devuelva la tableta.'] };
  const save = () =>
    Promise.resolve({
      errors: [{ field: 'redFlags.rf_ca_3', message: 'Choose yes, no or not sure.' }],
    });
  render(
    <ShortScreenForm
      questions={{ ...read, redFlags, news: [] }}
      stop={{ ...giveBack, phone: null }}
      save={save}
    />,
  );
  expect(screen.getByRole('group', { name: /Es así su dolor.*Nunca se quita/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Listo: guardar mis respuestas' }));
  expect(await screen.findByText('Falta una respuesta', {}, slow)).toBeTruthy();
  expect(screen.getAllByText('Elija sí, no o no lo sé.').length).toBeGreaterThan(0);
  const breath = group(/le falta el aire/);
  await user.click(breath.getByRole('radio', { name: 'No lo sé' }));
  const alert = (await screen.findAllByRole('alert')).map(({ textContent }) => textContent).join();
  expect(alert).toContain('Pare aquí');
  expect(alert).not.toMatch(/Do not treat|Emergency/);
});
