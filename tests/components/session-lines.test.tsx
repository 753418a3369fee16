/** The checklist of a session: a line that asks for nothing any more is one row, and nothing of it is lost or hidden. */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';

import type { SetRecord } from '@/components/session-record/part-props';
import { SessionLines } from '@/components/session-record/session-lines';
import { openLine } from '@/lib/domain/session-record/nothing-recorded';
import { emptyRecord } from '@/lib/domain/session-record/session-record';
import type { RecordAnswers, RecordLine } from '@/lib/domain/session-record/session-record.schema';

import { notedPlan } from '../domain/support/a-visit';
import { sessionFacts } from './fixtures/session';

Element.prototype.scrollIntoView ??= () => undefined;
const user = userEvent.setup();
const done: RecordLine = { ...openLine(0), status: 'done', comfort: 3 };

interface Given {
  lines?: RecordLine[];
  points?: RecordAnswers['points'];
  errors?: Record<string, string>;
}

function Session({ lines, points = [], errors = {} }: Given) {
  const [record, setRecord] = useState<RecordAnswers>({
    ...emptyRecord(notedPlan),
    ...(lines && { lines }),
    points,
  });
  const set: SetRecord = (some) =>
    setRecord((before) => ({ ...before, ...(typeof some === 'function' ? some(before) : some) }));
  return (
    <>
      <SessionLines record={record} facts={sessionFacts} errors={errors} set={set} />
      <h2 id="after-title" tabIndex={-1}>
        After
      </h2>
    </>
  );
}

const row = (number: number) => screen.getByRole('button', { name: new RegExp(`^${number}\\. `) });
const rows = () => screen.queryAllByRole('button', { expanded: false });
const happened = (number: number) =>
  screen.queryByRole('group', { name: `Line ${number}: what happened` });
const marks = (number: number, status: string) =>
  user.click(
    within(screen.getByRole('group', { name: `Line ${number}: what happened` })).getByRole(
      'radio',
      { name: status },
    ),
  );
const comfort = (value: string) => {
  const [group] = screen.getAllByRole('group', { name: /^Discomfort during the work/ });
  if (!group) throw new Error('No line asks for discomfort.');
  return user.click(within(group).getByRole('radio', { name: value }));
};

test('a settled line is one row that says how it went; a tap opens it', async () => {
  render(<Session lines={[{ ...done, repeat: true }, openLine(1)]} />);
  expect(row(1).textContent).toMatch(/^1\. .*, left.*Done, discomfort 3 of 10, repeat$/);
  expect(happened(1)).toBeNull();
  expect(happened(2)).not.toBeNull();
  await user.click(row(1));
  expect(row(1).getAttribute('aria-expanded')).toBe('true');
  expect(happened(1)).not.toBeNull();
  await user.click(row(1));
  expect(happened(1)).toBeNull();
});

test('the tap that settles a line leaves it open; it closes when another begins', async () => {
  render(<Session />);
  await marks(1, 'Done');
  await comfort('3');
  expect(happened(1)).not.toBeNull();
  expect(rows()).toEqual([]);
  await user.click(screen.getByRole('button', { name: /^Start ?line 2$/ }));
  expect(happened(1)).toBeNull();
  expect(row(1).textContent).toContain('Done, discomfort 3 of 10');
  expect(happened(2)).not.toBeNull();
});

test.each([
  ['without its comfort', { ...done, comfort: null }],
  ['skipped without a reason', { ...openLine(0), status: 'skipped' as const }],
  ['changed, and nobody has said what', { ...done, status: 'changed' as const }],
  [
    'whose clock runs',
    { ...done, timer: { startedAt: '2026-11-24T11:58:00.000Z', seconds: 0, added: 0 } },
  ],
])('a line stays open: %s', async (_what, line) => {
  render(<Session lines={[line, openLine(1)]} />);
  expect(happened(1)).not.toBeNull();
  await marks(2, 'Done');
  expect(happened(1)).not.toBeNull();
});

test('what is half typed in a line is there when it is opened again', async () => {
  const change = { technique: null, pressure: 1, minutes: null, position: null };
  render(<Session lines={[{ ...done, status: 'changed', change }, openLine(1)]} />);
  await user.click(row(1));
  const minutes = () => screen.getByLabelText<HTMLInputElement>(/^Minutes, \d+ planned$/);
  await user.clear(minutes());
  await user.type(minutes(), '99x');
  await marks(2, 'Done');
  expect(happened(1)).toBeNull();
  await user.click(row(1));
  expect(minutes().value).toBe('99x');
});

test('an error in a folded line opens it, and one at its trigger point opens that too', () => {
  const lines = [done, openLine(1)];
  const { rerender } = render(<Session lines={lines} />);
  expect(happened(1)).toBeNull();
  rerender(<Session lines={lines} errors={{ 'lines[0].notes': 'Say why.' }} />);
  expect(happened(1)).not.toBeNull();
  expect(screen.getByText('Say why.')).toBeTruthy();
  cleanup();
  const [planned] = notedPlan.lines;
  const point = {
    ...{ id: crypto.randomUUID(), view: 'posterior' as const, x: 6, y: 8, site: '' },
    ...{ muscle: 'gluteus_medius' as const, side: planned?.side ?? 'left' },
    ...{ tone: null, tenderness: null, refersTo: 'x' },
  };
  render(
    <Session lines={lines} points={[point]} errors={{ 'points[0].refersTo': 'Shorten it.' }} />,
  );
  expect(happened(1)).not.toBeNull();
  expect(screen.getByText('Shorten it.')).toBeTruthy();
  const field = document.getElementById('points[0].refersTo');
  expect(field?.querySelector('input')?.value).toBe('x');
});

test('goes on at the next line that asks for something, then at the questions after the session', async () => {
  render(<Session lines={[openLine(0), openLine(1)]} />);
  await marks(1, 'Done');
  await comfort('3');
  await user.click(screen.getByRole('button', { name: 'To line 2, and fold line 1' }));
  expect(happened(1)).toBeNull();
  expect(document.activeElement?.id).toBe('lines[1].title');
  await marks(2, 'Done');
  await comfort('4');
  await user.click(
    screen.getByRole('button', { name: 'To the questions after the session, and fold line 2' }),
  );
  expect(document.activeElement?.id).toBe('after-title');
  expect(rows()).toHaveLength(2);
});

test('a settled line says what it still needs for signing, until it is given', async () => {
  render(<Session />);
  expect(screen.queryByText(/^Still needed for signing/)).toBeNull();
  await marks(1, 'Done');
  expect(
    screen.getByText(/^Still needed for signing: Choose the discomfort of line 1/),
  ).toBeTruthy();
  await comfort('3');
  expect(screen.queryByText(/^Still needed for signing/)).toBeNull();
});
