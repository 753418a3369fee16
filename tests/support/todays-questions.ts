import { saveShortScreenAction } from '@/app/(practice)/clients/[clientId]/screening/short/actions';
import { chartFacts } from '@/app/(practice)/clients/[clientId]/chart-facts';
import { readSituation } from '@/app/(practice)/clients/[clientId]/situation';
import {
  confirmPlanAction,
  startRecordAction,
} from '@/app/(practice)/clients/[clientId]/session-plans/[planId]/actions';
import { requireMember } from '@/lib/access/require-member';
import type { Chart } from '@/lib/data/charts';
import { nextStep } from '@/lib/domain/practice/chart-state';
import { addDays } from '@/lib/domain/shared/iso-date';
import type { Answer } from '@/lib/domain/shared/clinical-case';
import { aShortScreen } from '../domain/support/short-screens';
import { ownerDatabase } from './owner-database';
import { formOf } from './request';
import { practiceToday } from './walked-client';

/** Noon so many days ago: on no clock the day before or after. */
const noon = (days: number) => new Date(`${addDays(practiceToday(), -days)}T12:00:00Z`);
const untouched = { errors: [] };

/** As if the intake had been begun and signed so many days ago. */
export async function signedDaysAgo({ intake }: Chart, days: number): Promise<void> {
  await ownerDatabase().intake.update({
    where: { id: intake?.id ?? '' },
    data: {
      createdAt: noon(days + 1),
      signedAt: noon(days),
    },
  });
}

/** As if everything of the short screens had happened a day earlier. */
export async function aDayPasses({ client }: Chart): Promise<void> {
  await ownerDatabase().$executeRaw`UPDATE short_screen
    SET day = day - 1, created_at = created_at - interval '1 day'
    WHERE client_id = ${client.id}::uuid`;
}

export type Given = Parameters<typeof aShortScreen>[0];

/** What the form sends, field by field. */
export function fieldsOf(given: Given): Record<string, string> {
  const { redFlags, news } = aShortScreen(given);
  const named = (part: string, answers: Record<string, Answer | undefined>) =>
    Object.entries(answers).map(([id, answer]) => [`${part}.${id}`, answer ?? '']);
  return Object.fromEntries([...named('redFlags', redFlags), ...named('news', news)]);
}

/** Sends these fields as the form does. */
export const send = (clientId: string, fields: Record<string, string>, seen = 0) =>
  saveShortScreenAction({ clientId, seen }, untouched, formOf(fields));
/** Sends a whole short screen; the answer of the action. */
export const save = ({ client }: Chart, given: Given = {}, seen = 0) =>
  send(client.id, fieldsOf(given), seen);

/** Saves, and says where it leads. */
export async function saves(chart: Chart, given: Given = {}, seen = 0): Promise<string> {
  const error: unknown = await save(chart, given, seen).catch((thrown: unknown) => thrown);
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : '';
  const [, , to = ''] = digest.split(';');
  if (to === '') throw new Error(`Not saved: ${JSON.stringify(error)}`);
  return to.replace(`/clients/${chart.client.id}`, '') || 'chart';
}

/** Where the client stands, as the pages read it. */
export async function situationOf({ client }: Chart) {
  const found = await readSituation(await requireMember('read_chart'), client.id);
  if (!found?.live) throw new Error('No signed intake.');
  return { ...found, live: found.live };
}

/** The next step on the chart. */
export const nextOf = async (chart: Chart) => nextStep(chartFacts(await situationOf(chart)));

/** Confirms the newest plan; what stood in the way. */
export const confirm = async (chart: Chart): Promise<string[]> => {
  const ids = { clientId: chart.client.id, planId: chart.plan?.id ?? '' };
  const version = chart.plan?.version ?? 0;
  const answer = await confirmPlanAction(ids, { version }).catch(() => ({ ok: true as const }));
  return answer.ok ? [] : answer.errors.map(({ message }) => message);
};

/** Opens the record of the newest plan. */
export const start = (chart: Chart) =>
  startRecordAction({ clientId: chart.client.id, planId: chart.plan?.id ?? '' });
