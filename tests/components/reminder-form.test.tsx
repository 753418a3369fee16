import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import type { FormAction } from '@/components/forms/form-state';
import { typedValues } from '@/components/forms/form-state';
import { ReminderForm } from '@/components/reminders/reminder-form';
import { languages } from '@/lib/content/languages/languages';
import { usualTimes, type ReminderChannel } from '@/lib/domain/reminders/reminder';

const user = userEvent.setup();
const texts = languages.es.reminders;

function form(channel: ReminderChannel, switchOn: FormAction): void {
  render(
    <ReminderForm
      {...{ channel, texts, switchOn, isOn: false, isAble: true, times: usualTimes, pushKey: '' }}
      switchOff={() => Promise.resolve({ errors: [] })}
    />,
  );
}

const types = async (label: string, time: string): Promise<void> => {
  await user.clear(screen.getByLabelText(label));
  await user.type(screen.getByLabelText(label), time);
};
const valueOf = (label: string): string => screen.getByLabelText<HTMLInputElement>(label).value;
const send = () => user.click(screen.getByRole('button', { name: /^Activar/ }));

test('a phone that may not remind: what was typed stays, and nothing is sent', async () => {
  const switchOn = vi.fn();
  form('push', switchOn);
  await types(texts.dailyAt, '08:15');
  await send();
  expect(await screen.findByText(texts.pushDenied)).toBeDefined();
  expect(valueOf(texts.dailyAt)).toBe('08:15');
  expect(switchOn).not.toHaveBeenCalled();
});

test('what did not arrive is said in the client’s language, and what was typed stays', async () => {
  form('mail', () => Promise.reject(new TypeError('no network')));
  await types(texts.quietFrom, '20:30');
  await send();
  expect(await screen.findByText(texts.failed)).toBeDefined();
  expect(screen.queryByText(/did not reach/)).toBeNull();
  expect(valueOf(texts.quietFrom)).toBe('20:30');
});

test('what is wrong leads to its field', async () => {
  const errors = [{ field: 'dailyAt', message: texts.wrongTime }];
  form('mail', (_before, formData) => Promise.resolve({ errors, values: typedValues(formData) }));
  await send();
  const way = await screen.findByRole('link', { name: texts.wrongTime });
  expect(document.querySelector(way.getAttribute('href') ?? '')).toBe(
    screen.getByLabelText(texts.dailyAt),
  );
});
