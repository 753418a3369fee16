import type { IsoDate } from '../shared/iso-date';
import type { PlanLine } from './session-plan';

/** What was planned for one session. */
export interface PlanOfDay {
  on: IsoDate;
  lines: readonly Pick<PlanLine, 'muscle' | 'side' | 'technique' | 'pressure'>[];
}

export interface PlanChange {
  on: IsoDate;
  /** Lines that the plan before did not have: another muscle, side, technique or level. */
  added: number;
  /** Lines of the plan before that this one does not have. */
  left: number;
}

const keysOf = ({ lines }: PlanOfDay): Set<string> =>
  new Set(
    lines.map(({ muscle, side, technique, pressure }) =>
      [muscle, side, technique, pressure].join(' '),
    ),
  );

const missingFrom = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((key) => !others.has(key)).length;

/** Where a plan does other work than the one before it; minutes and order alone are no change. Plans the earliest first. */
export function planChanges(plans: readonly PlanOfDay[]): PlanChange[] {
  return plans.flatMap((plan, index) => {
    const before = plans[index - 1];
    if (!before) return [];
    const now = keysOf(plan);
    const then = keysOf(before);
    const change = { on: plan.on, added: missingFrom(now, then), left: missingFrom(then, now) };
    return change.added + change.left > 0 ? [change] : [];
  });
}
