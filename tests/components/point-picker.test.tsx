/** The map of one muscle by keyboard: arrow keys move a cross, Enter puts the point, always on the client's own side. */
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import type { Put } from '@/components/session-record/put';
import { PointPicker } from '@/components/session-record/point-picker';
import { sides, type Side } from '@/lib/domain/anatomy/side';

const onPut = vi.fn();
const onAcross = vi.fn();

function opens(side: Side) {
  onPut.mockReset();
  onAcross.mockReset();
  render(
    <PointPicker
      {...{ side, onPut, onAcross }}
      muscle="gluteus_medius"
      name="Gluteus medius"
      bounds={null}
      found={[]}
    />,
  );
  return screen.getByRole('application', { name: new RegExp(`client’s ${side}, from behind`) });
}

const presses = (map: HTMLElement, keys: readonly string[]): boolean[] =>
  keys.map((key) => !fireEvent.keyDown(map, { key }));

describe.each(sides)('the cross on the %s side', (side) => {
  test('puts a point where it stands, further away with each key', () => {
    const map = opens(side);
    const [out, back] = side === 'left' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    expect(presses(map, [out, 'Enter'])).toEqual([true, true]);
    presses(map, [out, 'Enter']);
    presses(map, [back, back, 'ArrowDown', 'Enter']);
    const puts = onPut.mock.calls.map(([put]) => put as Put);
    expect(puts.map(({ view }) => view)).toEqual(['posterior', 'posterior', 'posterior']);
    // The second lies further out than the first, the third nearer to the midline and lower.
    const outward = puts.map(({ x }) => x);
    expect([...outward].sort((one, other) => one - other)).toEqual([
      outward[2],
      outward[0],
      outward[1],
    ]);
    const down = puts.map(({ y }) => y);
    expect(down[1]).toBe(down[0]);
    expect(down[2]).toBeGreaterThan(Math.max(...down.slice(0, 2)));
  });

  test('does not leave the picture, and never puts a point on the other side', () => {
    const map = opens(side);
    const across = side === 'left' ? 'ArrowRight' : 'ArrowLeft';
    presses(map, [...Array.from({ length: 80 }, () => across), 'Enter']);
    expect(onPut.mock.calls.length + onAcross.mock.calls.length).toBe(1);
    for (const [put] of onPut.mock.calls) expect((put as Put).x).toBeGreaterThanOrEqual(0);
  });
});

test('no key is taken before an arrow asks for the cross; Escape puts it away first', () => {
  const map = opens('left');
  expect(presses(map, ['Enter', 'Escape', ' '])).toEqual([false, false, false]);
  expect(presses(map, ['ArrowUp', 'Escape', 'Enter', 'Escape'])).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(onPut).not.toHaveBeenCalled();
});
