import type { Side } from '@/lib/domain/anatomy/side';

import { skin, skinFromTheSide } from './body/skin';
import { projectionOf } from './frame';
import { pathData } from './geometry/curve';
import type { Points } from './geometry/points';
import type { MapPath } from './map-path';
import type { FrontalView, View } from './shape';

const goOn = (d: string): string => d.replace('M', 'L');
const backward = (points: Points): Points => [...points].reverse();

/** One outline of torso and both legs: down the left, up its inner side, down the right inner side, up the right. */
function wholeSkin(view: FrontalView): string {
  const [left, right] = [projectionOf(view, 'left'), projectionOf(view, 'right')];
  const lines = [
    pathData(skin.lateral, false, left),
    pathData(skin.medial, false, left),
    pathData(backward(skin.medial), false, right),
    pathData(backward(skin.lateral), false, right),
  ];
  return `${lines.map((d, i) => (i === 0 ? d : goOn(d))).join('')}Z`;
}

/** The body's outline. */
export function drawSkin(view: View, side: Side): MapPath {
  const d =
    view === 'lateral'
      ? pathData(skinFromTheSide, true, projectionOf(view, side))
      : wholeSkin(view);
  return { role: 'skin', d };
}
