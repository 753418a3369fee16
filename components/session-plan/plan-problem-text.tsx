import { classNames } from '@/components/ui/class-names';
import { toneStyles } from '@/components/ui/tone';
import { ToneShape } from '@/components/ui/tone-shape';
import type { PlanProblem } from '@/lib/domain/session-plan/session-plan';

/** One broken limit in words, with its shape; hard stops look like what they are. */
export function PlanProblemText({ problem }: { problem: PlanProblem }) {
  const tone = problem.hardStop ? 'stop' : 'hold';
  return (
    <p className={classNames('flex items-start gap-2 font-semibold', toneStyles[tone].word)}>
      <ToneShape tone={tone} />
      <span>{problem.message}</span>
    </p>
  );
}
