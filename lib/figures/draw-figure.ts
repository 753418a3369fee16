import { checkPanel } from './checks/check-panel';
import { panelOn, sidesOf, type DrawnSide } from './drawn-side';
import type { Figure, Panel } from './pose';
import { drawPanel } from './render/draw-panel';

export interface Drawing {
  panel: string;
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

/** `<item>.<panel>.<side>`: what a panel's file is called. */
export const drawingName = (figure: Figure, panel: Panel, side: DrawnSide): string =>
  `${figure.id}.${panel.id}.${side}`;

function draw(figure: Figure, panel: Panel, side: DrawnSide): Drawing {
  const turned = panelOn(panel, side);
  const problems = checkPanel(turned);
  if (problems.length > 0) throw new PoseError(drawingName(figure, panel, side), problems);
  return { panel: panel.id, side, alt: turned.alt, svg: drawPanel(turned, turned.alt) };
}

/** All panels of a figure for one side, in order. Throws a `PoseError` for a pose that no body can take. */
export function drawFigure(figure: Figure, side: DrawnSide): Drawing[] {
  if (!sidesOf(figure).includes(side)) throw new Error(`${figure.id} is not drawn for “${side}”`);
  return figure.panels.map((panel) => draw(figure, panel, side));
}
