import { shownBirthDate } from '@/app/shown-date';
import { shownMoment } from '@/app/shown-moment';
import type { CalendarReview, ReviewGroup } from '@/components/appointments/calendar-review';
import type { Member } from '@/lib/access/require-member';
import { listKnownEvents, listNamedClients, titleWords } from '@/lib/data/calendar-events';
import type { KnownEvent } from '@/lib/data/calendar-events';
import { textHash } from '@/lib/data/rows/text-hash';
import { APPOINTMENT_MINUTES, EVENTS_MAX } from '@/lib/domain/practice/appointment.schema';
import { matchClient, type NamedClient } from '@/lib/domain/practice/match-client';
import { addDays } from '@/lib/domain/shared/iso-date';
import {
  readCalendar,
  type CalendarEvent,
  type CalendarFile,
  type LeftOut,
} from '@/lib/platform/calendar-file';
import { startOfDay } from '@/lib/platform/clock';

/** So far ahead repeats are worked out, from the day that is today. */
const DAYS_AHEAD = 183;

/** Nobody else is answered meanwhile. */
const READING_MS = 3000;

const why: Record<LeftOut, string> = {
  whole_day: 'a whole day, no appointment',
  no_length: 'shorter than 5 minutes or longer than 8 hours, or without an end',
  time_zone: 'its time zone is not known here',
  repeats_too_often: 'it repeats too often',
  no_start: 'it has no beginning',
};

const refusals = {
  not_a_calendar:
    'This is no calendar file that can be read. Export it again, as iCalendar (.ics).',
  too_much: 'This file asks for more than can be worked out. Export fewer months.',
} as const;

type Sourced = CalendarEvent & { source: string };

interface Words {
  shown: (at: Date) => string;
  known: ReadonlyMap<string, KnownEvent>;
}

/** In words, where an event stands here otherwise than in the file; null where both say the same. */
function differenceOf({ source, ...event }: Sourced, { shown, known }: Words): string | null {
  const here = known.get(source);
  if (!here || here.isCancelled) return null;
  if (event.isCancelled) return `cancelled in the file; here it stands on ${shown(here.startsAt)}`;
  if (here.startsAt.getTime() === event.startsAt.getTime()) return null;
  return `${shown(event.startsAt)} in the file; here it stands on ${shown(here.startsAt)}`;
}

function groupsOf(events: readonly Sourced[], clients: readonly NamedClient[], { shown }: Words) {
  const byTitle = new Map<string, ReviewGroup>();
  for (const { title, source, startsAt, minutes } of events) {
    const event = { source, minutes, startsAt: startsAt.toISOString(), shown: shown(startsAt) };
    const group = byTitle.get(title) ?? newGroup(title, clients);
    group.events.push(event);
    byTitle.set(title, group);
  }
  return [...byTitle.values()];
}

function newGroup(title: string, clients: readonly NamedClient[]): ReviewGroup {
  const match = matchClient(titleWords(title), clients);
  const found = match.kind === 'one' && clients.find(({ id }) => id === match.clientId);
  return {
    title,
    match: found ? { id: found.id, name: found.name, born: shownBirthDate(found.birthDate) } : null,
    isUnsure: match.kind === 'several',
    events: [],
  };
}

async function review(member: Member, file: CalendarFile): Promise<CalendarReview> {
  const { scope, practice } = member;
  const events = file.events.map((event) => ({ ...event, source: textHash(event.name) }));
  const known = await listKnownEvents(
    scope,
    events.map(({ source }) => source),
  );
  const words: Words = {
    shown: (at) => shownMoment(at, practice.timeZone),
    known: new Map(known.map((one) => [one.source, one])),
  };
  const fresh = events.filter(
    ({ source, isCancelled }) => !isCancelled && !words.known.has(source),
  );
  const taken = fresh.slice(0, EVENTS_MAX);
  const clients = await listNamedClients(
    scope,
    taken.flatMap(({ title }) => titleWords(title)),
  );
  const differing = events.flatMap((event) => {
    const difference = differenceOf(event, words);
    return difference ? [{ title: event.title, words: difference }] : [];
  });
  return {
    groups: groupsOf(taken, clients, words),
    known: known.length - differing.length,
    differing,
    leftOut: file.leftOut.map(({ title, why: reason }) => ({ title, why: why[reason] })),
    outside: file.outside,
    tooMany: fresh.length - taken.length,
  };
}

/** What a calendar file would bring: from today on for half a year. Or why it cannot be read. */
export async function readReview(
  member: Member,
  text: string,
): Promise<{ ok: true; review: CalendarReview } | { ok: false; message: string }> {
  const { timeZone } = member.practice;
  const read = readCalendar(text, {
    from: startOfDay(member.today, timeZone),
    to: startOfDay(addDays(member.today, DAYS_AHEAD), timeZone),
    timeZone,
    minutes: APPOINTMENT_MINUTES,
    milliseconds: READING_MS,
  });
  return read.ok
    ? { ok: true, review: await review(member, read.file) }
    : { ok: false, message: refusals[read.reason] };
}
