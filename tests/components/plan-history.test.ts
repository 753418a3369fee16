import { act, renderHook } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { LineIds } from '@/components/session-plan/line-ids';
import { stepBetween, usePlanHistory } from '@/components/session-plan/use-plan-history';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';

import { goodLines, line, phases, plan } from '../domain/support/checked-plan';

function aHistory() {
  let present = plan();
  const current = () => present;
  const put = (next: SessionPlan) => {
    present = next;
  };
  const { result } = renderHook(() => usePlanHistory({ current, put }));
  const minutes = (by: number, join?: string) =>
    act(() => result.current.change((before) => ({ ...before, minutes: by }), join));
  return { result, current, put, minutes };
}

describe('undo and redo', () => {
  test('go back step by step and forward again', () => {
    const { result, current, minutes } = aHistory();
    expect(result.current.canUndo).toBe(false);
    for (const by of [31, 32]) minutes(by);
    act(() => void result.current.undo());
    expect([current().minutes, result.current.canRedo]).toEqual([31, true]);
    act(() => void result.current.undo());
    expect([current().minutes, result.current.canUndo]).toEqual([30, false]);
    expect(result.current.undo()).toBe(false);
    act(() => void result.current.redo());
    act(() => void result.current.redo());
    expect([current().minutes, result.current.canRedo]).toEqual([32, false]);
  });

  test('a new change ends what could be done again', () => {
    const { result, current, minutes } = aHistory();
    minutes(31);
    act(() => void result.current.undo());
    minutes(33);
    expect(result.current.canRedo).toBe(false);
    act(() => void result.current.undo());
    expect(current().minutes).toBe(30);
  });

  test('a change that changes nothing is no step', () => {
    const { result } = aHistory();
    act(() => result.current.change((before) => before));
    expect(result.current.canUndo).toBe(false);
  });

  test('what is typed letter by letter is one step', () => {
    const { result, current, minutes } = aHistory();
    minutes(31);
    for (const by of [4, 45]) minutes(by, 'typed');
    act(() => void result.current.undo());
    expect(current().minutes).toBe(31);
  });

  test('what somebody else changed meanwhile stays, and so does all else of theirs', () => {
    const { result, current, put, minutes } = aHistory();
    minutes(31);
    const lines = [line({ minutes: 9 })];
    put({ ...current(), lines });
    act(() => void result.current.undo());
    expect(current()).toMatchObject({ minutes: 30, lines });
  });

  test('a step of which nothing is left is passed over', () => {
    const { result, current, put, minutes } = aHistory();
    act(() => result.current.change((before) => ({ ...before, lines: [] })));
    minutes(31);
    put({ ...current(), minutes: 50 });
    act(() => void result.current.undo());
    expect(current()).toMatchObject({ minutes: 50, lines: goodLines });
  });

  test('keeps fifty steps', () => {
    const { result, current, minutes } = aHistory();
    for (let by = 31; by <= 90; by += 1) minutes(by);
    let steps = 0;
    act(() => {
      while (result.current.undo()) steps += 1;
    });
    expect([steps, current().minutes]).toEqual([50, 40]);
  });
});

test('a step back is the plan as it was, lines and all', () => {
  const [from, to] = [plan([], { phases: phases({ specific: 0 }) }), plan()];
  expect(stepBetween(from, { from, to })).toEqual(to);
});

describe('the names of lines on a screen', () => {
  const [one, two, three] = goodLines as [PlanLine, PlanLine, PlanLine];

  test('go with the line, wherever it goes', () => {
    const ids = new LineIds();
    const [a, b, c] = ids.of([one, two, three]);
    expect(ids.of([three, one, two])).toEqual([c, a, b]);
    expect(ids.of([three, two])).toEqual([c, b]);
  });

  test('stay where a line is changed, and are new for a new one', () => {
    const ids = new LineIds();
    const [a, b] = ids.of([one, two]);
    const changed = ids.of([{ ...one, minutes: 1 }, two, three]);
    expect(changed.slice(0, 2)).toEqual([a, b]);
    expect(new Set(changed).size).toBe(3);
  });

  test('are the same for the same list, and each once', () => {
    const ids = new LineIds();
    const lines = [one, one];
    const first = ids.of(lines);
    expect(ids.of(lines)).toBe(first);
    expect(new Set(first).size).toBe(2);
  });
});
