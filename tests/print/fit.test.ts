import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { setToFit, type Fit, type Foreknown, type Step, type Way } from '@/lib/print/fit';

const steps: Step[] = [14, 13, 12].flatMap((size) =>
  [40, 34, 28].map((width) => ({ size, pictures: { width, most: 9 } })),
);
const fit: Fit = { sizes: [14], pagesMax: 2, steps };
const nothing: Foreknown = { pagesAt: () => null, likely: () => null };

/** A document that takes so many pages at each step: the nicer the step, the more. */
function setter(pages: readonly number[]) {
  const asked: Way[] = [];
  const set = (way: Way) => {
    asked.push(way);
    const index = steps.findIndex(
      ({ size, pictures }) => size === way.size && pictures.width === way.pictures.width,
    );
    return { pages: pages[index] ?? pages.at(-1) ?? 0 };
  };
  return { asked, set };
}

const falling = fc
  .array(fc.integer({ min: 1, max: 6 }), { minLength: steps.length, maxLength: steps.length })
  .map((pages) => pages.sort((one, other) => other - one));

describe('the way that fits', () => {
  it('is the nicest that does, and is asked for few times', () => {
    fc.assert(
      fc.property(falling, (pages) => {
        const { asked, set } = setter(pages);
        const wanted = pages.findIndex((count) => count <= 2);
        const { way } = setToFit(fit, set);
        const { size, pictures } = steps[wanted] ?? { size: 14, pictures: { width: 0, most: 0 } };
        expect([way.size, way.pictures]).toEqual([size, pictures]);
        expect(asked.length).toBeLessThanOrEqual(wanted < 0 ? 5 : 4);
        expect(new Set(asked.map((one) => JSON.stringify(one))).size).toBe(asked.length);
      }),
    );
  });

  it('is the same wherever it is likely, and found by two tries where that is it', () => {
    const first = fc.nat(steps.length - 1);
    fc.assert(
      fc.property(falling, first, (pages, step) => {
        const { asked, set } = setter(pages);
        const likely = () => ({ step, late: false });
        const { way } = setToFit(fit, set, { ...nothing, likely });
        expect(way).toEqual(setToFit(fit, setter(pages).set).way);
        const wanted = pages.findIndex((count) => count <= 2);
        if (wanted === step) expect(asked.length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('is the same whatever is foreknown, and set once where all of it is', () => {
    fc.assert(
      fc.property(
        falling,
        fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
        (pages, known) => {
          const { asked, set } = setter(pages);
          const pagesAt = (way: Way) => {
            const index = steps.findIndex(
              ({ size, pictures }) => size === way.size && pictures.width === way.pictures.width,
            );
            return known[index] ? (pages[index] ?? null) : null;
          };
          const { way } = setToFit(fit, set, { pagesAt, likely: () => null });
          expect(way).toEqual(setToFit(fit, setter(pages).set).way);
          if (known.every(Boolean) && Math.min(...pages) <= 2) expect(asked).toHaveLength(1);
        },
      ),
    );
  });

  it('is searched without where the way that it led to is not as long as it was foreknown', () => {
    fc.assert(
      fc.property(falling, falling, (pages, wrong) => {
        const pagesAt = (way: Way) => setter(wrong).set(way).pages;
        const { way, pages: set } = setToFit(fit, setter(pages).set, {
          pagesAt,
          likely: () => null,
        });
        if (set !== pagesAt(way)) expect(way).toEqual(setToFit(fit, setter(pages).set).way);
      }),
    );
  });

  it('is found by one try where it is likely the nicest of all, with its part late', () => {
    const { asked, set } = setter(steps.map(() => 2));
    const likely = () => ({ step: 0, late: true });
    // What one try has taught tells the same document without its late part.
    const pagesAt = () => (asked.length > 0 ? 2 : null);
    const { way } = setToFit({ ...fit, late: true }, set, { pagesAt, likely });
    expect(way).toMatchObject({ size: 14, pictures: steps[0]?.pictures, late: true });
    expect(asked).toHaveLength(1);
  });

  it('does not have its part late where it would be a page shorter without', () => {
    const pagesOf = (way: Way) => ({ pages: way.late ? 2 : 1 });
    const likely = () => ({ step: 0, late: true });
    const { way } = setToFit({ ...fit, late: true }, pagesOf, { ...nothing, likely });
    expect(way.late).toBe(false);
  });

  it('is found by a guess that every try makes better', () => {
    fc.assert(
      fc.property(falling, (pages) => {
        const wanted = pages.findIndex((count) => count <= 2);
        const { asked, set } = setter(pages);
        // Wrong at first, then right; past the last where none fits.
        const likely = () => ({
          step: asked.length === 0 ? 0 : wanted < 0 ? steps.length : wanted,
          late: false,
        });
        const { way } = setToFit(fit, set, { ...nothing, likely });
        expect(way).toEqual(setToFit(fit, setter(pages).set).way);
        expect(asked.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('has its part late or not, whatever was likely', () => {
    const pagesOf = (late: number) => (way: Way) => ({ pages: way.late ? late : 2 });
    for (const late of [true, false]) {
      const guessed = { ...nothing, likely: () => ({ step: 0, late }) };
      const setLate = (pages: number) => setToFit({ ...fit, late: true }, pagesOf(pages), guessed);
      expect(setLate(2).way.late).toBe(true);
      expect(setLate(3).way.late).toBe(false);
    }
  });

  it('puts late what may be late only where that takes no page more', () => {
    const pagesOf = (late: number) => (way: Way) => ({ pages: way.late ? late : 2 });
    expect(setToFit({ ...fit, late: true }, pagesOf(2)).way.late).toBe(true);
    expect(setToFit({ ...fit, late: true }, pagesOf(3)).way.late).toBe(false);
    expect(setToFit(fit, pagesOf(2)).way.late).toBe(false);
  });

  it('leaves what fits at no step as long as it is, with the pictures that its pages have room for', () => {
    const pictures = steps.slice(0, 3).map((one) => one.pictures);
    const set = (way: Way) => ({ pages: way.size < 14 || way.pictures.width < 40 ? 5 : 6 });
    const { way, pages } = setToFit({ ...fit, pictures }, set);
    expect([way.size, way.pictures.width, pages]).toEqual([14, 34, 5]);
  });
});
