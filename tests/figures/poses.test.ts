import { describe, expect, it } from 'vitest';

import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import { positions } from '@/lib/domain/anatomy/position';
import { checkPanel } from '@/lib/figures/checks/check-panel';
import { inWords, panelOn, sidesOf } from '@/lib/figures/drawn-side';
import { figures } from '@/lib/figures/figures';
import { mirrored } from '@/lib/figures/mirror';
import type { Panel } from '@/lib/figures/pose';
import { solveSkeleton } from '@/lib/figures/skeleton/solve-skeleton';

const drawings = figures.flatMap((figure) =>
  sidesOf(figure).flatMap((side) =>
    figure.panels.map((panel) => ({
      name: `${figure.id}.${panel.id}.${side}`,
      figure,
      side,
      panel: panelOn(panel, side),
    })),
  ),
);

const first = (): Panel => {
  const [drawing] = drawings;
  if (!drawing) throw new Error('No drawings.');
  return drawing.panel;
};

describe('every pose, every side', () => {
  it.each(drawings)('$name can be taken by a body', ({ panel }) => {
    expect(checkPanel(panel)).toEqual([]);
  });

  it.each(drawings)('$name says its side in words and nowhere the other way round', (drawing) => {
    const texts = [drawing.panel.alt, ...Object.values(drawing.panel.reading)];
    for (const text of texts) expect(text).not.toMatch(/[{}]/);
    const said = texts.join(' ');
    if (drawing.side === 'none') expect(said).not.toMatch(/\b(left|right)\b/);
    else expect(said).toMatch(new RegExp(`\\b${drawing.side}\\b`));
  });

  it.each(drawings.filter(({ side }) => side !== 'none'))(
    '$name works on the limb that its words name',
    ({ side, panel }) => {
      for (const { worked } of panel.people) expect(worked ?? side).toBe(side);
      expect(panel.people.some(({ worked }) => worked === side)).toBe(true);
    },
  );

  it('has one name for each drawing', () => {
    expect(new Set(drawings.map(({ name }) => name)).size).toBe(drawings.length);
  });

  it('draws every home-care item', () => {
    const drawn = new Set<string>(figures.map(({ id }) => id));
    expect(homeCareItems.filter(({ id }) => !drawn.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('draws every position on the table', () => {
    const drawn = new Set<string>(figures.map(({ id }) => id));
    expect(positions.filter((id) => !drawn.has(`position--${id}`))).toEqual([]);
  });

  it('agrees with the catalogue on what has a side', () => {
    for (const { id, sided } of figures) {
      const record = homeCareItems.find((item) => item.id === id);
      if (record) expect({ id, sided }).toEqual({ id, sided: record.sided !== 'none' });
    }
  });
});

describe('the other side', () => {
  const panels = figures.flatMap(({ id, panels }) => panels.map((panel) => ({ id, panel })));

  it.each(panels)('$id $panel.id lies on the things of that side', ({ panel }) => {
    expect(checkPanel(mirrored(panel))).toEqual([]);
  });

  it.each(panels)('$id $panel.id is the mirror image, joint for joint', ({ panel }) => {
    const turned = mirrored(panel);
    panel.people.forEach((person, index) => {
      const other = turned.people[index];
      if (!other) throw new Error('Nobody there.');
      const here = solveSkeleton(person);
      const there = solveSkeleton(other);
      const [x, y, z] = here.legs.right.knee;
      const knee = there.legs.left.knee;
      expect(knee[0]).toBeCloseTo(x, 9);
      expect(knee[1]).toBeCloseTo(y, 9);
      expect(knee[2]).toBeCloseTo(-z, 9);
      const wrist = there.arms.right.wrist;
      expect(wrist[2]).toBeCloseTo(-here.arms.left.wrist[2], 9);
      expect(wrist[0]).toBeCloseTo(here.arms.left.wrist[0], 9);
    });
  });

  it('turned twice is the pose it was', () => {
    for (const { panels } of figures)
      for (const panel of panels) {
        const twice = mirrored(mirrored(panel));
        // Turning a zero over may leave a minus sign on it.
        expect(JSON.stringify(twice.people)).toBe(JSON.stringify(panel.people));
      }
  });

  it('puts the sides into the words', () => {
    expect(inWords('{side} knee, {other} hand', 'left')).toBe('left knee, right hand');
    expect(inWords('{side} knee, {other} hand', 'right')).toBe('right knee, left hand');
  });
});

describe('a pose that no body can take', () => {
  const withPerson = (change: object): Panel => {
    const panel = first();
    return { ...panel, people: panel.people.map((person) => ({ ...person, ...change })) };
  };
  const person = () => {
    const [found] = first().people;
    if (!found) throw new Error('Nobody there.');
    return found;
  };

  it('names the leg that cannot reach its target', () => {
    const { legs } = person();
    const far = withPerson({ legs: { ...legs, left: { ...legs.left, ankle: [3, 0.1, 0] } } });
    expect(checkPanel(far).map(({ joint }) => joint)).toContain('left leg');
  });

  it('names the joint that has no number', () => {
    const { legs } = person();
    const bad = withPerson({ legs: { ...legs, right: { ...legs.right, knee: [0, NaN, 0] } } });
    expect(checkPanel(bad)).toEqual([
      { joint: 'people.0.legs.right.knee.1', problem: 'NaN is no number' },
    ]);
  });

  it('names a limb that is not there', () => {
    const { legs } = person();
    const ankle = { on: 'middle.thigh', at: 0.5, toward: [0, 1, 0] };
    const bad = withPerson({ legs: { ...legs, right: { ...legs.right, ankle } } });
    expect(checkPanel(bad)[0]?.problem).toContain('middle.thigh');
  });

  it('sees a body under the floor', () => {
    const { pelvis } = person();
    const low = withPerson({ pelvis: { ...pelvis, at: [0, 0.5, 0] } });
    expect(
      checkPanel({ ...low, floor: 0.2 }).some(({ problem }) => /below the floor/.test(problem)),
    ).toBe(true);
  });

  it('sees a hand that is off what it should touch', () => {
    const { arms } = person();
    const away = withPerson({ arms: { ...arms, left: { ...arms.left, hand: [-0.4, 1, 0.3] } } });
    expect(
      checkPanel(away)
        .map(({ problem }) => problem)
        .join(),
    ).toMatch(/off trunk/);
  });

  it('sees a head turned too far, and a forearm through the trunk', () => {
    const backward = withPerson({ head: { up: [0, 1, 0], front: [0, 0, 1] } });
    expect(checkPanel(backward).map(({ joint }) => joint)).toContain('neck');
    const { arms } = person();
    const through = withPerson({
      arms: { ...arms, right: { hand: [0, 1.1, 0], elbow: [1, 0, 1] } },
    });
    expect(
      checkPanel(through)
        .map(({ problem }) => problem)
        .join(),
    ).toMatch(/into each other/);
  });
});
