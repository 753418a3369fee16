import Link from 'next/link';

import { Button } from '@/components/ui/button';
import type { PlanProblem } from '@/lib/domain/session-plan/session-plan';

/** Something that has to be settled elsewhere before the plan can be confirmed. */
export interface Undecided {
  message: string;
  href: string;
}

interface ConfirmPlanProps {
  problems: PlanProblem[];
  undecided: Undecided[];
  isSaved: boolean;
  confirming: boolean;
  onConfirm: () => void;
}

/** What still stands in the way of the plan, and the button when nothing does. */
export function ConfirmPlan({
  problems,
  undecided,
  isSaved,
  confirming,
  onConfirm,
}: ConfirmPlanProps) {
  const count = problems.length + undecided.length;
  return (
    <section aria-labelledby="confirm-title" className="grid gap-4 border-t border-rule pt-6">
      <h2 id="confirm-title" className="text-22 font-semibold">
        Confirm
      </h2>
      {count > 0 ? (
        <ul className="grid gap-1">
          {problems.map((problem) => (
            <li key={`${problem.rule}-${problem.line ?? ''}-${problem.message}`}>
              <Link
                href={problem.line === undefined ? '#phases' : `#line-${problem.line + 1}`}
                className="text-link inline-flex min-h-11 items-center"
              >
                {problem.line === undefined ? '' : `Line ${problem.line + 1}: `}
                {problem.message}
              </Link>
            </li>
          ))}
          {undecided.map((one) => (
            <li key={one.message}>
              <Link href={one.href} className="text-link inline-flex min-h-11 items-center">
                {one.message}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-quiet">Every limit holds and every finding has a decision.</p>
      )}
      <div>
        <Button id="sign" kind="primary" onClick={onConfirm} disabled={count > 0 || confirming}>
          {confirming ? 'Confirming' : 'Confirm the plan'}
        </Button>
        {isSaved ? null : <p className="mt-2 text-quiet">The last change is still on its way.</p>}
      </div>
    </section>
  );
}
