import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { ExportPanel, type ExportView } from '@/components/privacy/export-panel';

const before: ExportView = {
  id: 'before',
  begun: 'Fri 27 Nov, 14:02',
  by: 'Ana Ruiz',
  state: 'whole',
  clients: 40,
  doneRecords: 40,
  doneSheets: 40,
};
const running: ExportView = {
  ...before,
  id: 'now',
  state: 'running',
  doneRecords: 12,
  doneSheets: 0,
};

let answers: (ExportView | number)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === undefined) return Promise.reject(new TypeError('no network'));
    const status = typeof answer === 'number' ? answer : 200;
    return Promise.resolve(new Response(JSON.stringify(answer), { status }));
  });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const wait = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));
const begin = () => {
  const link = screen.getByRole('link', { name: 'Export the practice' });
  link.addEventListener('click', (event) => event.preventDefault());
  fireEvent.click(link);
};

it('says how far the export is that was just begun, and how it ended', async () => {
  answers = [
    before,
    running,
    { ...running, doneRecords: 40, doneSheets: 3 },
    { ...running, state: 'whole' },
  ];
  render(<ExportPanel newest={before} />);
  expect(screen.getByRole('status').textContent).toContain('Last export: Fri 27 Nov, 14:02');
  begin();
  await wait(2);
  expect(screen.queryByRole('progressbar')).toBeNull();
  await wait(2);
  expect(screen.getByRole('status').textContent).toBe('12 of 40 records');
  expect(screen.getByRole('progressbar')).toHaveProperty('value', 12);
  await wait(2);
  expect(screen.getByRole('status').textContent).toBe('All records. Sheets of 3 of 40 clients');
  await wait(2);
  expect(screen.getByRole('status').textContent).toContain('sent whole');
});

it('goes on asking while the network is away, and says that one was stopped', async () => {
  answers = [];
  render(<ExportPanel newest={running} />);
  await wait(4);
  expect(screen.getByRole('progressbar')).toHaveProperty('value', 12);
  answers = [503, { ...running, state: 'stopped' }];
  await wait(4);
  expect(screen.getByRole('status').textContent).toContain('stopped before its end');
});

it('stops asking when the server has refused the export', async () => {
  answers = [before];
  const asked = vi.fn(globalThis.fetch);
  vi.stubGlobal('fetch', asked);
  render(<ExportPanel newest={before} />);
  begin();
  for (let round = 0; round < 40; round += 1) await wait(2);
  expect(asked.mock.calls.length).toBeLessThanOrEqual(15);
});
