import type { Side } from '@/lib/domain/anatomy/side';
import type { LineLimit } from '@/lib/domain/session-plan/line-limits';
import type { LineWords } from '@/lib/domain/session-plan/line-words';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';

import { LineLimitList } from './line-limit-list';
import { OtherSideMark } from './other-side-mark';
import { PlanOnBody, type BodyFacts } from './plan-on-body';
import { PositionPictures } from './position-pictures';
import { TimeBar } from './time-bar';

interface ConfirmedPlanProps {
  plan: SessionPlan;
  lines: LineWords[];
  /** What bounds each line beyond its level, in the order of the lines. */
  limits: readonly (readonly LineLimit[])[];
  /** What the map shows besides the lines. */
  body: BodyFacts;
}

/** A confirmed plan: read only, ready to be worked from. */
export function ConfirmedPlan({ plan, lines, limits, body }: ConfirmedPlanProps) {
  const filled = plan.lines.reduce((sum, line) => sum + line.minutes, 0);
  return (
    <div className="grid gap-8">
      <section aria-labelledby="time-title" className="grid gap-4">
        <h2 id="time-title" className="text-22 font-semibold">
          {plan.minutes} minutes
        </h2>
        <TimeBar phases={plan.phases} filled={filled} />
        <Because of="This hands-on time" reason={plan.longerBecause} />
      </section>
      <section aria-labelledby="lines-title">
        <h2 id="lines-title" className="text-22 font-semibold">
          Lines
        </h2>
        <ol className="mt-2">
          {lines.map((line, index) => (
            <li key={index} className="grid gap-1 border-t border-rule py-3">
              <p className="text-18 font-semibold">
                {index + 1}. {line.title}
              </p>
              <p>{line.detail}</p>
              <OtherSide line={plan.lines[index]} otherSide={body.facts.otherSide} />
              <LineLimitList limits={limits[index] ?? []} />
              <Because
                of={`Level ${plan.lines[index]?.pressure ?? ''}`}
                reason={plan.lines[index]?.reason}
              />
            </li>
          ))}
        </ol>
      </section>
      <PositionPictures lines={plan.lines} />
      <PlanOnBody lines={plan.lines} words={lines} {...body} />
      {(plan.notes ?? []).map((note) => (
        <p key={note} className="text-quiet">
          {note}
        </p>
      ))}
    </div>
  );
}

function OtherSide({
  line,
  otherSide,
}: {
  line: PlanLine | undefined;
  otherSide: Side | undefined;
}) {
  return line ? <OtherSideMark side={line.side} otherSide={otherSide} /> : null;
}

/** What was written for going above a usual limit. */
function Because({ of, reason }: { of: string; reason: string | undefined }) {
  if (!reason) return null;
  return (
    <p dir="auto">
      {of} because: {reason}
    </p>
  );
}
