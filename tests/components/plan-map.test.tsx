import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';

import { fieldNames } from '@/lib/content/choice-book';
import { MuscleMap } from '@/components/muscle-map/muscle-map';
import { PlanMap } from '@/components/session-plan/plan-map';
import { planOnMap } from '@/components/session-plan/plan-map-state';
import type { Limits } from '@/lib/domain/screening/limits';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import { aLine as line, factsWith } from './support/plan-line';

const user = userEvent.setup();
const because = ['ci_osteoporosis'];
function planMap(
  limits: Partial<Limits> = {},
  lines: PlanLine[] = [line()],
  now: readonly PlanLine[] = lines,
) {
  const onOpen = vi.fn<(index: number) => void>();
  const onAdd = vi.fn(() => (limits.musclesOut ? null : 2));
  render(
    <PlanMap
      lines={lines}
      currentLines={() => now}
      facts={factsWith(limits)}
      pain={[]}
      regionNames={fieldNames.regions}
      startSide="left"
      open={null}
      onOpen={onOpen}
      onAdd={onAdd}
    />,
  );
  return { onOpen, onAdd };
}

const inList = (which: { name: string | RegExp }) =>
  within(screen.getByRole('list', { name: 'Muscles' })).getByRole('button', which);

describe('the list beside the map', () => {
  test('a second tap, quicker than the drawing, opens the line of the first', async () => {
    const { onOpen, onAdd } = planMap({}, [], [line()]);
    await user.click(inList({ name: 'Piriformis, client’s left' }));
    expect(onAdd).not.toHaveBeenCalled();
    expect(onOpen).toHaveBeenCalledWith(0);
  });

  test('a muscle that is planned opens its line', async () => {
    const { onOpen, onAdd } = planMap();
    await user.click(inList({ name: 'Piriformis, client’s left, line 1, level 3, 6 minutes' }));
    expect(onOpen).toHaveBeenCalledWith(0);
    expect(onAdd).not.toHaveBeenCalled();
    expect(screen.getByRole('link', { name: 'Go to line 1' }).getAttribute('href')).toBe('#line-1');
  });

  test('another is added, on the side that was touched', async () => {
    const { onAdd } = planMap();
    await user.click(inList({ name: 'Piriformis, client’s right' }));
    expect(onAdd).toHaveBeenCalledWith(
      expect.objectContaining({ muscle: 'piriformis', side: 'right' }),
    );
    expect(screen.getByRole('status').textContent).toContain('Piriformis, right is added.');
    expect(screen.getByRole('link', { name: 'Go to line 2' })).toBeTruthy();
  });

  test('what is added is said as long as it is there, by the number that it has', async () => {
    const right = line({ side: 'right' });
    const map = (lines: PlanLine[]) => (
      <PlanMap
        lines={lines}
        currentLines={() => []}
        facts={facts}
        pain={[]}
        regionNames={fieldNames.regions}
        startSide="left"
        open={null}
        onOpen={vi.fn()}
        onAdd={() => 2}
      />
    );
    const facts = factsWith();
    const { rerender } = render(map([]));
    await user.click(inList({ name: 'Piriformis, client’s right' }));
    rerender(map([line(), right]));
    expect(screen.getByRole('link', { name: 'Go to line 2' })).toBeTruthy();
    rerender(map([right]));
    expect(screen.getByRole('link', { name: 'Go to line 1' })).toBeTruthy();
    rerender(map([]));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  test('a refused one adds nothing and says why', async () => {
    planMap({ musclesOut: [{ muscle: 'multifidus', because }] });
    const refused = inList({ name: /^Multifidus.*, client’s left, not today: / });
    expect(refused.getAttribute('aria-disabled')).toBe('true');
    await user.click(refused);
    expect(screen.getByRole('status').textContent).toMatch(
      /^Multifidus.*, left is not for today: .+/,
    );
  });

  test('is searched by a part of the name, and says so when nothing is found', async () => {
    planMap();
    await user.type(screen.getByLabelText('Find a muscle'), 'QUADR');
    const names = within(screen.getByRole('list', { name: 'Muscles' })).getAllByRole('listitem');
    expect(names).toHaveLength(2);
    await user.type(screen.getByLabelText('Find a muscle'), 'zz');
    expect(screen.getByText(/^No muscle is called “QUADRzz”/)).toBeTruthy();
  });
});

describe('around the map', () => {
  test('a line that the shown view does not reach is named, and leads to its view', async () => {
    planMap({}, [line({ muscle: 'gluteus_minimus', region: 'gluteal' }), line()]);
    const elsewhere = screen.getByRole('group', { name: 'Lines in other views' });
    const named = within(elsewhere)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(named[0]).toMatch(/^1 Gluteus minimus, left/);
    expect(named[1]).toMatch(/^2 Piriformis, left/);
    await user.click(within(elsewhere).getAllByRole('button')[0] as HTMLElement);
    expect(screen.getByRole('button', { name: 'Back, deep' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    await waitFor(() =>
      expect(screen.queryByRole('group', { name: 'Lines in other views' })).toBeNull(),
    );
  });

  test('the view goes to the line that is opened, and to its hip', () => {
    const psoas = [line({ muscle: 'psoas_major', region: 'abdomen', side: 'right' })];
    const map = (open: number | null) => (
      <PlanMap
        lines={psoas}
        currentLines={() => psoas}
        facts={factsWith()}
        pain={[]}
        regionNames={fieldNames.regions}
        startSide="left"
        open={open}
        onOpen={vi.fn()}
        onAdd={vi.fn()}
      />
    );
    const { rerender } = render(map(null));
    const isShown = (name: string) =>
      screen.getByRole('button', { name }).getAttribute('aria-pressed');
    expect(isShown('Back')).toBe('true');
    rerender(map(0));
    expect(isShown('Front, deep')).toBe('true');
  });

  test('every place in view says what holds there and why; where it hurts is one of them', async () => {
    const regions = {
      'gluteal.left': { pressureMax: 0 as const, contact: false as const, because },
    };
    render(
      <PlanMap
        lines={[]}
        currentLines={() => []}
        facts={factsWith({ regions })}
        pain={[{ region: 'calf', side: 'right' }]}
        regionNames={fieldNames.regions}
        startSide="left"
        open={null}
        onOpen={vi.fn()}
        onAdd={vi.fn()}
      />,
    );
    const place = screen.getByText('Buttock, left').closest('li') as HTMLElement;
    expect(place.textContent).toMatch(/No touch: Low bone density/);
    expect(screen.getByText('Calf and shin, right').closest('li')?.textContent).toContain('hurts');
    const button = screen.getByText('Buttock, left');
    await user.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
  });
});

describe('the map by keyboard', () => {
  function map() {
    const onPick = vi.fn();
    render(
      <MuscleMap
        screen="posterior.deep"
        hip="left"
        state={planOnMap([line()], factsWith())}
        inHand={null}
        regions={[]}
        hasNerves
        onPick={onPick}
        onUnsure={vi.fn()}
      />,
    );
    return onPick;
  }
  Element.prototype.scrollIntoView = vi.fn();
  const focused = () =>
    [
      document.activeElement?.getAttribute('data-muscle'),
      document.activeElement?.getAttribute('data-side'),
    ].join(' ');

  test('is one tab stop; arrows keep to the client’s sides; Enter picks what is focused', async () => {
    const onPick = map();
    await user.tab();
    expect(focused()).toBe('quadratus_lumborum left');
    await user.keyboard('{End}{Home}{ArrowRight}');
    expect(focused()).toMatch(/ left$| right$/);
    await user.keyboard('{Home}{Enter}');
    expect(onPick).toHaveBeenCalledWith({ muscle: 'quadratus_lumborum', side: 'left' });
    await user.tab();
    expect(document.activeElement).toBe(document.body);
  });

  test('names what a screen reader needs', () => {
    map();
    const planned = screen.getByRole('button', {
      name: 'Piriformis, client’s left, line 1, level 3, 6 minutes',
    });
    expect(planned.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: 'Piriformis, client’s right' })).toBeTruthy();
  });
});
