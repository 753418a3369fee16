/** Typing into a block of the note opens nothing below it: the button to sign stays under the finger. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';

import { NoteBlockEditor } from '@/components/session-record/note-block-editor';
import type { SoapField } from '@/lib/domain/session-record/soap-note.schema';
import type { WrittenBlock } from '@/lib/domain/session-record/written-block.schema';

const user = userEvent.setup();

function Block({ tapped }: { tapped: SoapField[] }) {
  const [written, setWritten] = useState<WrittenBlock>(null);
  const block = {
    id: 'plan' as const,
    title: 'P: what comes next',
    fields: tapped,
    replaced: null,
  };
  return (
    <NoteBlockEditor {...{ block, tapped, written }} error={undefined} onChange={setWritten} />
  );
}
const words = () =>
  screen.getByLabelText<HTMLTextAreaElement>('Your words in “P: what comes next”');
const asked = () => screen.queryByRole('group', { name: 'The note says' });
const chosen = () => screen.getByRole<HTMLInputElement>('radio', { checked: true }).value;

test('where nothing was tapped there is nothing to choose, before and after the first letter', async () => {
  render(<Block tapped={[]} />);
  expect(asked()).toBeNull();
  expect(screen.queryAllByRole('button')).toEqual([]);
  await user.type(words(), 'Again');
  expect(asked()).toBeNull();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('where something was tapped the choice stands there before the first letter', async () => {
  render(<Block tapped={[{ id: 'response', label: 'Response', lines: ['Better'] }]} />);
  expect(asked()).not.toBeNull();
  expect(chosen()).toBe('add');
  const buttons = screen.getAllByRole('button').length;
  await user.type(words(), 'Again');
  expect(chosen()).toBe('add');
  expect(screen.getAllByRole('button')).toHaveLength(buttons);
});

test('one’s own words alone begin with what was tapped', async () => {
  render(<Block tapped={[{ id: 'response', label: 'Response', lines: ['Better'] }]} />);
  await user.click(screen.getByRole('radio', { name: 'Your words alone' }));
  expect(words().value).toBe('Response: Better');
  expect(chosen()).toBe('replace');
});
