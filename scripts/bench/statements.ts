/** How many statements a page sends, counted by the database, before and after ten thousand records are there. */
import { figureOf, type Figure } from './figure';
import { heardDatabase } from './heard-statements';
import { opened, timesUnder } from './load';
import { fill } from './many-records';
import type { RunningApp } from './open-plan';
import type { PageName, Visited } from './visited';

const MANY = { sessions: 10_000, clients: 10_000 };
const COUNTED = ['today', 'search', 'chart', 'plan', 'sheet'] as const satisfies PageName[];
/** One for session, account and role, two for the data, one for audit or throttle. */
const MOST = 4;
/** A sign-in that was not seen for a minute is told to the database once: the second opening is without it. */
const WARM = { connections: 1, seconds: 0.2 };

/** Adds up to ten thousand records between two counts of each page. Lists the statements of a page that sends too many. */
export async function statementFigures(app: RunningApp, pages: Visited): Promise<Figure[]> {
  const database = await heardDatabase(app);
  const countOf = async (name: PageName): Promise<number> => {
    await timesUnder(pages[name], WARM);
    const heard = await database.during(() => opened(pages[name]));
    if (heard.length > MOST) console.log(`${name} sends:\n${listed(heard)}\n`);
    return heard.length;
  };
  const counted = async (): Promise<number[]> => {
    const counts: number[] = [];
    for (const name of COUNTED) counts.push(await countOf(name));
    return counts;
  };
  try {
    const few = await counted();
    await fill(database.client, MANY);
    const many = await counted();
    return COUNTED.map((name, place) =>
      figureOf({
        ...{ id: `statements.${name}`, unit: 'statements', values: [many[place] ?? 0] },
        ...{ floors: [few[place] ?? 0], aim: { most: MOST } },
      }),
    );
  } finally {
    await database.end();
  }
}

const listed = (statements: readonly string[]): string =>
  statements.map((sql) => `  ${sql.replaceAll(/\s+/g, ' ').slice(0, 140)}`).join('\n');
