import { mirrored } from './mirror';
import type { Figure, Panel, Reading, Side } from './pose';

/** `none`: one picture serves both sides. */
export type DrawnSide = Side | 'none';

/** The sides a figure is drawn for. */
export const sidesOf = (figure: Figure): readonly DrawnSide[] =>
  figure.sided ? ['left', 'right'] : ['none'];

/** The words with the sides of this drawing in them: the same value turns the pose. */
export function inWords(
  text: string,
  side: DrawnSide,
  names: Readonly<Record<Side, string>> = { left: 'left', right: 'right' },
): string {
  if (side === 'none') return text;
  const other = side === 'left' ? 'right' : 'left';
  return text.replaceAll('{side}', names[side]).replaceAll('{other}', names[other]);
}

/** Panels are written for the right side; the left one is their mirror image, pose and words together. */
export function panelOn(panel: Panel, side: DrawnSide): Panel {
  const turned = side === 'left' ? mirrored(panel) : panel;
  const words = (text: string): string => inWords(text, side);
  const { position, limbs, hands, movement, felt } = panel.reading;
  const reading: Reading = {
    position: words(position),
    limbs: words(limbs),
    hands: words(hands),
    movement: words(movement),
    felt: words(felt),
  };
  return { ...turned, alt: words(panel.alt), reading };
}
