import Link from 'next/link';

import { Button } from '@/components/ui/button';
import type { PlanLine, PlanProblem } from '@/lib/domain/session-plan/session-plan';

import { JumpLink } from './jumps';

/** Something that has to be settled elsewhere before the plan can be confirmed. */
export interface Undecided {
  message: string;
  href: string;
}

interface ConfirmPlanProps {
  lines: readonly PlanLine[];
  problems: readonly PlanProblem[];
  undecided: Undecided[];
  isSaved: boolean;
  confirming: boolean;
  onConfirm: () => void;
}

const CONFIRM = { id: 'confirm', name: 'Confirm' };

/** What still stands in the way of the plan, what confirming does, and the button when nothing stands in the way. */
export function ConfirmPlan(props: ConfirmPlanProps) {
  const { lines, problems, undecided, isSaved, confirming, onConfirm } = props;
  const count = problems.length + undecided.length;
  return (
    <section
      id={CONFIRM.id}
      tabIndex={-1}
      aria-labelledby="confirm-title"
      className="grid scroll-mt-20 gap-4 border-t border-rule pt-6"
    >
      <h2 id="confirm-title" className="text-22 font-semibold">
        Confirm
      </h2>
      {count > 0 ? (
        <InTheWay problems={problems} undecided={undecided} />
      ) : (
        <p className="text-quiet">Every limit holds and every finding has a decision.</p>
      )}
      <NotLookedAt lines={lines} />
      <div className="grid justify-items-start gap-2">
        <p>A confirmed plan can no longer be changed.</p>
        <Button id="sign" kind="primary" onClick={onConfirm} disabled={count > 0 || confirming}>
          {confirming ? 'Confirming' : 'Confirm the plan'}
        </Button>
        {isSaved ? null : <p className="text-quiet">The last change is still on its way.</p>}
      </div>
    </section>
  );
}

const things = (count: number): string =>
  count === 1 ? 'one thing to mend' : `${count} things to mend`;

/** How many things stand where. What they are is written there, once. */
function placesOf(problems: readonly PlanProblem[]): { to: string; name: string; count: number }[] {
  const counts = new Map<number | undefined, number>();
  for (const { line } of problems) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts]
    .sort(([one = -1], [other = -1]) => one - other)
    .map(([line, count]) =>
      line === undefined
        ? { to: 'phases', name: 'The whole plan', count }
        : { to: `line-${line + 1}`, name: `Line ${line + 1}`, count },
    );
}

function InTheWay({ problems, undecided }: Pick<ConfirmPlanProps, 'problems' | 'undecided'>) {
  return (
    <ul className="grid gap-1">
      {placesOf(problems).map(({ to, name, count }) => (
        <li key={to}>
          <JumpLink to={to} from={CONFIRM}>
            {name}: {things(count)}
          </JumpLink>
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
  );
}

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Lines that were carried over and nobody has looked at: confirming takes them as looked at. */
function NotLookedAt({ lines }: Pick<ConfirmPlanProps, 'lines'>) {
  const numbers = lines.flatMap(({ carriedFrom }, index) =>
    carriedFrom ? [String(index + 1)] : [],
  );
  if (numbers.length === 0) return null;
  const [which, are, them] = numbers.length === 1 ? ['Line', 'is', 'it'] : ['Lines', 'are', 'them'];
  return (
    <p className="font-semibold">
      {which} {listed.format(numbers)} {are} carried over and not looked at yet. Confirming takes{' '}
      {them} as looked at.
    </p>
  );
}
