import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { muscles, type Muscle } from '@/lib/domain/anatomy/muscle';
import { sides, type Side } from '@/lib/domain/anatomy/side';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import { signOf, UNITS_PER_CM } from '@/lib/muscle-map/frame';
import { glyphLine } from '@/lib/muscle-map/glyphs';
import { drawingOf, muscleShapes } from '@/lib/muscle-map/muscle-shapes';
import { numberPlace } from '@/lib/muscle-map/number-place';
import { marksOfLines } from '@/lib/muscle-map/plan-marks';
import { musclePictures, planPictures, type DrawnView } from '@/lib/muscle-map/plan-picture';
import type { View } from '@/lib/muscle-map/shape';

type Line = Pick<PlanLine, 'muscle' | 'side' | 'pressure' | 'minutes'>;

const line = (
  muscle: PlanLine['muscle'],
  side: Side,
  pressure: PlanLine['pressure'] = 3,
): Line => ({
  muscle,
  side,
  pressure,
  minutes: 4,
});
const picturesOf = (lines: readonly Line[], more: object = {}): DrawnView[] =>
  planPictures({ muscles: marksOfLines(lines).filter((mark) => mark.lines.length > 0), ...more });

const whole = muscles.flatMap((muscle) => sides.map((side) => line(muscle, side, 5)));

/** Middle of each badge, across. */
const badgesOf = (svg: string): number[] =>
  [...svg.matchAll(/<rect x="(-?[\d.]+)" y="-?[\d.]+" width="([\d.]+)" height="26"/g)].map(
    ([, x, width]) => Number(x) + Number(width) / 2,
  );

/** Left, top and width as they are written, and how far down a picture goes. */
function frameOf({ view, svg }: DrawnView) {
  const box = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? '';
  const [left = '', top = '', width = '', height = ''] = box.split(' ');
  return { view, corner: [left, top, width], bottom: Number(top) + Number(height) };
}

const lowestOf = (muscle: Muscle, view: View): number =>
  Math.max(
    0,
    ...(drawingOf(muscle, view)?.parts ?? []).flatMap(({ outline }) =>
      outline.map(({ y }) => y * UNITS_PER_CM),
    ),
  );

describe('a plan on the body', () => {
  test.each(muscles.flatMap((muscle) => sides.map((side) => ({ muscle, side }))))(
    '$muscle, $side: its number lies on the client’s own side, in every view',
    ({ muscle, side }) => {
      const seen = picturesOf([line(muscle, side)]).filter(({ lines }) => lines.length > 0);
      expect(seen.length).toBeGreaterThan(0);
      for (const { view, svg } of seen) {
        const badges = badgesOf(svg);
        expect(badges).toHaveLength(1);
        expect(Math.sign(badges[0] ?? 0)).toBe(signOf(view, side));
      }
    },
  );

  test('what can be seen from behind is drawn from behind alone', () => {
    expect(picturesOf([line('piriformis', 'left')]).map(({ view }) => view)).toEqual(['posterior']);
    expect(
      picturesOf([line('psoas_major', 'left')]).map(({ view, lines }) => [view, lines]),
    ).toEqual([
      ['posterior', []],
      ['anterior', [1]],
    ]);
  });

  test('the hamstrings as one line are one number on three muscles', () => {
    const [back] = picturesOf([line('piriformis', 'left'), line('hamstrings', 'right')]);
    expect(back?.lines).toEqual([1, 2]);
    expect(badgesOf(back?.svg ?? '')).toHaveLength(4);
  });

  test('a level has its own tone and its own outline, by day and in grey', () => {
    for (const isForPaper of [false, true]) {
      const looks = ([0, 1, 2, 3, 4, 5] as const).map((pressure) => {
        const [back] = picturesOf([line('gluteus_medius', 'left', pressure)], { isForPaper });
        return /fill="(#[0-9a-f]{6})" stroke="#111[0-9a-f]*" stroke-width="([\d.]+)"/.exec(
          back?.svg ?? '',
        );
      });
      expect(new Set(looks.map((look) => look?.[1])).size).toBe(6);
      const widths = looks.map((look) => Number(look?.[2]));
      expect(widths).toEqual([...widths].sort((a, b) => a - b));
      expect(new Set(widths).size).toBe(6);
    }
  });

  test('found trigger points lie where they were put, on the client’s side, and open the view they were put in', () => {
    const found = [
      { view: 'lateral', side: 'right', x: 2, y: 10 },
      { view: 'posterior', side: 'left', x: 12.4, y: 14 },
    ] as const;
    const drawn = picturesOf([line('piriformis', 'left')], { found });
    expect(drawn.map(({ view, hip }) => [view, hip])).toEqual([
      ['posterior', undefined],
      ['lateral', 'right'],
    ]);
    expect(drawn[0]?.svg).toContain('<circle cx="-124" cy="140"');
    expect(drawn[1]?.svg).toContain('<circle cx="20" cy="100"');
  });
});

