import type { DraftShape } from '@/components/drafts/draft-view';
import { nothingRecorded, openLine } from '@/lib/domain/session-record/nothing-recorded';
import type { RecordAnswers, RecordLine } from '@/lib/domain/session-record/session-record.schema';
import type { TestResult } from '@/lib/domain/session-record/test-result.schema';
import type { TriggerPoint } from '@/lib/domain/session-record/trigger-point.schema';

/** The parts of one list, each under a name of its own; one that was taken out is not there. */
function listed<One>(
  entries: readonly [string, unknown][],
  begins: string,
): { name: string; one: One }[] {
  return entries.flatMap(([name, part]) =>
    name.startsWith(begins) && part ? [{ name, one: part as One }] : [],
  );
}

const byName = <One>(begins: string, all: readonly One[], key: (one: One) => string) =>
  Object.fromEntries(all.map((one) => [`${begins}${key(one)}`, one]));

const LISTS = ['line-', 'point-', 'test-', 'written-'] as const;

const isListed = (name: string): boolean => LISTS.some((begins) => name.startsWith(begins));

/**
 * Each line, trigger point, test and block of the note is a part of its own: two people may write at two of them. What an
 * older version of the page kept on the device has fewer parts.
 */
export const recordShape: DraftShape<RecordAnswers> = {
  split: ({ lines, points, tests, written, ...rest }) => ({
    ...rest,
    ...byName('line-', lines, ({ line }) => String(line)),
    ...byName('point-', points, ({ id }) => id),
    ...byName('test-', tests, ({ test, side }) => `${test}-${side ?? 'none'}`),
    ...Object.fromEntries(Object.entries(written).map(([id, one]) => [`written-${id}`, one])),
  }),
  join: (parts) => {
    const entries = Object.entries(parts);
    const rest = Object.fromEntries(entries.filter(([name]) => !isListed(name)));
    const written = listed<object>(entries, 'written-').map(({ name, one }) => [
      name.slice('written-'.length),
      one,
    ]);
    return {
      ...nothingRecorded,
      ...rest,
      lines: listed<RecordLine>(entries, 'line-')
        .map(({ one }) => ({ ...openLine(one.line), ...one }))
        .sort((one, other) => one.line - other.line),
      points: listed<TriggerPoint>(entries, 'point-').map(({ one }) => one),
      tests: listed<TestResult>(entries, 'test-').map(({ one }) => one),
      written: { ...nothingRecorded.written, ...Object.fromEntries(written) },
    } as RecordAnswers;
  },
};
