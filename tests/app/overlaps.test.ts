import { beforeEach, describe, expect, test, vi } from 'vitest';

import {
  cancelAppointmentAction,
  moveAppointmentAction,
} from '@/app/(practice)/today/appointments/[appointmentId]/actions';
import { fillAppointmentsAction } from '@/app/(practice)/today/calendar/actions';
import { readComing } from '@/app/(practice)/today/coming';
import { dayOf } from '@/app/(practice)/today/day';
import { addAppointmentAction } from '@/app/(practice)/today/new/actions';
import { requireMember } from '@/lib/access/require-member';
import { listAppointments } from '@/lib/data/appointments';
import type { PracticeScope } from '@/lib/data/scope';
import { overlapSeen } from '@/lib/domain/practice/overlap-seen';
import { addDays } from '@/lib/domain/shared/iso-date';
import { instantAt, today as dayIn } from '@/lib/platform/clock';
import { aMember, aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { actAs, actAsNobody, formOf, redirectTo } from '../support/request';

vi.mock('next/headers', async () => (await import('../support/request')).nextHeaders);

const ZONE = 'Europe/London';
const untouched = { errors: [] };
const day = addDays(dayIn(ZONE), 1);
const shown = dayOf(day, { today: dayIn(ZONE), timeZone: ZONE });

let scope: PracticeScope;
let clientId: string;

beforeEach(async () => {
  actAsNobody();
  scope = await aPractice();
  clientId = (await aClient(scope, { name: 'Nina Berg' })).id;
  await actAs(scope);
});

const time = () => ({ day, time: '10:30', minutes: '60', therapistId: scope.accountId });
const booked = () => addAppointmentAction(untouched, formOf({ clientId, ...time() }));
const listed = () => listAppointments(scope, shown);

async function made() {
  await booked().catch(() => undefined);
  const [row] = await listed();
  if (!row) throw new Error('Nothing was made.');
  return row;
}

const nowOf = async () => {
  const [row] = await listed();
  return { appointmentId: row?.id ?? '', version: row?.version ?? 0 };
};

const moves = async (fields: Record<string, string>) => {
  const { appointmentId, version } = await nowOf();
  const form = formOf({ version: String(version), ...fields });
  return moveAppointmentAction(appointmentId, untouched, form);
};

describe('an appointment at a time that is taken', () => {
  const other = () => aClient(scope, { name: 'Omar Aziz' });
  const saves = (fields: Record<string, string>, anyway = '') =>
    addAppointmentAction(untouched, formOf({ ...fields, anyway }));
  const wanted = async (more: Record<string, string> = {}) => ({
    ...{ clientId: (await other()).id, ...time(), time: '11:15', minutes: '45' },
    ...more,
  });

  test('is said, and saved by one more tap', async () => {
    await made();
    const fields = await wanted();
    const { overlaps, values } = await saves(fields);
    expect(overlaps).toEqual([
      {
        wanted: expect.stringMatching(/, 11:15–12:00$/),
        client: 'Nina Berg',
        at: '10:30',
        therapist: null,
      },
    ]);
    expect(values).toMatchObject(fields);
    expect(await listed()).toHaveLength(1);
    await expect(saves(fields, overlapSeen(fields))).rejects.toEqual(redirectTo('/today.*'));
    expect(await listed()).toHaveLength(2);
    const { rows } = await readComing(await requireMember('read_schedule'), shown);
    expect(rows.map((row) => row.overlaps)).toEqual([
      [{ name: 'Omar Aziz', time: '11:15' }],
      [{ name: 'Nina Berg', time: '10:30' }],
    ]);
  });

  test('is asked anew of another time than was shown', async () => {
    await made();
    const fields = await wanted();
    const state = await saves({ ...fields, time: '11:20' }, overlapSeen(fields));
    expect(state.overlaps).toHaveLength(1);
    expect(await listed()).toHaveLength(1);
  });

  test.each([
    ['just after it', { time: '11:30' }],
    ['just before it', { time: '09:45' }],
  ])('is not what stands %s', async (_name, more) => {
    await made();
    await expect(saves(await wanted(more))).rejects.toEqual(redirectTo('/today.*'));
  });

  test('of the same client with somebody else is said with that name', async () => {
    await made();
    const therapistId = (await aMember(scope.practiceId, { role: 'therapist' })).scope.accountId;
    const state = await saves(await wanted({ clientId, therapistId }));
    expect(state.overlaps).toMatchObject([{ client: 'Nina Berg', therapist: expect.any(String) }]);
    await expect(saves(await wanted({ therapistId }))).rejects.toEqual(redirectTo('/today.*'));
  });

  test('that was cancelled is in nobody’s way', async () => {
    await made();
    await cancelAppointmentAction(await nowOf(), untouched, formOf({})).catch(() => undefined);
    await expect(saves(await wanted())).rejects.toEqual(redirectTo('/today.*'));
  });

  test('is said of a move too, and never of the appointment itself', async () => {
    const { id } = await made();
    const fields = await wanted({ time: '14:00' });
    await saves(fields).catch(() => undefined);
    const move = (more: Record<string, string>) => moves({ ...time(), ...more });
    expect((await move({ time: '13:30' })).overlaps).toMatchObject([{ client: 'Omar Aziz' }]);
    const seen = overlapSeen({ ...time(), time: '13:30' });
    await expect(move({ time: '10:45' })).rejects.toEqual(redirectTo(`/today.*moved=${id}`));
    await expect(move({ time: '13:30', anyway: seen })).rejects.toEqual(redirectTo('/today.*'));
  });

  test('typed under another sign-in is not sent', async () => {
    const owner = '0'.repeat(32);
    const state = await addAppointmentAction(untouched, formOf({ ...(await wanted()), owner }));
    expect(state).toMatchObject({ reason: 'signed_out' });
    expect(await listed()).toEqual([]);
  });
});

describe('a calendar file', () => {
  test('says what stands at its times, and what of itself is at once', async () => {
    await made();
    const { id } = await aClient(scope, { name: 'Omar Aziz' });
    const event = { startsAt: instantAt(day, '11:00:00', ZONE).toISOString(), minutes: 60 };
    const later = { startsAt: instantAt(day, '11:45:00', ZONE).toISOString(), minutes: 30 };
    const events = JSON.stringify([
      { ...event, source: 'a'.repeat(64), clientId: id },
      { ...later, source: 'b'.repeat(64), clientId },
    ]);
    const fill = (anyway: string) =>
      fillAppointmentsAction(untouched, formOf({ events, therapistId: scope.accountId, anyway }));
    const { overlaps } = await fill('');
    expect(overlaps?.map(({ client, at }) => [client, at])).toEqual([
      ['Nina Berg', '10:30'],
      ['Omar Aziz', '11:00'],
    ]);
    expect((await fill('somebody else')).overlaps).toHaveLength(2);
    await expect(fill(scope.accountId)).rejects.toEqual(redirectTo('/today.*taken=2'));
  });
});
