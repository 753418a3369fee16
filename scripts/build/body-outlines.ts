import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import Body from 'react-muscle-highlighter';

import { everyPart } from '@/components/body-map/chart-parts';
import type { BodyOutlines, OutlinePart } from '@/components/body-map/body-outlines';
import type { BodyView } from '@/lib/domain/anatomy/picture-sides';
import type { Side } from '@/lib/domain/anatomy/side';

const MARKED = 'marked';
const PLAIN = 'plain';

const attributeOf = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** The picture as the library draws it with every part filled on one side of the picture. */
function drawn(view: BodyView, side: Side): string {
  const data = everyPart.map((slug) => ({ slug, side, color: MARKED }));
  return renderToStaticMarkup(
    createElement(Body, { data, side: view, scale: 1, border: 'line', defaultFill: PLAIN }),
  );
}

const pathsOf = (picture: string): string[] => picture.match(/<path[^>]*>/g) ?? [];

/** A part is of the side on which it was filled; one that was filled both times has none. */
function partsOf(view: BodyView): { border: string[]; parts: OutlinePart[] } {
  const [left, right] = [pathsOf(drawn(view, 'left')), pathsOf(drawn(view, 'right'))];
  const border: string[] = [];
  const parts = left.flatMap((tag, index): OutlinePart[] => {
    const d = attributeOf(tag, 'd');
    const slug = everyPart.find((part) => part === attributeOf(tag, 'id'));
    if (slug === undefined) {
      border.push(d);
      return [];
    }
    const [isLeft, isRight] = [tag, right[index] ?? ''].map(
      (one) => attributeOf(one, 'fill') === MARKED,
    );
    const side = isLeft === isRight ? null : isLeft ? 'left' : 'right';
    return [{ slug, side, d }];
  });
  return { border, parts };
}

function outlineOf(view: BodyView): BodyOutlines[BodyView] {
  const viewBox = attributeOf(/<svg[^>]*>/.exec(drawn(view, 'left'))?.[0] ?? '', 'viewBox');
  return { viewBox, ...partsOf(view) };
}

/** The outlines of `react-muscle-highlighter` as data: what a phone loads of it without its scripts and its other bodies. */
export function bodyOutlines(): BodyOutlines {
  return { back: outlineOf('back'), front: outlineOf('front') };
}
