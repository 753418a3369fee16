import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { CheckInForm } from '@/components/client-page/check-in-form';
import { Guide } from '@/components/client-page/guide';
import type { CheckInContent } from '@/lib/domain/check-in/check-in';
import { inEnglish } from './support/in-english';
import { aPhonePage } from './support/phone-page';

const page = aPhonePage();
let told: CheckInContent[];
const telling = {
  state: 'waiting',
  tell: (content: CheckInContent) => void told.push(content),
  waiting: async () => [],
} as const;
const end = vi.fn();

beforeEach(() => {
  told = [];
  vi.useFakeTimers();
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  end.mockReset();
});

const tap = (name: string | RegExp, role = 'button') =>
  fireEvent.click(screen.getByRole(role, { name }));

describe('a check-in', () => {
  const show = () => render(inEnglish(<CheckInForm page={page} telling={telling} end={end} />));

  test('is not sent before the danger signs are answered, and loses nothing', () => {
    show();
    fireEvent.change(screen.getByLabelText('A question to your therapist'), {
      target: { value: 'May I swim?' },
    });
    tap('Send');
    expect(told).toEqual([]);
    expect(screen.getByText('Choose what fits, or “None of these”.')).toBeTruthy();
    tap('None of these', 'checkbox');
    tap('Send');
    expect(told).toMatchObject([
      { dangers: [], question: 'May I swim?', pain: { back: null, leg: null } },
    ]);
  });

  test('“none of these” takes the others away, and the other way round', () => {
    show();
    const box = (name: RegExp | string) =>
      screen.getByRole('checkbox', { name }) as HTMLInputElement;
    tap(/fever/, 'checkbox');
    tap('None of these', 'checkbox');
    expect(box(/fever/).checked).toBe(false);
    tap(/fever/, 'checkbox');
    expect(box('None of these').checked).toBe(false);
  });

  test('an emergency shows its page at once, with the number to tap', () => {
    show();
    tap(/numb or different between my legs/, 'checkbox');
    expect(screen.getByRole('heading', { name: 'Get help now' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '999' }).getAttribute('href')).toBe('tel:999');
    expect(screen.queryByText('None of these')).toBeNull();
    expect(told).toEqual([]);
  });

  test('it counts when the client says so, and after 20 seconds without a word', () => {
    show();
    tap(/numb or different between my legs/, 'checkbox');
    act(() => void vi.advanceTimersByTime(20_000));
    expect(told).toMatchObject([{ kind: 'check_in', dangers: ['rf_ces_1'] }]);
    expect(screen.getByRole('heading', { name: 'Get help now' })).toBeTruthy();
    act(() => void vi.advanceTimersByTime(60_000));
    expect(told).toHaveLength(1);
  });

  test('it counts when the client leaves the page to call', () => {
    show();
    tap(/numb or different between my legs/, 'checkbox');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(told).toHaveLength(1);
    vi.restoreAllMocks();
  });

  test('a wrong tap is taken back, and nothing is told', () => {
    show();
    tap(/numb or different between my legs/, 'checkbox');
    tap('I tapped it by mistake');
    act(() => void vi.advanceTimersByTime(60_000));
    expect(told).toEqual([]);
    expect(screen.getByText('How is it today?')).toBeTruthy();
  });

  test('a sign for a doctor today says so at once, with its number', () => {
    show();
    tap(/swollen, hot or red/, 'checkbox');
    expect(screen.getByRole('heading', { name: 'See a doctor today' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '111' })).toBeTruthy();
  });
});

describe('do it with me', () => {
  const tick = vi.fn();
  const show = () =>
    render(
      inEnglish(
        <Guide page={page} telling={telling} ticks={{ isDone: () => false, tick }} end={end} />,
      ),
    );
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
  const clock = () => screen.getByRole('timer').textContent;

  test('counts repeats, says to switch sides, and ticks the item when its last hold is over', () => {
    tick.mockReset();
    show();
    expect(clock()).toBe('0:20');
    for (const words of ['Left side, 1 of 2', 'Left side, 2 of 2', 'Right side, 1 of 2']) {
      expect(screen.getByText(words)).toBeTruthy();
      expect(screen.queryByText('Switch sides') !== null).toBe(words.startsWith('Right'));
      tap('Start');
      pass(20_200);
      expect(screen.getByText('Time is up. Let go.')).toBeTruthy();
      expect(tick).not.toHaveBeenCalled();
      tap('Next');
    }
    tap('Start');
    pass(20_200);
    tap('Next exercise');
    expect(tick.mock.calls).toEqual([['knee_across_chest', true]]);
    expect(screen.getByRole('heading', { name: 'Rest on your side' })).toBeTruthy();
    expect(clock()).toBe('5:00');
  });

  test('says whose side the picture shows, which is not always the one that is done now', () => {
    show();
    expect(screen.getByText('Left side, 1 of 2')).toBeTruthy();
    expect(screen.getByText('The picture shows the right knee bent.')).toBeTruthy();
  });

  test('pauses and goes on where it was; asleep for an hour, the time is up', () => {
    show();
    tap('Start');
    pass(5000);
    tap('Pause');
    pass(60_000);
    expect(clock()).toBe('0:15');
    tap('Go on');
    vi.setSystemTime(Date.now() + 3_600_000);
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(clock()).toBe('0:00');
    expect(screen.getByText('Time is up. Let go.')).toBeTruthy();
  });

  test('vibrates when the time is up', () => {
    const vibrate = vi.fn();
    Object.defineProperty(navigator, 'vibrate', { value: vibrate, configurable: true });
    show();
    tap('Start');
    pass(20_200);
    expect(vibrate).toHaveBeenCalledTimes(1);
    Reflect.deleteProperty(navigator, 'vibrate');
  });

  test('stop holds the clock, asks what happened, answers it and tells', () => {
    show();
    tap('Start');
    pass(3000);
    tap('Stop: something is wrong');
    expect(screen.getByRole('heading', { name: 'What happened?' })).toBeTruthy();
    tap('I felt sharp pain.');
    expect(screen.getByRole('alert').textContent).toContain('Do not do that item again');
    expect(told).toEqual([{ kind: 'stopped', item: 'knee_across_chest', reason: 'sharp_pain' }]);
  });

  test('stop for an emergency shows its page, and nothing is told of a wrong tap', () => {
    show();
    tap('Stop: something is wrong');
    tap(/numb between my legs/);
    expect(screen.getByRole('heading', { name: 'Get help now' })).toBeTruthy();
    tap('I tapped it by mistake');
    expect(told).toEqual([]);
    tap('Nothing: carry on');
    expect(clock()).toBe('0:20');
  });
});
