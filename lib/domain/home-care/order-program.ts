import {
  homeCareItems,
  homePositions,
  type HomeCareItem,
  type HomeCareItemRecord,
} from './home-care-item';
import { followUpOf } from './follow-ups';

/** Items as a sheet shows them: lying, sitting, standing, then the rest; a rest after the item that asks for it. */
export function orderProgram<Item extends { item: HomeCareItem }>(
  program: readonly Item[],
  records: readonly HomeCareItemRecord[],
): Item[] {
  const positions = new Map(records.map((record) => [record.id, record.position]));
  const follows = new Set(program.map(({ item }) => followUpOf(item)));
  const rank = ({ item }: Item): number => {
    const position = homePositions.indexOf(positions.get(item) ?? 'any');
    const last = follows.has(item) ? homeCareItems.length : homeCareItems.indexOf(item);
    return position * (homeCareItems.length + 1) + last;
  };
  return [...program].sort((one, other) => rank(one) - rank(other));
}
