import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';

/** Read with every handle. */
export const HOW_TO_DRAG =
  'Press Space to take the line. With the arrow keys it moves up and down, Space puts it down, Escape puts it back.';

/** What a screen reader hears while a line is moved. `titles` are those of the lines, in the order of `ids`. */
export function dragWords(ids: readonly string[], titles: readonly string[]): Announcements {
  const at = (id: UniqueIdentifier): number => ids.indexOf(String(id));
  const title = (id: UniqueIdentifier): string => titles[at(id)] ?? 'The line';
  const place = (id: UniqueIdentifier): string => `place ${at(id) + 1} of ${ids.length}`;
  const taken = (id: UniqueIdentifier): string => `${title(id)} is taken. It has ${place(id)}.`;
  return {
    onDragStart: ({ active }) => taken(active.id),
    // A line that was just taken lies over itself: that must not talk over the first words.
    onDragOver: ({ active, over }) => {
      if (!over) return undefined;
      const isHome = over.id === active.id;
      return isHome ? taken(active.id) : `${title(active.id)} would have ${place(over.id)}.`;
    },
    onDragEnd: ({ active, over }) =>
      over
        ? `${title(active.id)} has ${place(over.id)} now.`
        : `${title(active.id)} is back at ${place(active.id)}.`,
    onDragCancel: ({ active }) => `${title(active.id)} is back at ${place(active.id)}.`,
  };
}
