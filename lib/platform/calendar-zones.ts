import ICAL from 'ical.js';

import { instantAt } from './clock';

/** Clock changes of one zone that a file may describe. Real files have two to a few dozen. */
const CHANGES_MAX = 100;

function isKnownZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A zone whose clock changes once or twice a year. Anything else describes no place, only work. */
function isPlain(zone: ICAL.Component): boolean {
  const changes = zone.getAllSubcomponents();
  const rules = changes.flatMap((change) => change.getAllProperties('rrule'));
  const dates = changes.flatMap((change) => change.getAllProperties('rdate'));
  return (
    changes.length <= CHANGES_MAX &&
    dates.length <= CHANGES_MAX &&
    rules.every((rule) => {
      const { freq, parts } = rule.getFirstValue() as ICAL.Recur;
      return (
        freq === 'YEARLY' &&
        Object.keys(parts).every((part) => /^BY(DAY|MONTH|MONTHDAY)$/.test(part))
      );
    })
  );
}

/** Takes out the time zones of a file that describe no real place: their times are then of no known zone. */
export function dropOddZones(calendar: ICAL.Component): void {
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    if (!isPlain(zone)) calendar.removeSubcomponent(zone);
  }
}

const wallDay = ({ year, month, day }: ICAL.Time): string =>
  [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');

const wallTime = ({ hour, minute, second }: ICAL.Time): string =>
  [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');

/**
 * The instant of a time in a calendar file: UTC as it stands; by a zone of the usual names, else by the file's own
 * description of the zone; a time without any by the clock of the practice. Null when its zone is not known.
 */
export function instantOf(
  time: ICAL.Time,
  { zoneName, home }: { zoneName: string | null; home: string },
): Date | null {
  if (time.zone === ICAL.Timezone.utcTimezone) return new Date(time.toUnixTime() * 1000);
  if (zoneName === null) return instantAt(wallDay(time), wallTime(time), home);
  if (isKnownZone(zoneName)) return instantAt(wallDay(time), wallTime(time), zoneName);
  const isDescribed = time.zone !== null && time.zone !== ICAL.Timezone.localTimezone;
  return isDescribed ? new Date(time.toUnixTime() * 1000) : null;
}
