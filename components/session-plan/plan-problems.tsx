import type { PlanProblem } from '@/lib/domain/session-plan/session-plan';

import { PlanProblemText } from './plan-problem-text';

interface PlanProblemsProps {
  problems: PlanProblem[];
  notes: readonly string[];
}

/** What is wrong with the plan as a whole, and what the draft had to do without. */
export function PlanProblems({ problems, notes }: PlanProblemsProps) {
  if (problems.length === 0 && notes.length === 0) return null;
  return (
    <section aria-label="About the whole plan" aria-live="polite" className="grid gap-2">
      {problems.map((problem) => (
        <PlanProblemText key={problem.rule + problem.message} problem={problem} />
      ))}
      {notes.map((note) => (
        <p key={note} className="text-quiet">
          {note}
        </p>
      ))}
    </section>
  );
}
