import { beforeEach, describe, expect, it } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import {
  addAppointment,
  cancelAppointment,
  findAppointment,
  findNextVisits,
  listAppointments,
  moveAppointment,
  restoreAppointment,
} from '@/lib/data/appointments';
import { eraseClient } from '@/lib/data/erase-client';
import type { PracticeScope } from '@/lib/data/scope';
import { recordDecision } from '@/lib/data/screenings';
import { listComing, listToday } from '@/lib/data/today-list';
import { addDays } from '@/lib/domain/shared/iso-date';
import { startOfDay, today as dayIn } from '@/lib/platform/clock';
import { ownerDatabase } from '../support/owner-database';
import { aMember, aPractice } from '../support/practices';
import { aClient, aSignedIntake, aSignedRecord } from '../support/records';
import { aSheet } from '../support/sheets';
import { statementsOf } from '../support/statements';

const ZONE = 'Europe/London';
const { review } = ruleBook.courseOfCare;
const today = dayIn(ZONE);
const whole = { from: startOfDay(today, ZONE), to: startOfDay(addDays(today, 1), ZONE) };
const at = (hours: number): Date => new Date(whole.from.getTime() + hours * 3_600_000);

let scope: PracticeScope;

beforeEach(async () => {
  scope = await aPractice();
});

async function booked(clientId: string, startsAt = at(10)) {
  const time = { startsAt, minutes: 60, therapistId: scope.accountId };
  const made = await addAppointment(scope, { clientId, ...time });
  if (!made.ok) throw new Error(made.reason);
  return made.value;
}

const idOf = ({ id: appointmentId, version }: { id: string; version: number }) => {
  return { appointmentId, version };
};

const audited = async (clientId: string): Promise<string[]> => {
  const rows = await ownerDatabase().auditEvent.findMany({
    where: { clientId, entity: 'appointment' },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ action }) => action);
};

