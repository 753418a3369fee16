import { beforeEach, describe, expect, it } from 'vitest';

import { cancelAppointment, findAppointment, listAppointments } from '@/lib/data/appointments';
import {
  addCalendarEvents,
  listKnownEvents,
  listNamedClients,
  titleWords,
} from '@/lib/data/calendar-events';
import type { PracticeScope } from '@/lib/data/scope';
import { ownerDatabase } from '../support/owner-database';
import { aPractice } from '../support/practices';
import { aClient } from '../support/records';
import { statementsOf } from '../support/statements';

const TEN = new Date('2026-12-01T10:00:00Z');
const whole = { from: new Date('2026-12-01T00:00:00Z'), to: new Date('2026-12-02T00:00:00Z') };

let scope: PracticeScope;

beforeEach(async () => {
  scope = await aPractice();
});

const audited = async (clientId: string): Promise<string[]> => {
  const rows = await ownerDatabase().auditEvent.findMany({
    where: { clientId, entity: 'appointment' },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ action }) => action);
};

describe('events of a calendar file', () => {
  const event = (source: string, clientId: string) => ({
    source: source.repeat(64),
    startsAt: TEN.toISOString(),
    minutes: 60,
    clientId,
  });
  const fill = (...events: ReturnType<typeof event>[]) =>
    addCalendarEvents(scope, { therapistId: scope.accountId, events });

  it('become appointments once, however often the file comes', async () => {
    const { id } = await aClient(scope);
    expect(await fill(event('a', id), event('b', id))).toEqual({ ok: true, value: 2 });
    expect(await fill(event('a', id), event('b', id), event('c', id))).toEqual({
      ok: true,
      value: 1,
    });
    expect(await listAppointments(scope, whole)).toHaveLength(3);
    expect(await audited(id)).toEqual(Array(3).fill('fill_appointment'));
    const known = await listKnownEvents(scope, ['a'.repeat(64), 'd'.repeat(64)]);
    expect(known).toEqual([{ source: 'a'.repeat(64), startsAt: TEN, isCancelled: false }]);
  });

  it('become none at all where one of them names nobody', async () => {
    const { id } = await aClient(scope);
    const nobody = '01900000-0000-7000-8000-00000000000f';
    expect(await fill(event('a', id), event('b', nobody))).toMatchObject({ ok: false });
    expect(await listAppointments(scope, whole)).toEqual([]);
  });

  it('a cancelled one stays cancelled when the file comes again', async () => {
    const { id } = await aClient(scope);
    await fill(event('a', id));
    const [made] = await listAppointments(scope, whole);
    await cancelAppointment(scope, { appointmentId: made?.id ?? '', version: 1 });
    expect(await fill(event('a', id))).toEqual({ ok: true, value: 0 });
    expect(await findAppointment(scope, made?.id ?? '')).toMatchObject({
      cancelledAt: expect.any(Date),
    });
  });

  it('are matched by clients all of whose name stands in a title, in one statement', async () => {
    const nina = await aClient(scope, { name: 'Nina Łuć-Berg' });
    await aClient(scope, { name: 'Nina Larsen' });
    const words = titleWords('Massage: BERG, Nina Luć (60 min)');
    const ask = () => listNamedClients(scope, words);
    expect(await ask()).toMatchObject([{ id: nina.id, words: ['berg', 'luc', 'nina'] }]);
    expect(await statementsOf(ask)).toHaveLength(1);
  });
});
