import { expect, test } from 'vitest';

import { changedParts, mergeParts } from '@/components/drafts/merge-parts';
import { recordShape } from '@/components/session-record/record-shape';
import { openLine } from '@/lib/domain/session-record/nothing-recorded';
import { emptyRecord } from '@/lib/domain/session-record/session-record';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';

import { noteFacts } from '../domain/support/a-visit';

const point = (id: string) => ({
  id: `019ab8a0-0000-7000-8000-00000000000${id}`,
  ...{ muscle: 'piriformis', side: 'right', view: 'posterior', x: 6, y: 12, site: '' },
  ...{ tone: null, tenderness: null, refersTo: '' },
});
const empty = emptyRecord(noteFacts().plan);
const full = {
  ...empty,
  points: [point('1'), point('2')],
  tests: [{ test: 'sitting_time', side: null, before: 5, after: 9 }],
  written: { ...empty.written, plan: { how: 'replace', text: 'In a week' } },
  tellNext: 'Slow turns',
} as RecordAnswers;
const { split, join } = recordShape;

test('a record that was taken apart is the same when it is put together', () => {
  expect(join(split(full))).toEqual(full);
  expect(join(split(empty))).toEqual(empty);
});

test('two people who find a point, mark a line and write in the note disturb each other nowhere', () => {
  const base = split(empty);
  const mine = split({
    ...empty,
    points: [point('1')],
    lines: [{ ...openLine(0), repeat: true }, openLine(1)],
  } as RecordAnswers);
  const theirs = split({
    ...empty,
    points: [point('2')],
    lines: [openLine(0), { ...openLine(1), status: 'done' }],
    written: { ...empty.written, plan: { how: 'add', text: 'In a week' } },
  } as RecordAnswers);
  const { merged, contested } = mergeParts({ base, mine, theirs });
  expect(contested).toEqual([]);
  const both = join(merged);
  expect(both.points).toHaveLength(2);
  expect(both.lines.map(({ status, repeat }) => [status, repeat])).toEqual([
    [null, true],
    ['done', false],
  ]);
  expect(both.written.plan?.text).toBe('In a week');
});

test('a point that was taken out stays out', () => {
  const base = split(full);
  const mine = split({ ...full, points: full.points.slice(1) });
  expect(changedParts(base, mine)).toEqual([`point-${point('1').id}`]);
  const { merged } = mergeParts({ base, mine, theirs: base });
  expect(join(merged).points).toHaveLength(1);
});

test('what an older version of the page has kept on the device is still a whole record', () => {
  const kept = {
    'line-0': { line: 0, status: 'done', change: null, comfort: 3, response: null, notes: 'x' },
    notes: 'kept',
  };
  expect(join(kept)).toEqual({
    ...empty,
    notes: 'kept',
    lines: [{ ...openLine(0), status: 'done', comfort: 3, notes: 'x' }],
  });
});
