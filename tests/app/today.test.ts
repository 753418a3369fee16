import { beforeEach, describe, expect, test, vi } from 'vitest';

import {
  cancelAppointmentAction,
  moveAppointmentAction,
  moveBackAction,
  restoreAppointmentAction,
} from '@/app/(practice)/today/appointments/[appointmentId]/actions';
import {
  fillAppointmentsAction,
  readCalendarAction,
} from '@/app/(practice)/today/calendar/actions';
import { readComing } from '@/app/(practice)/today/coming';
import { dayOf } from '@/app/(practice)/today/day';
import { addAppointmentAction, pickClientAction } from '@/app/(practice)/today/new/actions';
import { requireMember } from '@/lib/access/require-member';
import { listAppointments } from '@/lib/data/appointments';
import type { PracticeScope } from '@/lib/data/scope';
import { addDays } from '@/lib/domain/shared/iso-date';
import { instantAt, today as dayIn } from '@/lib/platform/clock';
import { aMember, aPractice } from '../support/practices';
import { aClient, aFinding, aSignedIntake } from '../support/records';
import { actAs, actAsNobody, formOf, isNotFound, redirectTo } from '../support/request';

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

describe('an appointment', () => {
  test('is made on its day, by the practice’s own clock', async () => {
    await expect(booked()).rejects.toEqual(redirectTo(`/today\\?day=${day}&made=[0-9a-f-]{36}`));
    expect(await listed()).toMatchObject([{ clientId, minutes: 60, therapistId: scope.accountId }]);
  });

  test('names every wrong field at once, and keeps what was typed', async () => {
    const typed = { clientId: '', day: '2026-02-30', time: '25:00', minutes: '3', therapistId: '' };
    const state = await addAppointmentAction(untouched, formOf(typed));
    expect(state.errors.map(({ field }) => field)).toEqual([
      ...['clientId', 'day', 'time', 'minutes', 'therapistId'],
    ]);
    expect(state.values).toEqual(typed);
    expect(await listed()).toEqual([]);
  });

  test('is moved and moved back, cancelled and put back', async () => {
    await made();
    const later = { ...time(), time: '15:00', minutes: '45' };
    const moving = moves(later);
    await expect(moving).rejects.toEqual(redirectTo(`/today\\?day=${day}&moved=[0-9a-f-]{36}`));
    expect(await listed()).toMatchObject([{ minutes: 45 }]);
    await moveBackAction(await nowOf(), untouched, formOf({})).catch(() => undefined);
    const [back] = await listed();
    expect(back?.startsAt).toEqual(instantAt(day, '10:30:00', ZONE));
    await cancelAppointmentAction(await nowOf(), untouched, formOf({})).catch(() => undefined);
    expect((await listed())[0]?.cancelledAt).toBeInstanceOf(Date);
    await restoreAppointmentAction(await nowOf(), untouched, formOf({})).catch(() => undefined);
    expect((await listed())[0]?.cancelledAt).toBeNull();
  });

  test('keeps what was typed where the sign-in has ended meanwhile', async () => {
    await made();
    const { appointmentId } = await nowOf();
    const typed = { ...time(), time: '15:00' };
    actAsNobody();
    const state = await moveAppointmentAction(appointmentId, untouched, formOf(typed));
    expect(state).toMatchObject({ reason: 'signed_out', values: typed });
  });

  test('that somebody else has moved meanwhile is shown as it stands, beside what was typed', async () => {
    await made();
    await moves({ ...time(), time: '14:00' }).catch(() => undefined);
    const state = await moves({ ...time(), time: '15:00', minutes: '45', version: '1' });
    expect(state.theirs).toMatchObject({ version: 2, parts: { time: '14:00', minutes: '60' } });
    expect(state.theirs?.words).toContainEqual({
      ...{ part: 'time', label: 'Time', yours: '15:00', theirs: '14:00' },
    });
    expect((await listed())[0]?.startsAt).toEqual(instantAt(day, '14:00:00', ZONE));
  });

  test('typed under another sign-in is not moved', async () => {
    await made();
    const state = await moves({ ...time(), time: '15:00', owner: '0'.repeat(32) });
    expect(state).toMatchObject({ reason: 'signed_out' });
    expect((await listed())[0]?.startsAt).toEqual(instantAt(day, '10:30:00', ZONE));
  });

  test('that somebody else has changed meanwhile is left as it is', async () => {
    const { id } = await made();
    const stale = { appointmentId: id, version: 99 };
    const state = await cancelAppointmentAction(stale, untouched, formOf({}));
    expect(state.message).toMatch(/^Somebody else changed/);
    expect((await listed())[0]?.cancelledAt).toBeNull();
  });
});

