import { expect, test } from 'vitest';

import { planChanges, type PlanOfDay } from '@/lib/domain/session-plan/plan-changes';

type Line = PlanOfDay['lines'][number];

const line = (more: Partial<Line> = {}): Line => ({
  muscle: 'piriformis',
  side: 'left',
  technique: 'trigger_point_pressure',
  pressure: 3,
  ...more,
});
const plan = (on: string, ...lines: Line[]): PlanOfDay => ({ on, lines });

test('a plan that does other work is a change, the first and the same again are none', () => {
  const other = line({ muscle: 'quadratus_lumborum' });
  expect(
    planChanges([
      plan('2026-10-01', line(), other),
      plan('2026-10-08', other, line()),
      plan('2026-10-15', line({ pressure: 2 }), other),
      plan('2026-10-22', line({ pressure: 2 })),
      plan('2026-10-29', line({ pressure: 2 }), line({ side: 'right' })),
    ]),
  ).toEqual([
    { on: '2026-10-15', added: 1, left: 1 },
    { on: '2026-10-22', added: 0, left: 1 },
    { on: '2026-10-29', added: 1, left: 0 },
  ]);
});
