/** Where a point may be pressed is the same on the map of a plan, on its confirmed picture and paper, and on the record's map. */
import { render } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { MuscleMap } from '@/components/muscle-map/muscle-map';
import { PlanOnBody } from '@/components/session-plan/plan-on-body';
import { planOnMap } from '@/components/session-plan/plan-map-state';
import { PointPicker } from '@/components/session-record/point-picker';
import { ruleBook } from '@/lib/content/rule-book';
import type { Muscle } from '@/lib/domain/anatomy/muscle';
import { sides, type Side } from '@/lib/domain/anatomy/side';
import { screen as screenCase } from '@/lib/domain/screening/screen';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { pointBoundsIn } from '@/lib/domain/session-plan/point-bounds';
import { sessionCard } from '@/lib/domain/session-plan/session-card';
import { mapsOfCard } from '@/lib/print/card-maps';

import { aCase } from '../domain/support/a-case';
import { plan as aPlan } from '../domain/support/checked-plan';
import { aLine, factsWith } from './support/plan-line';

const clinicalCase = aCase({ causes: [{ cause: 'piriformis_syndrome', confirmedBy: 'doctor' }] });
const screening = screenCase({ clinicalCase, ruleBook });
const piriformisPain = choiceFacts(screening.limits, assumedConsents, clinicalCase);
const bloodThinner = factsWith({
  techniquesOut: [{ technique: 'trigger_point_pressure', because: ['ci_osteoporosis'] }],
});

/** Sites of the drawn muscle, with whether they are shut. */
function marksIn(root: HTMLElement): string[] {
  const marks = [...root.querySelectorAll<SVGGElement>('[data-site]')];
  return marks.map(({ dataset }) => `${dataset['site']} ${dataset['shut']}`).sort();
}

function onPlanMap(muscle: Muscle, side: Side, facts: typeof piriformisPain): string[] {
  const { container } = render(
    <MuscleMap
      screen="posterior.deep"
      hip={side}
      state={planOnMap([aLine({ muscle, side })], facts)}
      inHand={{ muscle, side }}
      regions={[]}
      hasNerves
      onPick={vi.fn()}
      onUnsure={vi.fn()}
    />,
  );
  return marksIn(container);
}

function onRecordMap(muscle: Muscle, side: Side, facts: typeof piriformisPain): string[] {
  const { container } = render(
    <PointPicker
      {...{ muscle, side }}
      name="Muscle"
      bounds={pointBoundsIn(facts)({ muscle, side })}
      found={[]}
      onPut={vi.fn()}
      onAcross={vi.fn()}
    />,
  );
  return marksIn(container);
}

/** Rings with a bar across, and crosses, of a drawn picture; each is drawn twice, dark on light. */
const signsIn = (svg: string) => ({
  shut: [...svg.matchAll(/ d="M[-\d.]+ [-\d.]+a[^"]+L[^"]+"[^>]*stroke="#1/g)].length,
  open: [...svg.matchAll(/ d="M[-\d.]+ [-\d.]+l12 12M[^"]+"[^>]*stroke="#1/g)].length,
});

describe.each(sides)('the sites of piriformis on the %s', (side) => {
  test.each([
    ['piriformis pain', piriformisPain, ['inner third true', 'outer third false']],
    ['no point pressure at all', bloodThinner, ['inner third true', 'outer third true']],
  ] as const)('%s: the plan’s map says what the record’s map says', (_name, facts, expected) => {
    const onPlan = onPlanMap('piriformis', side, facts);
    expect(onPlan).toEqual(expected);
    expect(onPlan).toEqual(onRecordMap('piriformis', side, facts));
  });

  test('the picture of the confirmed plan, and the card on paper, say the same', async () => {
    const line = aLine({ side });
    const { container } = render(
      <PlanOnBody
        lines={[line]}
        words={[{ title: 'Piriformis', detail: '' }]}
        facts={piriformisPain}
        pain={[]}
      />,
    );
    await vi.waitFor(() => {
      const [picture] = container.querySelectorAll('img');
      const svg = decodeURIComponent(picture?.src ?? '');
      expect(signsIn(svg)).toEqual({ shut: 1, open: 1 });
    });
    expect(container.textContent).toContain('site that is not to be pressed now');
    const card = sessionCard({
      practice: 'Practice',
      clientName: 'Maria Silva',
      side,
      confirmed: '',
      plan: aPlan([line]),
      screening,
      clinicalCase,
      ruleBook,
    });
    expect(signsIn(mapsOfCard(card)[0]?.svg ?? '')).toEqual({ shut: 1, open: 1 });
  });
});

test('a muscle that nothing bounds has crosses only', () => {
  const marks = onPlanMap('quadratus_lumborum', 'left', piriformisPain);
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.every((mark) => mark.endsWith('false'))).toBe(true);
});
