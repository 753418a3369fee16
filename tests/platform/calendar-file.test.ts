import { describe, expect, it, test } from 'vitest';

import { readCalendar, type CalendarFile } from '@/lib/platform/calendar-file';

const WINDOW = {
  from: new Date('2026-11-20T00:00:00Z'),
  to: new Date('2027-02-20T00:00:00Z'),
  timeZone: 'Europe/London',
  minutes: { min: 5, max: 480 },
  // Long enough for any machine: what is tested is the answer.
  milliseconds: 60_000,
};

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', ...lines, 'END:VCALENDAR'].join('\r\n');

const event = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:one@x', 'DTSTAMP:20261101T000000Z', ...lines, 'END:VEVENT'].join('\r\n');

const NEW_YORK_AS_OUTLOOK = [
  'BEGIN:VTIMEZONE',
  'TZID:Eastern Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0400',
  'TZOFFSETTO:-0500',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0500',
  'TZOFFSETTO:-0400',
  'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
].join('\r\n');

function fileOf(text: string): CalendarFile {
  const answer = readCalendar(text, WINDOW);
  if (!answer.ok) throw new Error(answer.reason);
  return answer.file;
}

const starts = (text: string): string[] =>
  fileOf(text).events.map(({ startsAt }) => startsAt.toISOString());

describe('when an event is', () => {
  test.each([
    ['UTC', ['DTSTART:20261201T100000Z', 'DTEND:20261201T110000Z'], '2026-12-01T10:00:00.000Z'],
    [
      'no zone: the practice’s clock',
      ['DTSTART:20261201T100000', 'DTEND:20261201T110000'],
      '2026-12-01T10:00:00.000Z',
    ],
    [
      'a zone by its usual name, described nowhere',
      ['DTSTART;TZID=Asia/Kathmandu:20261201T100000', 'DTEND;TZID=Asia/Kathmandu:20261201T110000'],
      '2026-12-01T04:15:00.000Z',
    ],
    ['a duration', ['DTSTART:20261201T100000Z', 'DURATION:PT1H'], '2026-12-01T10:00:00.000Z'],
  ])('%s', (_name, lines, at) => {
    expect(fileOf(calendar(event('SUMMARY:Nina Berg', ...lines))).events).toEqual([
      {
        name: 'one@x',
        title: 'Nina Berg',
        startsAt: new Date(at),
        minutes: 60,
        isCancelled: false,
      },
    ]);
  });

  it('follows the file’s own description of a zone, in winter and in summer', () => {
    const zone = 'TZID=Eastern Standard Time';
    const one = (uid: string, day: string) =>
      event(`DTSTART;${zone}:${day}T100000`, `DTEND;${zone}:${day}T103000`).replace('one@x', uid);
    const text = calendar(NEW_YORK_AS_OUTLOOK, one('w', '20261201'));
    expect(starts(text)).toEqual(['2026-12-01T15:00:00.000Z']);
    const window = { ...WINDOW, to: new Date('2027-12-01T00:00:00Z') };
    const summer = readCalendar(calendar(NEW_YORK_AS_OUTLOOK, one('s', '20270701')), window);
    expect(summer).toMatchObject({
      file: { events: [{ startsAt: new Date('2027-07-01T14:00:00Z') }] },
    });
  });

  it('leaves out an event of a zone that nobody knows', () => {
    const zone = 'TZID=Moon/Tycho';
    const text = calendar(
      event(`DTSTART;${zone}:20261201T100000`, `DTEND;${zone}:20261201T110000`, 'SUMMARY:Nina'),
    );
    expect(fileOf(text)).toMatchObject({
      events: [],
      leftOut: [{ title: 'Nina', why: 'time_zone' }],
    });
  });

  test.each([
    ['a whole day', ['DTSTART;VALUE=DATE:20261201'], 'whole_day'],
    ['no end', ['DTSTART:20261201T100000Z'], 'no_length'],
    [
      'an end before its start',
      ['DTSTART:20261201T100000Z', 'DTEND:20261201T090000Z'],
      'no_length',
    ],
    ['a day and a night', ['DTSTART:20261201T100000Z', 'DTEND:20261202T100000Z'], 'no_length'],
    ['no start', ['SUMMARY:x'], 'no_start'],
  ])('%s is no appointment', (_name, lines, why) => {
    expect(fileOf(calendar(event(...lines)))).toMatchObject({ events: [], leftOut: [{ why }] });
  });

  it('counts what is over and what is too far ahead, and does not show it', () => {
    const at = (day: string) => event(`DTSTART:${day}T100000Z`, `DTEND:${day}T110000Z`);
    const file = fileOf(calendar(at('20261101'), at('20261201'), at('20271201')));
    expect(file.events).toHaveLength(1);
    expect(file.outside).toBe(2);
  });
});

