import { phaseWords } from '@/lib/domain/session-plan/phase-words';
import {
  sessionPhases,
  type PhaseMinutes,
  type SessionPhase,
} from '@/lib/domain/session-plan/time-budget';

interface TimeBarProps {
  phases: PhaseMinutes;
  /** Minutes that the lines fill of the specific phase. */
  filled: number;
}

/** The six phases as a bar, widths in proportion to minutes; the specific phase fills as lines are planned. */
export function TimeBar({ phases, filled }: TimeBarProps) {
  const total = sessionPhases.reduce((sum, phase) => sum + phases[phase], 0);
  const startOf = (phase: SessionPhase): number =>
    sessionPhases
      .slice(0, sessionPhases.indexOf(phase))
      .reduce((sum, before) => sum + phases[before], 0);
  const start = startOf('specific');
  // A picture and no widths in a style attribute: the page's policy lets no such attribute through.
  return (
    <div>
      <svg
        aria-hidden
        viewBox={`0 0 ${Math.max(1, total)} 1`}
        preserveAspectRatio="none"
        className="block h-6 w-full rounded border-2 border-line bg-wash"
      >
        <rect x={start} width={phases.specific} height="1" className="fill-surface" />
        <rect
          x={start}
          width={Math.min(filled, phases.specific)}
          height="1"
          className="fill-work"
        />
        {sessionPhases.slice(1).map((phase) => (
          <line
            key={phase}
            x1={startOf(phase)}
            x2={startOf(phase)}
            y2="1"
            vectorEffect="non-scaling-stroke"
            className="stroke-line"
          />
        ))}
      </svg>
      <dl className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-14">
        {sessionPhases.map((phase) => (
          <div key={phase} className="flex gap-2">
            <dt className="text-quiet">{phaseWords[phase]}</dt>
            <dd className="font-semibold">{phases[phase]} min</dd>
          </div>
        ))}
        <div className="flex gap-2">
          <dt className="text-quiet">Whole session</dt>
          <dd className="font-semibold">{total} min</dd>
        </div>
      </dl>
    </div>
  );
}
