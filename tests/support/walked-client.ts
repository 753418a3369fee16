import { openChart, type Chart } from '@/lib/data/charts';
import { listClients } from '@/lib/data/client-search';
import type { PracticeScope } from '@/lib/data/scope';
import { today } from '@/lib/platform/clock';
import type { DemoClient, Stage } from '@/prisma/demo/clients';
import { walkThrough } from '@/prisma/demo/visit';

let count = 0;

/** The practices of the tests are in London. */
export const practiceToday = (): string => today('Europe/London');

/** A client who has come as far as `stage` by the real rules, today; the chart as it stands then. */
export async function aWalkedClient(
  scope: PracticeScope,
  stage: Stage,
  {
    birthDate = '1979-04-12',
    ...more
  }: Pick<DemoClient, 'answers' | 'refused' | 'minutes'> & { birthDate?: string } = {},
): Promise<Chart> {
  count += 1;
  const name = `Walked Client${count}`;
  await walkThrough(
    { scope, today: practiceToday() },
    { details: { name, birthDate }, stage, ...more },
  );
  const [client] = await listClients(scope, { query: name });
  const chart = client && (await openChart(scope, client.id));
  if (!chart) throw new Error('The walked client is not there.');
  return chart;
}
