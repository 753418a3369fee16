import type { DraftShape } from '@/components/drafts/draft-view';
import type { RecordAnswers, RecordLine } from '@/lib/domain/session-record/session-record.schema';

const LINE = /^line-\d+$/;

/** Each line of a record is a part of its own: two people may write at two lines. */
export const recordShape: DraftShape<RecordAnswers> = {
  split: ({ lines, ...rest }) => ({
    ...rest,
    ...Object.fromEntries(lines.map((line) => [`line-${line.line}`, line])),
  }),
  join: (parts) => {
    const entries = Object.entries(parts);
    const lines = entries.flatMap(([name, part]) => (LINE.test(name) ? [part as RecordLine] : []));
    const rest = Object.fromEntries(entries.filter(([name]) => !LINE.test(name)));
    return { ...rest, lines: lines.sort((one, other) => one.line - other.line) } as RecordAnswers;
  },
};
