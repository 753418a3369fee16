/** What keeps a record from being signed is told before somebody signs, and an answered error is none any more. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SignPart } from '@/components/session-record/sign-part';

Element.prototype.scrollIntoView ??= () => undefined;
const missing = [
  { path: 'lines[0].comfort', message: 'Choose the discomfort of line 1, 0 to 10.' },
  { path: 'response', message: 'Choose how the client responded.' },
];
const show = (of: typeof missing) =>
  render(
    <>
      <input id="response" aria-label="Response" />
      <SignPart missing={of} isNext isSigning={false} onSign={() => undefined} />
    </>,
  );

test.each<[number, RegExp]>([
  [2, /^2 answers are missing:$/],
  [1, /^One answer is missing:$/],
  [0, /^Every answer that a signature needs is there\.$/],
])('%i missing answers are counted, each a link', (count, words) => {
  show(missing.slice(0, count));
  expect(screen.getByText(words)).toBeTruthy();
  expect(screen.queryAllByRole('link')).toHaveLength(count);
});

test('a link leads to its field', async () => {
  show(missing);
  await userEvent.click(screen.getByRole('link', { name: /how the client responded/ }));
  expect(document.activeElement?.id).toBe('response');
});

test('what was answered is counted no more, stays in its place, and takes no focus', () => {
  const errors = (isMended: boolean) =>
    missing.map(({ path, message }, index) => ({
      ...{ href: `#${path}`, message },
      isMended: isMended && index === 0,
    }));
  const { rerender } = render(<ErrorSummary errors={errors(false)} />);
  expect(document.activeElement).toBe(screen.getByRole('alert', { name: '2 things to mend' }));
  (document.activeElement as HTMLElement).blur();
  rerender(<ErrorSummary errors={errors(true)} />);
  const alert = screen.getByRole('alert', { name: 'One thing to mend' });
  expect(document.activeElement).not.toBe(alert);
  expect(within(alert).getAllByRole('listitem')).toHaveLength(2);
  expect(
    within(alert).getByRole('link', { name: /^Answered:\s*Choose the discomfort/ }),
  ).toBeTruthy();
});
