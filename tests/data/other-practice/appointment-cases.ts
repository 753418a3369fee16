import { expect } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { listOverlaps } from '@/lib/data/appointment-overlaps';
import {
  addAppointment,
  cancelAppointment,
  findAppointment,
  findNextVisits,
  listAppointments,
  moveAppointment,
  restoreAppointment,
} from '@/lib/data/appointments';
import {
  addCalendarEvents,
  listKnownEvents,
  listNamedClients,
  titleWords,
} from '@/lib/data/calendar-events';
import { listComing } from '@/lib/data/today-list';
import { ownerDatabase } from '../../support/owner-database';
import { aClient } from '../../support/records';
import { nothing, type Cases } from './both';

const startsAt = new Date('2026-11-21T10:00:00Z');
const day = { from: new Date('2026-11-21T00:00:00Z'), to: new Date('2026-11-22T00:00:00Z') };
const source = 'a'.repeat(64);

/** The whole day, and everything that could be told apart in it, is A's. */
export const appointmentCases: Cases = (both) => {
  const time = () => ({ startsAt, minutes: 60, therapistId: both.b.accountId });
  const theirs = () => {
    const { id: appointmentId, version } = both.mine.appointment;
    return { appointmentId, version };
  };
  return {
    addAppointment: async () => {
      const clientId = both.mine.client.id;
      expect(await addAppointment(both.b, { clientId, ...time() })).toEqual(nothing);
      const own = await aClient(both.b);
      const withTheirs = { clientId: own.id, ...time(), therapistId: both.a.accountId };
      const answer = await addAppointment(both.b, withTheirs);
      expect(answer).toEqual({ ok: false, reason: 'no_such_therapist' });
    },
    findAppointment: async () => {
      expect(await findAppointment(both.b, both.mine.appointment.id)).toBeNull();
    },
    findNextVisits: async () => {
      const { client, appointment } = both.mine;
      const args = { clientIds: [client.id], from: day.from };
      expect(await findNextVisits(both.b, args)).toEqual(new Map());
      expect(await findNextVisits(both.a, args)).toEqual(
        new Map([[client.id, appointment.startsAt]]),
      );
    },
    listAppointments: async () => {
      expect(await listAppointments(both.b, day)).toEqual([]);
      expect(await listAppointments(both.a, day)).toHaveLength(1);
    },
    listComing: async () => {
      const args = { ...day, review: ruleBook.courseOfCare.review, isToday: true };
      expect(await listComing(both.b, args)).toEqual([]);
      expect(await listComing(both.a, args)).toHaveLength(1);
    },
    listOverlaps: async () => {
      const clientId = both.mine.client.id;
      const wanted = [{ clientId, startsAt, minutes: 60 }];
      const { therapistId } = time();
      expect(await listOverlaps(both.b, { therapistId, wanted })).toEqual([]);
      const theirTherapist = { therapistId: both.a.accountId, wanted };
      expect(await listOverlaps(both.b, theirTherapist)).toEqual([]);
      expect(await listOverlaps(both.a, theirTherapist)).toHaveLength(1);
    },
    moveAppointment: async () => {
      expect(await moveAppointment(both.b, { ...theirs(), ...time() })).toEqual(nothing);
    },
    cancelAppointment: async () => {
      expect(await cancelAppointment(both.b, theirs())).toEqual(nothing);
    },
    restoreAppointment: async () => {
      expect(await restoreAppointment(both.b, theirs())).toEqual(nothing);
    },
    listNamedClients: async () => {
      const words = titleWords(both.mine.client.name);
      expect(words.length).toBeGreaterThan(0);
      const ids = async (scope: typeof both.a) =>
        (await listNamedClients(scope, words)).map(({ id }) => id);
      expect(await ids(both.b)).not.toContain(both.mine.client.id);
      expect(await ids(both.a)).toContain(both.mine.client.id);
    },
    listKnownEvents: async () => {
      await ownerDatabase().appointment.update({
        where: { id: both.mine.appointment.id },
        data: { sourceHash: source },
      });
      expect(await listKnownEvents(both.b, [source])).toEqual([]);
      expect(await listKnownEvents(both.a, [source])).toHaveLength(1);
      await ownerDatabase().appointment.update({
        where: { id: both.mine.appointment.id },
        data: { sourceHash: null },
      });
    },
    addCalendarEvents: async () => {
      const event = { source, startsAt: startsAt.toISOString(), minutes: 60 };
      const events = [{ ...event, clientId: both.mine.client.id }];
      const { therapistId } = time();
      expect(await addCalendarEvents(both.b, { therapistId, events })).toEqual(nothing);
    },
  };
};
