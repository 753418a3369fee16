import { fillIn } from '../shared/fill-in';
import type { ItemSide } from './program';
import type { SheetTexts } from './sheet-texts';

/**
 * Steps that say one leg and the other, for an item on one side: they name left and right, from the item's own side. For
 * both sides they stay as they are.
 */
export function inSideWords(
  lines: readonly string[],
  side: ItemSide,
  { sideTwins, sides }: Pick<SheetTexts, 'sideTwins' | 'sides'>,
): string[] {
  if (side !== 'left' && side !== 'right') return [...lines];
  const { left, right } = sides.names;
  const named = side === 'left' ? { side: left, other: right } : { side: right, other: left };
  return lines.map((line) => {
    const twin = sideTwins.find(({ usual }) => usual === line);
    return twin ? fillIn(twin.onSide, named) : line;
  });
}
