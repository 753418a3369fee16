import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { PasskeySection } from '@/components/account/passkey-section';

// jsdom does not scroll.
Element.prototype.scrollIntoView = () => undefined;

test('the name stays as it was typed when the browser makes no key', async () => {
  const add = vi.fn();
  render(
    <PasskeySection
      keys={[]}
      offer={() => Promise.reject(new Error('cancelled'))}
      add={add}
      needsName={null}
    />,
  );
  await userEvent.type(screen.getByLabelText('Name of the key'), 'tablet in room 2');
  await userEvent.click(screen.getByRole('button', { name: 'Add a passkey' }));
  expect((await screen.findByRole('alert')).textContent).toContain('No key was made');
  expect(screen.getByLabelText<HTMLInputElement>('Name of the key').value).toBe('tablet in room 2');
  expect(add).not.toHaveBeenCalled();
});
