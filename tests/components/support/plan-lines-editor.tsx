import { render } from '@testing-library/react';
import { useCallback, useRef, useState } from 'react';

import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { fieldNames } from '@/lib/content/choice-book';
import { PlanLines } from '@/components/session-plan/plan-lines';
import { UndoRedo } from '@/components/session-plan/undo-redo';
import { usePlanHistory } from '@/components/session-plan/use-plan-history';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import type { Limits } from '@/lib/domain/screening/limits';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';

import { goodLines, plan as aPlan } from '../../domain/support/checked-plan';

function Editor({ lines, limits }: { lines: PlanLine[]; limits: Partial<Limits> }) {
  const [facts] = useState(() => choiceFacts({ ...noLimits(), ...limits }, assumedConsents));
  const [plan, setPlan] = useState<SessionPlan>(() => aPlan(lines));
  const now = useRef(plan);
  const current = useCallback(() => now.current, []);
  const put = useCallback((next: SessionPlan) => {
    now.current = next;
    setPlan(next);
  }, []);
  const history = usePlanHistory({ current, put });
  return (
    <>
      <UndoRedo history={history} plan={plan} />
      <textarea aria-label="Somewhere to write" />
      <PlanLines
        plan={plan}
        facts={facts}
        names={fieldNames}
        problems={[]}
        filled={0}
        pain={[]}
        startSide="left"
        current={current}
        change={history.change}
      />
    </>
  );
}

/** The lines of a plan on the screen, with their undo, inside these limits. */
export function edits(lines: PlanLine[] = goodLines, limits: Partial<Limits> = {}) {
  render(<Editor lines={lines} limits={limits} />);
}
