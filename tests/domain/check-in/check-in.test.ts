import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { redFlags } from '@/lib/content/red-flags/red-flags';
import { alarmOf } from '@/lib/domain/check-in/alarm-of';
import { QUESTION_MAX, type AnsweredContent } from '@/lib/domain/check-in/check-in';
import {
  checkInContentSchema,
  sentCheckInsSchema,
  SENT_MAX,
} from '@/lib/domain/check-in/check-in.schema';
import { guidedHolds } from '@/lib/domain/check-in/guided-holds';
import { holdSecondsLeft, pauseHold, startHold } from '@/lib/domain/check-in/hold-clock';
import { worstOpenAlarm } from '@/lib/domain/check-in/open-alarm';
import { saidMoment } from '@/lib/domain/check-in/said-moment';
import { toldLines } from '@/lib/domain/check-in/told-words';
import type { RedFlagId } from '@/lib/domain/screening/red-flag';

const answered = (more: Partial<AnsweredContent> = {}): AnsweredContent => ({
  kind: 'check_in',
  pain: { back: 3, leg: null },
  worse: null,
  worseAfter: null,
  dangers: [],
  question: '',
  ...more,
});

describe('when it was said', () => {
  const at = (text: string): Date => new Date(`2026-11-${text}Z`);
  const earliest = at('01T00:00:00');

  test.each([
    ['a clock that is right', '20T08:00:00', '20T08:00:05', '20T08:00:05', '20T08:00:00'],
    ['two days ahead', '22T08:00:00', '22T08:00:05', '20T08:00:05', '20T08:00:00'],
    ['two days behind', '18T08:00:00', '18T08:00:05', '20T08:00:05', '20T08:00:00'],
    ['three days offline, two ahead', '19T08:00:00', '22T08:00:00', '20T08:00:00', '17T08:00:00'],
    ['set back in between', '22T08:00:00', '20T08:00:00', '20T08:00:00', '20T08:00:00'],
    ['before there was a page', '01T00:00:00', '20T08:00:00', '03T00:00:00', '01T00:00:00'],
  ])('%s', (_case, saidAt, sentAt, receivedAt, expected) => {
    const clocks = { saidAt: at(saidAt), sentAt: at(sentAt), receivedAt: at(receivedAt), earliest };
    expect(saidMoment(clocks)).toEqual(at(expected));
  });

  test('never after it arrived, whatever the clocks', () => {
    const instant = fc.integer({ min: 0, max: 7e12 }).map((ms) => new Date(ms));
    fc.assert(
      fc.property(instant, instant, instant, instant, (saidAt, sentAt, receivedAt, first) => {
        const said = saidMoment({ saidAt, sentAt, receivedAt, earliest: first }).getTime();
        expect(said).toBeLessThanOrEqual(receivedAt.getTime());
      }),
    );
  });
});

describe('what a danger sign asks for', () => {
  test.each<[RedFlagId[], string | null]>([
    [[], null],
    [['rf_neu_1'], 'urgent'],
    [['rf_neu_1', 'rf_ces_1'], 'emergency'],
    [['rf_unheard_of'], 'urgent'],
  ])('%j: %s', (dangers, alarm) => {
    expect(alarmOf(answered({ dangers }), redFlags)).toBe(alarm);
  });

  test('stopping asks for help only where the client says that it is an emergency', () => {
    const stopped = { kind: 'stopped', item: 'side_rest' } as const;
    expect(alarmOf({ ...stopped, reason: 'danger' }, redFlags)).toBe('emergency');
    expect(alarmOf({ ...stopped, reason: 'sharp_pain' }, redFlags)).toBeNull();
    expect(alarmOf({ kind: 'done', item: 'side_rest', isDone: true }, redFlags)).toBeNull();
  });

  test('the worst that nobody has dealt with stands', () => {
    const open = (alarm: 'emergency' | 'urgent' | null, answer: object | null = null) => ({
      alarm,
      answer,
    });
    expect(worstOpenAlarm([])).toBeNull();
    expect(worstOpenAlarm([open(null), open('urgent')])).toBe('urgent');
    expect(worstOpenAlarm([open('urgent'), open('emergency')])).toBe('emergency');
    expect(worstOpenAlarm([open('urgent'), open('emergency', {})])).toBe('urgent');
  });
});

