import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { SessionBar } from '@/components/session-record/session-bar';
import { sides } from '@/lib/domain/anatomy/side';
import { startTimer } from '@/lib/domain/session-record/line-timer';
import { nothingRecorded, openLine } from '@/lib/domain/session-record/nothing-recorded';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';

/** Of the browser; nothing has a size here. */
class NothingToMeasure {
  observe = () => undefined;
  disconnect = () => undefined;
}

import { aLine } from './support/plan-line';

const START = Date.parse('2026-11-29T10:00:00Z');
const notes = vi.fn();

/** The sound of a browser, as far as one note needs it. */
class SilentAudio {
  currentTime = 0;
  destination = {};
  resume = () => Promise.resolve();
  createOscillator = () => ({
    frequency: { value: 0 },
    connect: (next: unknown) => next,
    start: notes,
    stop: () => undefined,
  });
  createGain = () => ({
    gain: { setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined },
    connect: (next: unknown) => next,
  });
}

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  vi.stubGlobal('AudioContext', SilentAudio);
  vi.stubGlobal('ResizeObserver', NothingToMeasure);
  notes.mockReset();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const facts = {
  lines: sides.map((side) => aLine({ side, minutes: 1 })),
  words: sides.map((side) => ({ title: `Piriformis, ${side}`, detail: '' })),
};

/** A session of two lines of a minute each, the timer of one of them running. */
function bar(running: number, since = Date.now()) {
  const timed = (at: number) => ({
    ...openLine(at),
    timer: at === running ? startTimer(null, since) : null,
  });
  const value: RecordAnswers = { ...nothingRecorded, lines: [0, 1].map(timed) };
  const draft = {
    value,
    state: 'saved' as const,
    savedAt: undefined,
    isKept: false,
    contested: [],
  };
  return <SessionBar draft={draft} facts={facts} clientName="Marta Oyelaran" />;
}

const pass = (seconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
const tapSound = (): void =>
  act(() => {
    screen.getByRole('button', { name: 'Sound' }).click();
  });

test('says whose record it is, wherever the page has been scrolled to', () => {
  const { container } = render(bar(0));
  expect(container.firstElementChild?.className).toContain('sticky');
  expect(container.textContent).toContain('Marta Oyelaran');
});

test('is silent until it is switched on', () => {
  render(bar(0));
  pass(61);
  expect(screen.getByText('Line 1: the time is up').getAttribute('role')).toBe('status');
  expect(notes).not.toHaveBeenCalled();
});

test('one tap is for all lines of the session: each that is up sounds once', () => {
  const { rerender } = render(bar(0));
  tapSound();
  pass(59);
  expect(notes).not.toHaveBeenCalled();
  pass(2);
  expect(notes).toHaveBeenCalledTimes(1);
  pass(30);
  // Drawn anew, as with every tap elsewhere in the session.
  rerender(bar(0, START));
  expect(notes).toHaveBeenCalledTimes(1);
  rerender(bar(1));
  expect(screen.getByRole('button', { name: 'Sound' }).getAttribute('aria-pressed')).toBe('true');
  pass(61);
  expect(notes).toHaveBeenCalledTimes(2);
});

test('switched off, it is silent again', () => {
  render(bar(0));
  tapSound();
  tapSound();
  pass(61);
  expect(notes).not.toHaveBeenCalled();
});

test('leads to each part of the session, without a step in the history', () => {
  render(
    <>
      {bar(0)}
      <h2 id="after-title" tabIndex={-1}>
        After
      </h2>
    </>,
  );
  Element.prototype.scrollIntoView ??= () => undefined;
  const steps = window.history.length;
  const words = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(words).toEqual(['Lines', 'PointsTrigger points', 'After', 'End', 'Note', 'Sign']);
  act(() => screen.getByRole('link', { name: 'After' }).click());
  expect(document.activeElement?.id).toBe('after-title');
  expect(window.history.length).toBe(steps);
});
