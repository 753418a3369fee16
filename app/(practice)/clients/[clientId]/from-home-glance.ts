import type { FromHomeWords } from '@/components/chart/from-home-line';
import { ruleBook } from '@/lib/content/rule-book';
import type { Chart } from '@/lib/data/charts';
import type { CameBack } from '@/lib/domain/check-in/came-back';
import { stillOpen } from '@/lib/domain/check-in/still-open';
import { withOwnNames } from '@/lib/domain/home-care/own-names';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import { cameBackOf } from './home-care/from-home/came-back-of';

function openWords({ told }: Pick<Chart, 'told'>): string | null {
  const open = stillOpen(told);
  const alarm = open[0]?.alarm;
  if (alarm) return alarm === 'emergency' ? 'Emergency told' : 'Danger sign told';
  if (open.length === 0) return null;
  return open.length === 1 ? '1 question' : `${open.length} questions`;
}

/** Where it was, as the phone asks; before and after the exercises, as the paper does. */
const places = ['back', 'leg', 'before', 'after'] as const;

function painWords(last: CameBack['pain'][number] | undefined): string[] {
  if (!last) return [];
  const said = places.flatMap((place) => (last[place] === null ? [] : [`${place} ${last[place]}`]));
  return [`Pain ${said.join(', ')}`];
}

function linesOf({ items, pain }: CameBack, sheet: Chart['sheet']): string[] {
  const names = withOwnNames(ruleNames(ruleBook), [sheet]);
  const done = items.map(({ item, days }) => {
    const count = days.filter(Boolean).length;
    return `${names.item(item)} ${count} of ${days.length} days`;
  });
  return [...painWords(pain.at(-1)), ...done];
}

/** What came back from home for the card; null while nothing has. */
export function fromHomeOf(
  chart: Pick<Chart, 'client' | 'sheet' | 'told'>,
  time: { today: string; timeZone: string },
): FromHomeWords | null {
  if (chart.told.length === 0) return null;
  const back = cameBackOf(chart, time);
  return {
    lines: back ? linesOf(back, chart.sheet) : [],
    open: openWords(chart),
    href: `/clients/${chart.client.id}/home-care#from-home`,
  };
}