describe('what a phone may send', () => {
  const one = {
    key: '01900000-0000-4000-8000-000000000001',
    sheetId: '01900000-0000-7000-8000-000000000002',
    saidAt: 1,
    sequence: 1,
  };
  const send = (content: unknown, more: object = {}) =>
    sentCheckInsSchema.safeParse({ sentAt: 2, checkIns: [{ ...one, content, ...more }] }).success;

  test.each([
    ['as it is', answered(), {}, true],
    ['pain of 11', answered({ pain: { back: 11, leg: null } }), {}, false],
    ['pain of 2.5', answered({ pain: { back: 2.5, leg: null } }), {}, false],
    ['the longest question', answered({ question: 'x'.repeat(QUESTION_MAX) }), {}, true],
    ['a longer one', answered({ question: 'x'.repeat(QUESTION_MAX + 1) }), {}, false],
    ['emoji and Arabic', answered({ question: '🙂 هل أسبح؟' }), {}, true],
    ['half an emoji', answered({ question: '\ud83d' }), {}, false],
    ['a NUL', answered({ question: 'a\u0000b' }), {}, false],
    ['an item that is not there', { kind: 'done', item: 'push_ups', isDone: true }, {}, false],
    ['something more', { ...answered(), alarm: 'none' }, {}, false],
    ['another kind', { kind: 'note' }, {}, false],
    ['a key that is no key', answered(), { key: { not: 'x' } }, false],
    ['a clock beyond all time', answered(), { saidAt: 1e300 }, false],
    ['a place below none', answered(), { sequence: -1 }, false],
  ])('%s', (_case, content, more, isFine) => {
    expect(send(content, more)).toBe(isFine);
  });

  test('fifty at most at once', () => {
    const many = (count: number) => ({
      sentAt: 2,
      checkIns: Array.from({ length: count }, () => ({ ...one, content: answered() })),
    });
    expect(sentCheckInsSchema.safeParse(many(SENT_MAX)).success).toBe(true);
    expect(sentCheckInsSchema.safeParse(many(SENT_MAX + 1)).success).toBe(false);
  });

  test('what is stored is read back as it was', () => {
    const content = answered({ dangers: ['rf_ces_1'], question: 'May I swim?' });
    expect(checkInContentSchema.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
  });
});

describe('the holds of an item', () => {
  const dose = { seconds: 20, repeats: 3, timesPerDay: 1 };

  test('all of one side, then the other, and it says when', () => {
    const holds = guidedHolds({ dose, side: 'both', affected: 'right' });
    expect(holds.map(({ side, repeat }) => `${side} ${repeat}`)).toEqual([
      'left 1',
      'left 2',
      'left 3',
      'right 1',
      'right 2',
      'right 3',
    ]);
    expect(holds.map(({ isSwitch }) => isSwitch)).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  test('of both sides the easier one first; where nobody knows it, the client does', () => {
    const first = (affected: 'left' | 'right' | 'both' | 'unsure') =>
      guidedHolds({ dose, side: 'both', affected })[0]?.side;
    expect(first('left')).toBe('right');
    expect(first('right')).toBe('left');
    expect([first('both'), first('unsure')]).toEqual(['first', 'first']);
  });

  test('one side, no side, minutes and a habit', () => {
    expect(guidedHolds({ dose, side: 'right', affected: 'right' }).map(({ side }) => side)).toEqual(
      ['right', 'right', 'right'],
    );
    expect(guidedHolds({ dose, side: 'none', affected: 'left' })[0]).toMatchObject({
      side: null,
      of: 3,
      seconds: 20,
    });
    expect(
      guidedHolds({ dose: { minutes: 10, timesPerWeek: 2 }, side: 'none', affected: 'left' }),
    ).toMatchObject([{ seconds: 600, of: 1 }]);
    expect(guidedHolds({ dose: { always: true }, side: 'none', affected: 'left' })).toEqual([]);
  });
});

describe('the clock of a hold', () => {
  const fresh = { state: 'waiting', seconds: 20 } as const;

  test('counts by instants: a screen that slept is right at once', () => {
    const running = startHold(fresh, 1000);
    expect(holdSecondsLeft(running, 1000)).toBe(20);
    expect(holdSecondsLeft(running, 15_900)).toBe(6);
    expect(holdSecondsLeft(running, 9_000_000)).toBe(0);
  });

  test('paused it loses nothing, and goes on from there', () => {
    const paused = pauseHold(startHold(fresh, 0), 7500);
    expect(holdSecondsLeft(paused, 1_000_000)).toBe(13);
    const again = startHold(paused, 1_000_000);
    expect(holdSecondsLeft(again, 1_012_500)).toBe(0);
    expect(startHold(again, 5_000_000)).toBe(again);
    expect(pauseHold(fresh, 5)).toBe(fresh);
  });
});

test('the practice reads it in words, the client’s own last', () => {
  const names = { item: (id: string) => `<${id}>`, rule: (id: string) => `[${id}]` };
  const lines = toldLines(
    answered({ worse: 'longer', worseAfter: 'side_rest', dangers: ['rf_neu_1'], question: 'Why?' }),
    names,
  );
  expect(lines).toEqual([
    'Pain back 3',
    'Worse after, for more than a day (<side_rest>)',
    'Danger sign: [rf_neu_1]',
    'Asks: Why?',
  ]);
});
