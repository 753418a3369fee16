/** What the five pages read: the functions of lib/data that they call, with what they call them with. */
import { actForMember } from '@/lib/access/act-for-member';
import { findLogin } from '@/lib/access/login-session';
import { sheetScope } from '@/lib/access/sheet-scope';
import { systemScope } from '@/lib/access/system-scope';
import { ruleBook } from '@/lib/content/rule-book';
import { openChart } from '@/lib/data/charts';
import { searchClients } from '@/lib/data/client-search';
import { readSheetForClient } from '@/lib/data/home-care';
import type { PracticeScope } from '@/lib/data/scope';
import { findPlan } from '@/lib/data/session-plans';
import { findSheetLink } from '@/lib/data/sheet-links';
import { listComing, listToday } from '@/lib/data/today-list';
import { together } from '@/lib/data/transaction';
import { addDays } from '@/lib/domain/shared/iso-date';
import { startOfDay, today as dayIn } from '@/lib/platform/clock';

import type { Asked } from '../load';
import type { Visited } from '../visited';

const NETWORK = '127.0.0.1';
const LIST_MAX = 50;

export interface PageData {
  name: string;
  read: () => Promise<unknown>;
}

export const idIn = ({ path }: Asked, folder: string): string =>
  new RegExp(`/${folder}/([^/?]+)`).exec(path)?.[1] ?? '';

/** Whoever is signed in with that cookie, as pages know them. */
export async function memberOf({
  cookie,
}: Asked): Promise<{ scope: PracticeScope; timeZone: string }> {
  const token = /(?:^|; )fascicle=([^;]+)/.exec(cookie)?.[1];
  const login = await findLogin(token);
  if (!login) throw new Error('The sign-in of the bench has ended.');
  const { accountId, practiceId, sessionId, timeZone } = login;
  const origin = { network: NETWORK, sessionId };
  const program = systemScope('bench', { accountId, practiceId, origin });
  const joined = await together(program, (own) => actForMember(own, { accountId, practiceId }));
  // A scope of its own: what was joined has ended with its transaction.
  return { scope: { ...joined, origin }, timeZone };
}

async function sheetData({ sheet }: Visited): Promise<() => Promise<unknown>> {
  const code = decodeURIComponent(idIn(sheet, 's'));
  const link = await findSheetLink(systemScope('bench'), { code });
  if (!link) throw new Error('The sheet of the bench has no link.');
  const scope = sheetScope(link, NETWORK);
  return () => readSheetForClient(scope);
}

function todaysData(scope: PracticeScope, timeZone: string): () => Promise<unknown> {
  const today = dayIn(timeZone);
  const day = { from: startOfDay(today, timeZone), to: startOfDay(addDays(today, 1), timeZone) };
  const { review } = ruleBook.courseOfCare;
  return async () => {
    await listComing(scope, { ...day, review, isToday: true });
    return listToday(scope, { review, except: day });
  };
}

/** The newest plan that stands has come with the chart; any other one is asked for. */
function planData(scope: PracticeScope, { plan }: Visited): () => Promise<unknown> {
  const [clientId, planId] = [idIn(plan, 'clients'), idIn(plan, 'session-plans')];
  return async () => {
    const chart = await openChart(scope, clientId);
    return chart?.plan?.id === planId ? chart.plan : findPlan(scope, planId);
  };
}

/** What each page reads once it knows who asks. */
export async function dataOfPages(visited: Visited): Promise<PageData[]> {
  const { scope, timeZone } = await memberOf(visited.today);
  const query = new URL(visited.search.path, visited.search.url).searchParams.get('q') ?? '';
  const clientId = idIn(visited.chart, 'clients');
  return [
    { name: 'today', read: todaysData(scope, timeZone) },
    { name: 'search', read: () => searchClients(scope, { query, limit: LIST_MAX }) },
    { name: 'chart', read: () => openChart(scope, clientId) },
    { name: 'plan', read: planData(scope, visited) },
    { name: 'sheet', read: await sheetData(visited) },
  ];
}
