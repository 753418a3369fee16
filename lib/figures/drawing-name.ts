import type { DrawnSide } from './drawn-side';
import type { Figure, Panel } from './pose';

/** `<item>.<panel>.<side>`: what a panel's drawing is called. */
export const drawingName = (figure: Figure, panel: Panel, side: DrawnSide): string =>
  `${figure.id}.${panel.id}.${side}`;

export const drawingFile = (name: string): string => `${name}.svg`;
