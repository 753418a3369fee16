import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';

import {
  choiceFacts,
  fieldNames,
} from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { MuscleMap } from '@/components/muscle-map/muscle-map';
import { PlanMap } from '@/components/session-plan/plan-map';
import { limitedRegions, planOnMap } from '@/components/session-plan/plan-map-state';
import { regionDefaults } from '@/lib/content/region-defaults';
import { ruleBook } from '@/lib/content/rule-book';
import { sides } from '@/lib/domain/anatomy/side';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import type { Limits } from '@/lib/domain/screening/limits';
import { screen as screenCase } from '@/lib/domain/screening/screen';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';

import { aCase } from '../domain/support/a-case';

afterEach(cleanup);

const user = userEvent.setup();
const because = ['ci_osteoporosis'];
const factsWith = (limits: Partial<Limits> = {}) =>
  choiceFacts({ ...noLimits(), ...limits }, assumedConsents);

const line = (more: Partial<PlanLine> = {}): PlanLine => ({
  muscle: 'piriformis',
  side: 'left',
  region: 'deep_gluteal',
  technique: 'broad_compression',
  pressure: 3,
  minutes: 6,
  position: 'prone',
  ...more,
});

describe('the plan on the map', () => {
  const facts = factsWith({ musclesOut: [{ muscle: 'multifidus', because }] });
  const on = (muscle: string, side: string, lines: PlanLine[]) =>
    planOnMap(lines, facts).find((one) => one.muscle === muscle && one.side === side);

  test('a line lies on its own side and on no other', () => {
    for (const side of sides) {
      const map = planOnMap([line({ side })], facts);
      const planned = map.filter(({ lines }) => lines.length > 0);
      expect(planned.map((one) => [one.muscle, one.side])).toEqual([['piriformis', side]]);
    }
  });

  test('several lines: their numbers, the deepest level, all minutes', () => {
    const lines = [line({ pressure: 2 }), line({ side: 'right' }), line({ minutes: 4 })];
    expect(on('piriformis', 'left', lines)).toMatchObject({
      lines: [1, 3],
      pressure: 3,
      minutes: 10,
      refused: null,
    });
  });

  test('the hamstrings as a group lie on all three of them', () => {
    const map = planOnMap([line({ muscle: 'hamstrings', region: 'posterior_thigh' })], facts);
    expect(map.filter(({ lines }) => lines.length > 0).map(({ muscle }) => muscle)).toEqual([
      'biceps_femoris',
      'semitendinosus',
      'semimembranosus',
    ]);
  });

  test('a muscle that is out says why on both sides', () => {
    for (const side of sides)
      expect(on('multifidus', side, [])?.refused?.length).toBeGreaterThan(3);
  });

  test('closed places are crossed, those for gliding hatched, narrow and endangered ones outlined', () => {
    const places = limitedRegions(
      factsWith({
        regions: {
          'gluteal.left': { pressureMax: 0, contact: false, because },
          sacrum: { pressureMax: 1, because },
          calf: { pressureMax: 2, because },
          'posterior_thigh.right': { pressureMax: 3, because },
          ischial: { pressureMax: 3, because: ['region_default.ischial'] },
        },
      }),
    );
    expect(places.map(({ limit: _limit, ...place }) => place)).toEqual([
      { region: 'gluteal', side: 'left', role: 'region-shut' },
      { region: 'sacrum', side: 'both', role: 'region-never' },
      { region: 'calf', side: 'both', role: 'region' },
      { region: 'ischial', side: 'both', role: 'region' },
    ]);
  });

  test('every region of spec §3.4 is on the map of a client without any finding', () => {
    const { limits } = screenCase({ clinicalCase: aCase(), ruleBook });
    const shown = limitedRegions(choiceFacts(limits, assumedConsents)).map(({ region }) => region);
    expect(shown).toEqual(expect.arrayContaining(regionDefaults.map(({ region }) => region)));
  });
});

function planMap(limits: Partial<Limits> = {}, lines: PlanLine[] = [line()]) {
  const onOpen = vi.fn<(index: number) => void>();
  const onAdd = vi.fn(() => (limits.musclesOut ? null : 2));
  render(
    <PlanMap
      lines={lines}
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
    const map = (open: number | null) => (
      <PlanMap
        lines={[line({ muscle: 'psoas_major', region: 'abdomen', side: 'right' })]}
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
