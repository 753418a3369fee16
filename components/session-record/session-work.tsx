'use client';

import type { Muscle } from '@/lib/domain/anatomy/muscle';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';
import { withTimer } from '@/lib/domain/session-record/settle-status';

import { LinePoints } from './line-points';
import { OtherPoints } from './other-points';
import type { PartProps } from './part-props';
import { SessionLine } from './session-line';
import { SessionSection } from './session-section';

/** The lines of the plan, one after the other, between warm-up and integration. */
export function SessionWork({ record, facts, errors, set }: PartProps) {
  const { lines, points } = record;
  const setLine = (line: RecordLine) =>
    set({ lines: lines.map((one) => (one.line === line.line ? line : one)) });
  const nameOf = (muscle: Muscle): string =>
    facts.choices.muscles.find(({ id }) => id === muscle)?.name ?? muscle;
  const shared = {
    points,
    errors,
    nameOf,
    onChange: (next: typeof points) => set({ points: next }),
  };
  return (
    <SessionSection id="work" title="Work" minutes={facts.phases.specific}>
      <p className="text-18">Warm-up first: {facts.phases.warm_up} min.</p>
      <ol>
        {lines.map((line) => {
          const planned = facts.lines[line.line];
          const words = facts.words[line.line];
          return planned && words ? (
            <SessionLine
              key={line.line}
              line={line}
              planned={planned}
              words={words}
              lines={lines}
              facts={facts}
              errors={errors}
              onChange={setLine}
              onTimer={(timer) =>
                set({ lines: withTimer(lines, { line: line.line, timer, at: Date.now() }) })
              }
            >
              <LinePoints at={`points-${line.line}`} planned={planned} {...shared} />
            </SessionLine>
          ) : null;
        })}
      </ol>
      <OtherPoints {...shared} />
      <p className="text-18">Integration to end with: {facts.phases.integration} min.</p>
    </SessionSection>
  );
}
