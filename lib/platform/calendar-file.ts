import { runInNewContext } from 'node:vm';

import ICAL from 'ical.js';

import { dropOddZones, instantOf } from './calendar-zones';

/** One occurrence of one event. */
export interface CalendarEvent {
  /** The file's own name of the event and, where it repeats, of this occurrence: the same in every copy of the file. */
  name: string;
  title: string;
  startsAt: Date;
  minutes: number;
  isCancelled: boolean;
}

/** Why an event of the file gives no appointment. */
export type LeftOut = 'whole_day' | 'no_length' | 'time_zone' | 'repeats_too_often' | 'no_start';

export interface CalendarFile {
  /** From `from` until before `to`, the earliest first. */
  events: CalendarEvent[];
  /** Each title and reason once. */
  leftOut: { title: string; why: LeftOut }[];
  /** Events that are over, or too far ahead. */
  outside: number;
}

export type CalendarAnswer =
  { ok: true; file: CalendarFile } | { ok: false; reason: 'not_a_calendar' | 'too_much' };

interface Window {
  from: Date;
  to: Date;
  /** The zone of times that name none. */
  timeZone: string;
  minutes: { min: number; max: number };
  /** After so long it is given up. A calendar of years takes a tenth of a second. */
  milliseconds: number;
}

const EVENTS_MAX = 3000;
/** Occurrences that are gone through for one event: a daily one since 1970 has 20,000. */
const STEPS_MAX = 25_000;
/** A moved occurrence may come from after the window. */
const SLACK_MS = 31 * 86_400_000;
const TITLE_MAX = 200;

