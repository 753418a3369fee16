import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { CalendarForm } from '@/components/appointments/calendar-form';

const nothing = () => Promise.resolve({ errors: [] });

test('a text that is refused is still there, the whole of it', async () => {
  const user = userEvent.setup();
  const text = `BEGIN:VCALENDAR ${'x'.repeat(6000)}`;
  const refused = { errors: [{ field: 'text', message: 'This is no calendar file.' }] };
  render(
    <CalendarForm
      read={() => Promise.resolve(refused)}
      fill={nothing}
      find={() => Promise.resolve([])}
      therapists={[]}
      therapistId=""
      sizeMax={1}
      tooLarge="Too large."
      cancel={null}
    />,
  );
  await user.click(screen.getByLabelText('Or its text'));
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: 'Read it' }));
  expect(await screen.findAllByText('This is no calendar file.')).toHaveLength(2);
  expect(screen.getByLabelText<HTMLTextAreaElement>('Or its text').value).toBe(text);
});
