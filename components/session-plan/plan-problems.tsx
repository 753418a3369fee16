import type { PlanProblem } from '@/lib/domain/session-plan/session-plan';

import { PlanProblemText } from './plan-problem-text';

/** Words by rule. */
export type RuleNotes = Readonly<Partial<Record<PlanProblem['rule'], string>>>;

interface PlanProblemsProps {
  problems: PlanProblem[];
  notes: readonly string[];
  /** What a rule says and rests on, where its problem alone could be taken for a mistake. */
  ruleNotes: RuleNotes;
}

/** What is wrong with the plan as a whole, and what the draft had to do without. */
export function PlanProblems({ problems, notes, ruleNotes }: PlanProblemsProps) {
  if (problems.length === 0 && notes.length === 0) return null;
  return (
    <section aria-label="About the whole plan" aria-live="polite" className="grid gap-2">
      {problems.map((problem) => (
        <div key={problem.rule + problem.message}>
          <PlanProblemText problem={problem} />
          <RuleNote words={ruleNotes[problem.rule]} />
        </div>
      ))}
      {notes.map((note) => (
        <p key={note} className="text-quiet">
          {note}
        </p>
      ))}
    </section>
  );
}

function RuleNote({ words }: { words: string | undefined }) {
  return words === undefined ? null : <p className="measure pl-7 text-14 text-quiet">{words}</p>;
}
