import type { HomeItemId } from '@/lib/domain/home-care/own-item';

import type { PhoneItem } from './phone-page';
import { useWords } from './words';

export interface TicksOfToday {
  isDone: (item: HomeItemId) => boolean;
  tick: (item: HomeItemId, isDone: boolean) => void;
}

interface TodayListProps {
  items: readonly PhoneItem[];
  ticks: TicksOfToday;
}

/** One box to tick for each item of the sheet. */
export function TodayList({ items, ticks }: TodayListProps) {
  const words = useWords();
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2">{words.today.lines[0]}</legend>
      {items.map(({ item, number, name, doseWords }) => (
        <label
          key={item}
          className="flex min-h-14 cursor-pointer items-start gap-4 rounded border-2 border-line bg-surface px-4 py-3 has-[:checked]:border-work has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-work"
        >
          <input
            type="checkbox"
            checked={ticks.isDone(item)}
            onChange={(event) => ticks.tick(item, event.currentTarget.checked)}
            className="mt-1 size-7 shrink-0 accent-work"
          />
          <span className="min-w-0 wrap-anywhere">
            <span className="font-semibold">
              {number}. {name}
            </span>
            <span className="block text-18 text-quiet">{doseWords}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