describe('an appointment', () => {
  it('is made, moved, cancelled and put back, each with its line of the audit', async () => {
    const client = await aClient(scope);
    const made = await booked(client.id);
    expect(made).toMatchObject({
      clientName: client.name,
      minutes: 60,
      movedFrom: null,
      version: 1,
    });
    const time = { startsAt: at(15), minutes: 45, therapistId: scope.accountId };
    const moved = await moveAppointment(scope, { ...idOf(made), ...time });
    expect(moved).toMatchObject({ ok: true, value: { startsAt: at(15), movedFrom: at(10) } });
    const cancelled = await cancelAppointment(scope, { appointmentId: made.id, version: 2 });
    expect(cancelled).toMatchObject({ ok: true, value: { cancelledAt: expect.any(Date) } });
    const back = await restoreAppointment(scope, { appointmentId: made.id, version: 3 });
    expect(back).toMatchObject({ ok: true, value: { cancelledAt: null, startsAt: at(15) } });
    expect(await audited(client.id)).toEqual([
      'add_appointment',
      'move_appointment',
      'cancel_appointment',
      'restore_appointment',
    ]);
  });

  it('is changed by one of two who change it at once', async () => {
    const made = await booked((await aClient(scope)).id);
    const answers = await Promise.all([
      cancelAppointment(scope, idOf(made)),
      cancelAppointment(scope, idOf(made)),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers).toContainEqual({ ok: false, reason: 'changed_by_someone_else' });
  });

  it('is not moved while it is cancelled, and not put back while it stands', async () => {
    const made = await booked((await aClient(scope)).id);
    const stale = { ok: false, reason: 'changed_by_someone_else' };
    expect(await restoreAppointment(scope, idOf(made))).toEqual(stale);
    await cancelAppointment(scope, idOf(made));
    const time = { startsAt: at(15), minutes: 45, therapistId: scope.accountId };
    const args = { appointmentId: made.id, version: 2, ...time };
    expect(await moveAppointment(scope, args)).toEqual(stale);
  });

  it.each(['front_desk', 'reviewer'] as const)('is with nobody whose role is %s', async (role) => {
    const { scope: other } = await aMember(scope.practiceId, { role });
    const time = { startsAt: at(9), minutes: 30, therapistId: other.accountId };
    const { id: clientId } = await aClient(scope);
    const refused = { ok: false, reason: 'no_such_therapist' };
    expect(await addAppointment(scope, { clientId, ...time })).toEqual(refused);
    const made = await booked(clientId);
    expect(await moveAppointment(scope, { ...idOf(made), ...time })).toEqual(refused);
  });

  it('keeps a therapist who has left, and takes no new one of those', async () => {
    const { scope: leaver } = await aMember(scope.practiceId);
    const { id: clientId } = await aClient(scope);
    const time = { startsAt: at(9), minutes: 30, therapistId: leaver.accountId };
    const made = await addAppointment(scope, { clientId, ...time });
    await ownerDatabase().membership.updateMany({
      where: { accountId: leaver.accountId },
      data: { leftAt: new Date() },
    });
    expect(await addAppointment(scope, { clientId, ...time })).toMatchObject({ ok: false });
    if (!made.ok) throw new Error(made.reason);
    const later = { ...idOf(made.value), ...time, startsAt: at(11) };
    expect(await moveAppointment(scope, later)).toMatchObject({ ok: true });
  });

  it.each([4, 481, 0, -60])('of %i minutes is refused by the database itself', async (minutes) => {
    const { id: clientId } = await aClient(scope);
    const time = { startsAt: at(9), minutes, therapistId: scope.accountId };
    await expect(addAppointment(scope, { clientId, ...time })).rejects.toThrow();
  });

  it('is not there any more when the client is erased', async () => {
    const client = await aClient(scope);
    const made = await booked(client.id);
    expect(await eraseClient(scope, { clientId: client.id, today: '2099-01-01' })).toEqual({
      ok: true,
    });
    expect(await findAppointment(scope, made.id)).toBeNull();
    expect(await listAppointments(scope, whole)).toEqual([]);
    expect(await listComing(scope, { ...whole, review, isToday: true })).toEqual([]);
  });

  it.each(['', 'x', '01900000-0000-7000-8000-00000000000f'])('is not found by %j', async (id) => {
    expect(await findAppointment(scope, id)).toBeNull();
    expect(await cancelAppointment(scope, { appointmentId: id, version: 1 })).toEqual({
      ok: false,
      reason: 'not_found',
    });
  });
});

describe('the day', () => {
  const coming = () => listComing(scope, { ...whole, review, isToday: true });

  it('lists who comes in the order of time, from the first minute of the practice’s day to its last', async () => {
    const times: [string, Date][] = [
      ['Late', new Date(whole.to.getTime() - 60_000)],
      ['Early', at(9)],
      ['Night', whole.to],
      ['Before', new Date(whole.from.getTime() - 1)],
    ];
    for (const [name, startsAt] of times)
      await booked((await aClient(scope, { name })).id, startsAt);
    expect((await coming()).map(({ client }) => client.name)).toEqual(['Early', 'Late']);
    const front = await listAppointments(scope, whole);
    expect(front.map(({ clientName }) => clientName)).toEqual(['Early', 'Late']);
  });

  it('says what is open for each, and asks today’s questions of who comes', async () => {
    const { id: clientId } = await aClient(scope);
    await booked(clientId);
    const open = async () => (await coming())[0]?.open;
    expect(await open()).toEqual(['intake_draft']);
    const signed = await aSignedIntake(scope, { clientId });
    const rule = 'ci_osteoporosis';
    await recordDecision(scope, {
      screeningId: signed.screeningId,
      rule,
      kind: 'modify',
      reason: '',
    });
    const record = await aSignedRecord(scope, signed);
    await aSheet(scope, signed);
    expect(await open()).toEqual([]);
    const yesterday = new Date(Date.now() - 36 * 3_600_000);
    await ownerDatabase().intake.updateMany({
      where: { clientId },
      data: { signedAt: yesterday, createdAt: yesterday },
    });
    await ownerDatabase().sessionRecord.update({
      where: { id: record.id },
      data: { signedAt: yesterday },
    });
    expect(await open()).toEqual(['ask_today', 'needs_plan']);
    // Of another day nothing is asked today.
    expect((await listComing(scope, { ...whole, review, isToday: false }))[0]?.open).toEqual([]);
  });

  it('is not in the list of those who do not come, unless it is cancelled', async () => {
    const { id: clientId } = await aClient(scope);
    const made = await booked(clientId);
    const listed = async () =>
      (await listToday(scope, { review, except: whole })).map(({ client }) => client.id);
    expect(await listed()).toEqual([]);
    await cancelAppointment(scope, idOf(made));
    expect(await listed()).toEqual([clientId]);
  });

  it('takes one statement for everybody', async () => {
    const few = await statementsOf(coming);
    for (let count = 0; count < 5; count += 1) {
      const { id: clientId } = await aClient(scope);
      await aSignedIntake(scope, { clientId });
      await booked(clientId, at(8 + count));
    }
    expect(await statementsOf(coming)).toHaveLength(few.length);
    expect(few).toHaveLength(1);
    expect(await statementsOf(() => listAppointments(scope, whole))).toHaveLength(1);
    expect(await statementsOf(() => listToday(scope, { review, except: whole }))).toHaveLength(1);
  });
});

describe('the next visit of a client', () => {
  it('is the first that stands from then on, and none once it is cancelled', async () => {
    const client = await aClient(scope);
    const next = async (from: Date) => {
      const visits = await findNextVisits(scope, { clientIds: [client.id], from });
      return visits.get(client.id) ?? null;
    };
    expect(await next(at(0))).toBeNull();
    const first = await booked(client.id, at(10));
    const second = await booked(client.id, at(40));
    await booked((await aClient(scope)).id, at(12));
    expect(await next(at(0))).toEqual(first.startsAt);
    expect(await next(at(10))).toEqual(first.startsAt);
    expect(await next(at(11))).toEqual(second.startsAt);
    await cancelAppointment(scope, idOf(second));
    expect(await next(at(11))).toBeNull();
    expect(await findNextVisits(scope, { clientIds: ['x'], from: at(0) })).toEqual(new Map());
  });

  it('is found for many in one statement, each their own', async () => {
    const clients = [await aClient(scope), await aClient(scope), await aClient(scope)];
    const [first, second] = clients.map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error('There are three.');
    const visits = [await booked(first, at(20)), await booked(second, at(15))];
    await booked(first, at(30));
    const clientIds = clients.map(({ id }) => id);
    const find = () => findNextVisits(scope, { clientIds, from: at(0) });
    expect(await find()).toEqual(
      new Map([
        [first, visits[0]?.startsAt],
        [second, visits[1]?.startsAt],
      ]),
    );
    expect(await statementsOf(find)).toHaveLength(1);
  });
});
