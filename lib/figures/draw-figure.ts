import { checkPanel } from './checks/check-panel';
import { drawingName } from './drawing-name';
import { panelOn, sidesOf, type DrawnSide } from './drawn-side';
import type { Figure, Panel } from './pose';
import { drawPanel } from './render/draw-panel';

export interface Drawing {
  /** `<item>.<panel>.<side>` */
  name: string;
  side: DrawnSide;
  alt: string;
  svg: string;
}

/** Thrown where pose data cannot be drawn: names the pose and each joint that is wrong. */
export class PoseError extends Error {
  constructor(name: string, problems: readonly { joint: string; problem: string }[]) {
    super(`${name}: ${problems.map(({ joint, problem }) => `${joint} ${problem}`).join('; ')}`);
    this.name = 'PoseError';
  }
}

function draw(figure: Figure, panel: Panel, side: DrawnSide): Drawing {
  const turned = panelOn(panel, side);
  const problems = checkPanel(turned);
  const name = drawingName(figure, panel, side);
  if (problems.length > 0) throw new PoseError(name, problems);
  return { name, side, alt: turned.alt, svg: drawPanel(turned, turned.alt) };
}

/** All panels of a figure for one side, in order. Throws a `PoseError` for a pose that no body can take. */
export function drawFigure(figure: Figure, side: DrawnSide): Drawing[] {
  if (!sidesOf(figure).includes(side)) throw new Error(`${figure.id} is not drawn for “${side}”`);
  return figure.panels.map((panel) => draw(figure, panel, side));
}
