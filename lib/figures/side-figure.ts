import type { AffectedSide } from '@/lib/domain/anatomy/side';

/** A figure seen from behind, so that the client's left is on the left: one half each. */
export const sideHalves = {
  left: 'M12 1.5a3.4 3.4 0 0 0 0 6.8ZM12 9.4H8.6L6 18.5l2.2.7.9 11.3H12Z',
  right: 'M12 1.5a3.4 3.4 0 0 1 0 6.8ZM12 9.4h3.4l2.6 9.1-2.2.7-.9 11.3H12Z',
} as const;

export const SIDE_FIGURE_BOX = '4 0 16 32';

/** Whether that half is the painful one. */
export const isHalfFilled = (half: 'left' | 'right', side: AffectedSide): boolean =>
  side === half || side === 'both' || side === 'alternating';

/** Whether the figure is dashed: nobody knows, or it changes. */
export const isSideOpen = (side: AffectedSide): boolean =>
  side === 'unsure' || side === 'alternating';

const HATCH =
  '<defs><pattern id="half" width="2" height="2" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 1H2" stroke="#000" stroke-width=".7"/></pattern></defs>';

/** The figure as a picture for paper; `outlined` hatches what is filled, to save ink. */
export function sideFigureSvg(side: AffectedSide, outlined: boolean): string {
  const paint = outlined ? 'url(#half)' : '#000';
  const dashes = isSideOpen(side) ? ' stroke-dasharray="2 1.4"' : '';
  const halves = (['left', 'right'] as const)
    .map(
      (half) =>
        `<path d="${sideHalves[half]}" fill="${isHalfFilled(half, side) ? paint : '#fff'}"/>`,
    )
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${SIDE_FIGURE_BOX}">${HATCH}<g stroke="#000" stroke-width="1.2" stroke-linejoin="round"${dashes}>${halves}</g></svg>`;
}