describe('an event that repeats', () => {
  const weekly = (...more: string[]) =>
    event(
      'SUMMARY:Nina Berg',
      'DTSTART;TZID=Europe/London:20261006T100000',
      'DTEND;TZID=Europe/London:20261006T110000',
      'RRULE:FREQ=WEEKLY;COUNT=10',
      ...more,
    );

  it('comes as often as the window holds it, at the same time by the wall clock', () => {
    expect(starts(calendar(weekly()))).toEqual([
      '2026-11-24T10:00:00.000Z',
      '2026-12-01T10:00:00.000Z',
      '2026-12-08T10:00:00.000Z',
    ]);
  });

  it('leaves out what the rule leaves out, and takes a moved one where it was moved to', () => {
    const moved = [
      'BEGIN:VEVENT',
      'UID:one@x',
      'RECURRENCE-ID;TZID=Europe/London:20261201T100000',
      'DTSTART;TZID=Europe/London:20261202T150000',
      'DTEND;TZID=Europe/London:20261202T153000',
      'SUMMARY:Nina Berg\\, later',
      'END:VEVENT',
    ].join('\r\n');
    const text = calendar(weekly('EXDATE;TZID=Europe/London:20261124T100000'), moved);
    expect(fileOf(text).events).toMatchObject([
      { startsAt: new Date('2026-12-02T15:00:00Z'), minutes: 30, title: 'Nina Berg, later' },
      { startsAt: new Date('2026-12-08T10:00:00Z'), minutes: 60, title: 'Nina Berg' },
    ]);
  });

  it('gives every occurrence a name of its own, which stays the same when the occurrence is moved', () => {
    const names = fileOf(calendar(weekly())).events.map(({ name }) => name);
    expect(new Set(names).size).toBe(3);
    expect(names[1]).toBe('one@x\n2026-12-01T10:00:00');
  });

  it('without an end goes as far as the window', () => {
    const text = calendar(event('DTSTART:20100101T100000Z', 'DURATION:PT30M', 'RRULE:FREQ=DAILY'));
    expect(fileOf(text).events).toHaveLength(92);
  });

  it('is left out in one line, however often it comes', () => {
    const daily = ['SUMMARY:Work', 'DTSTART:20261120T090000Z', 'DURATION:PT9H', 'RRULE:FREQ=DAILY'];
    const lunch = event('SUMMARY:Lunch', 'DTSTART:20261201T120000Z').replace('one@x', 'two@x');
    expect(fileOf(calendar(event(...daily), lunch)).leftOut).toEqual([
      { title: 'Work', why: 'no_length' },
      { title: 'Lunch', why: 'no_length' },
    ]);
  });

  it('says of a cancelled one that it is', () => {
    expect(fileOf(calendar(weekly('STATUS:CANCELLED'))).events[0]).toMatchObject({
      isCancelled: true,
    });
  });
});

describe('a hostile file is answered, and soon', () => {
  const soon = (text: string, milliseconds = WINDOW.milliseconds) =>
    readCalendar(text, { ...WINDOW, milliseconds });
  const hour = ['DTSTART:19900101T100000Z', 'DURATION:PT1H'];

  test.each([
    '',
    'hello',
    '{"a":1}',
    'BEGIN:VCALENDAR',
    'BEGIN:VCARD\r\nEND:VCARD',
    '\u0000'.repeat(99),
  ])('%j is no calendar', (text) => {
    expect(soon(text)).toEqual({ ok: false, reason: 'not_a_calendar' });
  });

  it('breaks off a rule of every second since 1990', () => {
    const text = calendar(event(...hour, 'RRULE:FREQ=SECONDLY'));
    expect(soon(text)).toMatchObject({
      file: { events: [], leftOut: [{ why: 'repeats_too_often' }] },
    });
  });

  it('breaks off many such rules as a whole', () => {
    const text = calendar(
      ...Array.from({ length: 900 }, () => event(...hour, 'RRULE:FREQ=SECONDLY')),
    );
    const began = performance.now();
    expect(soon(text, 200)).toEqual({ ok: false, reason: 'too_much' });
    // Without the limit this takes minutes.
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it('ends a rule that never comes', () => {
    const text = calendar(event(...hour, 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'));
    const answer = soon(text);
    expect(answer.ok ? answer.file.events : []).toEqual([]);
  });

  it('does not work out a time zone whose clock changes every second', () => {
    const odd = NEW_YORK_AS_OUTLOOK.replaceAll('FREQ=YEARLY;INTERVAL=1', 'FREQ=SECONDLY');
    const zone = 'TZID=Eastern Standard Time';
    const one = event(`DTSTART;${zone}:20261201T100000`, `DTEND;${zone}:20261201T110000`);
    expect(soon(calendar(odd, one))).toMatchObject({
      file: { events: [], leftOut: [{ why: 'time_zone' }] },
    });
  });

  it('keeps a title short and in one line, whatever stands in it', () => {
    const title = `<script>alert(1)</script>\\n${'x'.repeat(5000)}`;
    const text = calendar(event('DTSTART:20261201T100000Z', 'DURATION:PT1H', `SUMMARY:${title}`));
    const [one] = fileOf(text).events;
    expect(one?.title).toMatch(/^<script>alert\(1\)<\/script> x+$/);
    expect(one?.title).toHaveLength(200);
  });

  it('reads 3,000 events of a long file', () => {
    const many = Array.from({ length: 3000 }, (_, at) =>
      event('DTSTART:20261201T100000Z', 'DURATION:PT1H').replace('one@x', `${at}@x`),
    );
    expect(soon(calendar(...many))).toMatchObject({ ok: true });
  });
});
