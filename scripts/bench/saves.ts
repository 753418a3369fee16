/** What the three saves send, counted by the database, and what they take beside a bare transaction of the same rows. */
import { z } from 'zod';

import { besideApp } from './data';
import { figureOf, type Figure } from './figure';
import type { RunningApp } from './open-plan';
import { tell } from './parts';
import type { Visited } from './visited';

/** Under a key of the browser, whose answer is kept: those two statements are among them. */
const MOST_STATEMENTS = 7;

const toldSchema = z.array(
  z.object({
    name: z.string(),
    statements: z.array(z.string()),
    values: z.array(z.number()),
    floors: z.array(z.number()),
  }),
);
type Told = z.infer<typeof toldSchema>[number];

const WRITES = /^(?:insert|update|delete)/i;

/** The floor of the count: what writes, and nothing that is read before. */
function countOf({ name, statements }: Told): Figure {
  if (statements.length > MOST_STATEMENTS) tell(`${name} sends:\n  ${statements.join('\n  ')}`);
  const floors = [statements.filter((sql) => WRITES.test(sql)).length];
  return figureOf({
    ...{ id: `statements.${name}`, unit: 'statements', values: [statements.length], floors },
    aim: { most: MOST_STATEMENTS },
  });
}

const timeOf = ({ name, values, floors }: Told): Figure =>
  figureOf({ id: `saves.${name}`, unit: 'ms', values, floors, aim: { mostTimes: 2.5 } });

export async function saveFigures(app: RunningApp, visited: Visited): Promise<Figure[]> {
  const { dataFolder } = app;
  const told = toldSchema.parse(
    JSON.parse(await besideApp('measure-saves.ts', { dataFolder, sent: visited })),
  );
  return [...told.map(countOf), ...told.map(timeOf)];
}