describe('a muscle in hand', () => {
  test.each(muscles)(
    '%s: drawn, with its referral zone, on the side that is asked for',
    (muscle) => {
      for (const side of sides) {
        const drawn = musclePictures([muscle], side);
        expect(drawn.some(({ svg }) => svg.includes('url(#dots)'))).toBe(true);
        expect(drawn.some(({ svg }) => svg.includes('stroke-width="3.4"'))).toBe(true);
      }
      expect(musclePictures([muscle], 'left')).not.toEqual(musclePictures([muscle], 'right'));
    },
  );
});

describe('the file', () => {
  const all = [
    ...picturesOf(whole),
    ...picturesOf(whole, { isForPaper: true }),
    ...muscles.flatMap((muscle) => musclePictures([muscle], 'right')),
  ];

  test('same input, same bytes', () => {
    expect(picturesOf(whole)).toEqual(picturesOf(whole));
  });

  test('has no text, script, style sheet or outside reference, and every name once', () => {
    for (const { svg } of all) {
      expect(svg).not.toMatch(
        /<(?:text|script|style|image|foreignObject|use)|href|@import|NaN|undefined/,
      );
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    }
  });

  test('is small: 20 KB gzipped for a usual plan, 60 KB for one on every muscle', () => {
    const usual = picturesOf(whole.filter((_, index) => index % 7 === 0));
    for (const { svg } of usual) expect(gzipSync(svg).length).toBeLessThan(20_000);
    for (const { svg } of all) expect(gzipSync(svg).length).toBeLessThan(60_000);
  });

  test.each(muscles)('cut below what it shows, %s is whole, and nothing is cut above', (muscle) => {
    const uncut = picturesOf([line(muscle, 'left')]).map(frameOf);
    const cut = picturesOf([line(muscle, 'left')], { isCut: true }).map(frameOf);
    expect(cut.map(({ view, corner }) => [view, corner])).toEqual(
      uncut.map(({ view, corner }) => [view, corner]),
    );
    uncut.forEach(({ view, bottom }, index) => {
      // As far down as the whole picture goes.
      const lowest = Math.min(lowestOf(muscle, view), bottom);
      expect(cut[index]?.bottom).toBeGreaterThanOrEqual(lowest);
      expect(cut[index]?.bottom).toBeLessThanOrEqual(bottom);
    });
  });

  test('on paper it is black and grey', () => {
    for (const { svg } of picturesOf(whole, { isForPaper: true, hasReferral: true }))
      for (const [, r, g, b] of svg.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})"/gi))
        expect([g, b]).toEqual([r, r]);
  });
});

test('no number hides a trigger point of its muscle', () => {
  const near = muscleShapes.flatMap(({ muscle, drawings }) =>
    drawings.flatMap((drawing) => {
      const { x, y } = numberPlace(drawing);
      return drawing.triggerPoints
        .map(({ at: [px, py] }) => Math.hypot(px - x, py - y))
        .filter((way) => way < 1.9)
        .map((way) => `${muscle} ${drawing.view} ${way.toFixed(1)}`);
    }),
  );
  expect(near).toEqual([]);
});

test('two numbers on one muscle are one badge, wide enough for both', () => {
  expect(glyphLine('1 12').glyphs).toHaveLength(3);
  expect(glyphLine('1 12').width).toBeGreaterThan(glyphLine('12').width);
});

describe('trigger points that are looked for', () => {
  const crosses = (svg: string): number =>
    svg.match(/stroke-width="5.6"|stroke-width:5.6/g)?.length ?? 0;
  const shownWith = (regions: object[]): number =>
    picturesOf([line('gluteus_maximus', 'left')], { regions })
      .map(({ svg }) => crosses(svg))
      .reduce((sum, count) => sum + count, 0);

  test('stand where a hand may press, on the side of the line', () => {
    const open = shownWith([]);
    expect(open).toBe(3);
    const buttock = (role: string, side: string) => [{ region: 'gluteal', side, role }];
    expect(shownWith(buttock('region', 'left'))).toBe(open);
    expect(shownWith(buttock('region-shut', 'right'))).toBe(open);
    expect(shownWith(buttock('region-shut', 'left'))).toBeLessThan(open);
    expect(shownWith(buttock('region-never', 'both'))).toBeLessThan(open);
  });
});
