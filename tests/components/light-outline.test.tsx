import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { BodyOutline } from '@/components/body-map/body-outline';
import { LightOutline } from '@/components/body-map/light-outline';
import { regions } from '@/lib/domain/anatomy/region';
import { markSides } from '@/lib/domain/anatomy/side';
import { bodyOutlines } from '@/scripts/build/body-outlines';

const outlines = bodyOutlines();
const views = ['back', 'front'] as const;

/** Every shape with its colour. */
const filled = (picture: string): string[] =>
  (picture.match(/<path[^>]*>/g) ?? [])
    .filter((tag) => !/fill="none"/.test(tag) && /\sfill=/.test(tag))
    .map((tag) => `${/\sfill="([^"]*)"/.exec(tag)?.[1]} ${/\sd="([^"]*)"/.exec(tag)?.[1]}`)
    .sort();

describe('the picture of the body that a phone loads', () => {
  it('has shapes of the left, of the right and of neither side', () => {
    for (const view of views) {
      const sides = new Set(outlines[view].parts.map(({ side }) => side));
      expect([...sides].sort()).toEqual(['left', null, 'right'].sort());
      expect(outlines[view].border.length).toBeGreaterThan(0);
      expect(outlines[view].viewBox).toMatch(/^\d+ 0 724 1448$/);
    }
  });

  it.each(views)(
    'fills on the %s what the practice’s own picture fills, on the same side',
    (view) => {
      const onTap = () => undefined;
      for (const region of regions) {
        for (const side of markSides) {
          const props = { view, marks: [{ region, side }], onTap };
          const [whole, light] = [
            renderToStaticMarkup(createElement(BodyOutline, props)),
            renderToStaticMarkup(createElement(LightOutline, { ...props, outlines })),
          ].map(filled);
          expect(light, `${region}, ${side}`).toEqual(whole);
        }
      }
    },
  );
});
