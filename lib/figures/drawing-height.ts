import { panelOn, sidesOf } from './drawn-side';
import { drawingFile, drawingName } from './drawing-name';
import { figures } from './figures';
import type { Panel } from './pose';
import { windowOf } from './render/window';
import { buildScene } from './scene/scene';

/** Each panel as it is drawn, by the name of the file; the sides of one may differ by a unit. */
const panels: ReadonlyMap<string, Panel> = new Map(
  figures.flatMap((figure) =>
    sidesOf(figure).flatMap((side) =>
      figure.panels.map((panel): [string, Panel] => [
        drawingFile(drawingName(figure, panel, side)),
        panelOn(panel, side),
      ]),
    ),
  ),
);
const known = new Map<string, number>();

/**
 * How high a drawing is, in units of which every drawing is 440 wide: a page keeps its place free while it is on its way.
 * `file` as `drawingFile` names it; null: it is none of the figures. The first time takes a millisecond, for only the pose is
 * set up and nothing is drawn.
 */
export function drawingHeight(file: string): number | null {
  const panel = panels.get(file);
  if (!panel) return null;
  const high = known.get(file) ?? windowOf(buildScene(panel)).high;
  known.set(file, high);
  return high;
}