const titleOf = (component: ICAL.Component): string =>
  String(component.getFirstPropertyValue('summary') ?? '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, TITLE_MAX);

const isCancelled = (component: ICAL.Component): boolean =>
  String(component.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED';

function zoneNameOf(component: ICAL.Component): string | null {
  const tzid: unknown = component.getFirstProperty('dtstart')?.getParameter('tzid');
  return typeof tzid === 'string' && tzid !== '' ? tzid : null;
}

interface Occurrence {
  /** The event, or the exception that stands in for it. */
  component: ICAL.Component;
  start: ICAL.Time;
  end: ICAL.Time;
  /** Which of the repeats; null for an event that happens once. */
  repeat: ICAL.Time | null;
}

class Reading {
  readonly file: CalendarFile = { events: [], leftOut: [], outside: 0 };

  private readonly told = new Set<string>();

  constructor(private readonly window: Window) {}

  /** Once for each title and reason: an event that repeats daily would be the whole list. */
  leave(component: ICAL.Component, why: LeftOut): void {
    const title = titleOf(component);
    const line = `${why} ${title}`;
    if (this.told.has(line)) return;
    this.told.add(line);
    this.file.leftOut.push({ title, why });
  }

  at(time: ICAL.Time, component: ICAL.Component): Date | null {
    return instantOf(time, { zoneName: zoneNameOf(component), home: this.window.timeZone });
  }

  /** Takes one occurrence up, or says why it is none. */
  take({ component, start, end, repeat }: Occurrence): void {
    const startsAt = this.at(start, component);
    if (!startsAt) return this.leave(component, 'time_zone');
    const { from, to } = this.window;
    if (startsAt < from || startsAt >= to) {
      this.file.outside += 1;
      return;
    }
    const minutes = Math.round(end.subtractDateTz(start).toSeconds() / 60);
    const { min, max } = this.window.minutes;
    if (minutes < min || minutes > max) return this.leave(component, 'no_length');
    const uid = String(component.getFirstPropertyValue('uid') ?? `${titleOf(component)} ${start}`);
    this.file.events.push({
      name: repeat ? `${uid}\n${repeat.toString()}` : uid,
      title: titleOf(component),
      startsAt,
      minutes,
      isCancelled: isCancelled(component),
    });
  }

  /** Every occurrence of an event that repeats, as far as the window goes. */
  takeRepeats(event: ICAL.Event): void {
    const repeats = event.iterator();
    const first = this.window.from.getTime() - SLACK_MS;
    const last = this.window.to.getTime() + SLACK_MS;
    for (let step = 0; step < STEPS_MAX; step += 1) {
      const repeat = repeats.next() as ICAL.Time | undefined;
      if (!repeat) return;
      // To the day, in no zone: working the zone out of years of repeats takes longer than the rest.
      const about = Date.UTC(repeat.year, repeat.month - 1, repeat.day);
      if (about > last) return;
      if (about < first) continue;
      const { item, startDate, endDate } = event.getOccurrenceDetails(repeat);
      this.take({ component: item.component, start: startDate, end: endDate, repeat });
    }
    this.leave(event.component, 'repeats_too_often');
  }

  takeEvent(component: ICAL.Component, exceptions: ICAL.Component[]): void {
    const event = new ICAL.Event(component, { exceptions, strictExceptions: true });
    // What the types promise is not in every file.
    const start = event.startDate as ICAL.Time | null;
    if (!start) return this.leave(component, 'no_start');
    if (start.isDate) return this.leave(component, 'whole_day');
    if (event.isRecurring()) return this.takeRepeats(event);
    const repeat = event.isRecurrenceException() ? event.recurrenceId : null;
    this.take({ component, start, end: event.endDate, repeat });
  }
}

/** An exception whose event is in the file belongs to it; else it stands for itself. */
function readComponents(calendar: ICAL.Component, reading: Reading): void {
  const all = calendar.getAllSubcomponents('vevent').slice(0, EVENTS_MAX);
  const uidOf = (one: ICAL.Component): string => String(one.getFirstPropertyValue('uid'));
  const masters = new Set(all.filter((one) => !one.hasProperty('recurrence-id')).map(uidOf));
  const exceptions = new Map<string, ICAL.Component[]>();
  for (const one of all.filter((event) => event.hasProperty('recurrence-id'))) {
    exceptions.set(uidOf(one), [...(exceptions.get(uidOf(one)) ?? []), one]);
  }
  for (const one of all) {
    const isException = one.hasProperty('recurrence-id');
    if (isException && masters.has(uidOf(one))) continue;
    reading.takeEvent(one, isException ? [] : (exceptions.get(uidOf(one)) ?? []));
  }
}

function calendarsIn(text: string): ICAL.Component[] {
  const parsed = ICAL.parse(text.replace(/^\uFEFF/, '').trim()) as unknown[];
  const roots = typeof parsed[0] === 'string' ? [parsed] : parsed;
  return roots
    .map((root) => new ICAL.Component(root as ConstructorParameters<typeof ICAL.Component>[0]))
    .filter(({ name }) => name === 'vcalendar');
}

function read(text: string, window: Window): CalendarAnswer {
  const calendars = calendarsIn(text);
  if (calendars.length === 0) return { ok: false, reason: 'not_a_calendar' };
  const reading = new Reading(window);
  for (const calendar of calendars) {
    dropOddZones(calendar);
    readComponents(calendar, reading);
  }
  const { file } = reading;
  file.events.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
  return { ok: true, file };
}

/**
 * Reads an iCalendar file (RFC 5545): events with a start and an end inside the window, repeats worked out. A file is
 * somebody else's: reading it ends after the given time whatever it says, and one that cannot be read is refused as a
 * whole.
 */
export function readCalendar(text: string, window: Window): CalendarAnswer {
  try {
    // The clock of a context of its own also stops a loop that a rule of the file has begun.
    const inside = { work: (): CalendarAnswer => read(text, window) };
    return runInNewContext('work()', inside, { timeout: window.milliseconds }) as CalendarAnswer;
  } catch (error) {
    const isLate = (error as { code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    return { ok: false, reason: isLate ? 'too_much' : 'not_a_calendar' };
  }
}
