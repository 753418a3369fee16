import { beforeEach, describe, expect, test, vi } from 'vitest';

import { saveReadQuestionsAction } from '@/app/(client)/questions/[token]/actions';
import QuestionsPage from '@/app/(client)/questions/[token]/page';
import {
  handOverAction,
  saveShortScreenAction,
} from '@/app/(practice)/clients/[clientId]/screening/short/actions';
import { readHanded, writeHanded } from '@/lib/access/handed-tablet';
import { readHandedDoor } from '@/lib/access/require-handed-tablet';
import { findWaiting } from '@/lib/access/require-member';
import type { Chart } from '@/lib/data/charts';
import { unlockDevice } from '@/lib/data/login-devices';
import type { PracticeScope } from '@/lib/data/scope';
import { listShortScreens } from '@/lib/data/short-screens';
import { now } from '@/lib/platform/clock';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';
import { fieldsOf, type Given } from '../support/todays-questions';
import { aWalkedClient } from '../support/walked-client';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);
vi.mock('next/cache', () => ({ refresh: () => undefined }));
vi.mock('next/link', () => ({ default: () => null }));
vi.mock('lucide-react', async () => (await import('../support/request')).noIcons);

const untouched = { errors: [] };

let scope: PracticeScope;
let chart: Chart;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  chart = await aWalkedClient(scope, 'plan_draft');
  await actAs(scope);
});

const clientIds = () => ({ clientId: chart.client.id, seen: 0 });

/** Hands the tablet over; what stands in the address that the client gets. */
async function handOver(readIn = 'es'): Promise<string> {
  const { to = '' } = await handOverAction(clientIds(), untouched, formOf({ readIn }));
  return to.replace('/questions/', '');
}

const saveRead = (token: string, given: Given = {}) =>
  saveReadQuestionsAction(token, untouched, formOf(fieldsOf(given)));

const openPage = (token: string) => QuestionsPage({ params: Promise.resolve({ token }) });

async function unlock(): Promise<void> {
  const waiting = await findWaiting('locked');
  if (!waiting) throw new Error('Not locked.');
  await unlockDevice(waiting.scope, { sessionId: waiting.sessionId, isSure: true });
}

describe('a tablet that is handed to a client', () => {
  test('is locked before its address is given out, and opens no action of the practice', async () => {
    const token = await handOver();
    expect(await findWaiting('locked')).not.toBeNull();
    const aloud = await saveShortScreenAction(clientIds(), untouched, formOf(fieldsOf({})));
    expect(aloud.reason).toBe('locked');
    expect(await listShortScreens(scope, chart.client.id)).toEqual([]);
    expect((await readHandedDoor(token))?.state).toBe('locked');
  });

  test('takes the answers once, as the client read them, and leads nowhere else', async () => {
    const token = await handOver();
    const back = redirectTo(`/questions/${token.replaceAll('.', '\\.')}`);
    await expect(saveRead(token, { redFlags: { rf_dvt_1: 'not_sure' } })).rejects.toEqual(back);
    const [asked, ...others] = await listShortScreens(scope, chart.client.id);
    expect(others).toEqual([]);
    expect(asked?.answers.redFlags.rf_dvt_1).toBe('not_sure');
    expect(JSON.stringify(asked?.frozen)).toContain('¿');
    const again = await saveRead(token, { redFlags: { rf_dvt_1: 'no' } });
    expect(again.message).toContain('meanwhile');
    expect(await listShortScreens(scope, chart.client.id)).toHaveLength(1);
  });

  test('names what is left to answer, and keeps what was tapped', async () => {
    const token = await handOver('en');
    const { 'redFlags.rf_pe_1': left, ...tapped } = fieldsOf({});
    const answer = await saveReadQuestionsAction(token, untouched, formOf(tapped));
    expect(left).toBe('no');
    expect(answer.errors.map(({ field }) => field)).toEqual(['redFlags.rf_pe_1']);
    expect(answer.values).toMatchObject({ 'redFlags.rf_dvt_1': 'no' });
  });

  test('leads the therapist on once it is unlocked, and takes nothing more', async () => {
    const token = await handOver();
    await unlock();
    const on = redirectTo(`/clients/${chart.client.id}/screening/short/on`);
    await expect(openPage(token)).rejects.toEqual(on);
    expect((await saveRead(token)).message).toBeTruthy();
    expect(await listShortScreens(scope, chart.client.id)).toEqual([]);
  });

  test('opens nothing for another sign-in, another device, or a changed address', async () => {
    const token = await handOver();
    const changed = token.replace(chart.client.id, scope.accountId);
    expect(await readHandedDoor(changed)).toBeNull();
    await expect(openPage(changed)).rejects.toEqual(isNotFound);
    await actAs(scope);
    expect(await readHandedDoor(token)).toBeNull();
    await actAs((await aMember(scope.practiceId, { role: 'therapist' })).scope);
    expect(await readHandedDoor(token)).toBeNull();
    actAsNobody();
    expect((await readHandedDoor(token))?.state).toBe('over');
    expect((await saveRead(token)).message).toBeTruthy();
    expect(await listShortScreens(scope, chart.client.id)).toEqual([]);
  });

  test('is over after an hour, with its therapist’s sign-in, and with their role', async () => {
    const token = await handOver();
    const read = readHanded(token, now());
    if (!read) throw new Error('Not ours.');
    const anHourAgo = new Date(now().getTime() - 60 * 60 * 1000);
    expect((await readHandedDoor(writeHanded(read.handed, anHourAgo)))?.state).toBe('over');
    await ownerDatabase().membership.updateMany({
      where: { practiceId: scope.practiceId, accountId: scope.accountId },
      data: { role: 'front_desk' },
    });
    expect(await readHandedDoor(token)).toBeNull();
  });

  test('is not handed over for a client of another practice, who stays unknown', async () => {
    await actAs(await aPractice());
    const answer = await handOverAction(clientIds(), untouched, formOf({ readIn: 'en' }));
    expect(answer.to).toBeUndefined();
    expect(answer.message).toBeTruthy();
    expect(await findWaiting('open')).not.toBeNull();
  });
});