describe('who may', () => {
  test.each(['front_desk', 'reviewer'] as const)('%s', async (role) => {
    await made();
    await actAs((await aMember(scope.practiceId, { role })).scope);
    const kept = await nowOf();
    const cancel = () => cancelAppointmentAction(kept, untouched, formOf({}));
    const read = () => readCalendarAction(untouched, formOf({ text: 'x' }));
    if (role === 'front_desk') {
      await expect(cancel()).rejects.toEqual(redirectTo('/today.*'));
      expect((await read()).errors).toHaveLength(1);
    } else {
      await expect(cancel()).rejects.toEqual(isNotFound);
      await expect(read()).rejects.toEqual(isNotFound);
    }
  });

  test('the front desk reads times, names and telephone numbers, and no clinical word', async () => {
    await made();
    const finding = aFinding({ blocks: true, clearance: 'required' });
    await aSignedIntake(scope, { clientId, screening: { findings: [finding], blocked: true } });
    const read = async () => (await readComing(await requireMember('read_schedule'), shown)).rows;
    expect((await read())[0]?.open).toContain('blocked');
    await actAs((await aMember(scope.practiceId, { role: 'front_desk' })).scope);
    expect(await read()).toMatchObject([{ name: 'Nina Berg', open: null, time: '10:30' }]);
  });

  test('a client is picked among the own ones, and nobody for nothing typed', async () => {
    expect(await pickClientAction('nin')).toMatchObject([{ id: clientId, name: 'Nina Berg' }]);
    expect(await pickClientAction('  ')).toEqual([]);
    await actAs(await aPractice());
    expect(await pickClientAction('nin')).toEqual([]);
  });
});

const stamp = (at: string): string => `${day.replaceAll('-', '')}T${at.replace(':', '')}00`;
const calendar = (...titles: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    ...titles.flatMap((title, index) => [
      ...['BEGIN:VEVENT', `UID:${index}@x`, `SUMMARY:${title}`],
      ...[`DTSTART:${stamp('10:30')}`, `DTEND:${stamp('11:30')}`, 'END:VEVENT'],
    ]),
    'END:VCALENDAR',
  ].join('\r\n');

describe('a calendar file', () => {
  const read = (text: string) => readCalendarAction(untouched, formOf({ text }));

  test('is read, and nothing is stored: who is named, and who is not', async () => {
    const { read: found } = await read(calendar('Massage: BERG, Nina', 'Lunch', 'Nina'));
    expect(found?.groups.map(({ title, match }) => [title, match?.name])).toEqual([
      ['Massage: BERG, Nina', 'Nina Berg'],
      ['Lunch', undefined],
      ['Nina', undefined],
    ]);
    expect(await listed()).toEqual([]);
  });

  test('becomes appointments once; the second time it says that they stand here', async () => {
    const text = calendar('Nina Berg');
    const first = await read(text);
    const events = first.read?.groups.flatMap((group) =>
      group.events.map(({ source, startsAt, minutes }) => ({
        source,
        startsAt,
        minutes,
        clientId,
      })),
    );
    const sent = { events: JSON.stringify(events), therapistId: scope.accountId };
    const fill = () => fillAppointmentsAction(untouched, formOf(sent));
    await expect(fill()).rejects.toEqual(redirectTo(`/today\\?day=${day}&taken=1`));
    await expect(fill()).rejects.toEqual(redirectTo(`/today\\?day=${day}&taken=0`));
    expect(await listed()).toHaveLength(1);
    expect((await read(text)).read).toMatchObject({ groups: [], known: 1, differing: [] });
    await moves({ ...time(), time: '15:00' }).catch(() => undefined);
    expect((await read(text)).read).toMatchObject({ groups: [], known: 0, differing: [{}] });
  });

  test.each(['', 'hello', 'BEGIN:VCALENDAR', 'x'.repeat(800_001)])(
    'that is none is refused at its field: %#',
    async (text) => {
      const state = await read(text);
      expect(state.errors).toHaveLength(1);
      expect(state.read).toBeUndefined();
    },
  );

  test.each(['', '{}', '[1]', '[{"source":"x"}]', 'null', '[]'])(
    'events that no page sends are refused: %j',
    async (events) => {
      const sent = formOf({ events, therapistId: scope.accountId });
      const state = await fillAppointmentsAction(untouched, sent);
      expect(state.message).toBeTruthy();
    },
  );
});
