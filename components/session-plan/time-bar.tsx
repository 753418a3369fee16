import { classNames } from '@/components/ui/class-names';
import {
  sessionPhases,
  type PhaseMinutes,
  type SessionPhase,
} from '@/lib/domain/session-plan/time-budget';

export const phaseWords: Record<SessionPhase, string> = {
  check_in: 'Check-in',
  warm_up: 'Warm-up',
  specific: 'Specific work',
  integration: 'Integration',
  retest: 'Re-test',
  home_care: 'Home care',
};

interface TimeBarProps {
  phases: PhaseMinutes;
  /** Minutes that the lines fill of the specific phase. */
  filled: number;
}

/** The six phases as a bar, widths in proportion to minutes; the specific phase fills as lines are planned. */
export function TimeBar({ phases, filled }: TimeBarProps) {
  const total = sessionPhases.reduce((sum, phase) => sum + phases[phase], 0);
  return (
    <div>
      <div aria-hidden className="flex h-6 overflow-hidden rounded border-2 border-line">
        {sessionPhases.map((phase) => (
          <div
            key={phase}
            style={{ flexGrow: phases[phase] }}
            className={classNames(
              'relative basis-0 border-r border-line last:border-r-0',
              phase === 'specific' ? 'bg-surface' : 'bg-wash',
            )}
          >
            {phase === 'specific' ? (
              <div
                className="absolute inset-y-0 left-0 bg-work"
                style={{
                  width: `${Math.min(100, (filled / Math.max(1, phases.specific)) * 100)}%`,
                }}
              />
            ) : null}
          </div>
        ))}
      </div>
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
