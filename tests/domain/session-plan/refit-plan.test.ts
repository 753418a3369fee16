/** The same lines in another length: what stays, what goes, and that nothing is broken by it. */
import { describe, expect, test } from 'vitest';

import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { screen } from '@/lib/domain/screening/screen';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import { compareLines } from '@/lib/domain/session-plan/compare-lines';
import { noFitWords } from '@/lib/domain/session-plan/no-fit';
import { mustsInTheWay, refitPlan } from '@/lib/domain/session-plan/refit-plan';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';
import { withinTriggerPoints } from '@/lib/domain/session-plan/trigger-points';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase } from '../support/a-case';
import { goodLines, line, ruleBook } from '../support/checked-plan';

function refit(lines: readonly PlanLine[], minutes: number, changes: Partial<ClinicalCase> = {}) {
  const clinicalCase = aCase(changes);
  const screening = screen({ clinicalCase, ruleBook });
  const facts = { clinicalCase, screening, ruleBook, consents: assumedConsents };
  const plan = refitPlan({ ...facts, lines, minutes });
  if (!plan) return null;
  expect(checkPlan({ ...facts, plan })).toEqual([]);
  return { plan, ...compareLines(lines, plan.lines) };
}
const kept = (answer: ReturnType<typeof refit>) =>
  answer?.plan.lines.map(({ muscle, side }) => `${muscle} ${side}`);
const all = ['gluteus_medius left', 'piriformis left', 'gluteus_medius right'];

describe('another length', () => {
  test.each([30, 45, 60])('%i minutes: every line stays, in its place', (minutes) => {
    const answer = refit(goodLines, minutes);
    expect(kept(answer)).toEqual(all);
    expect(answer?.leftOut).toEqual([]);
    expect(answer?.plan.minutes).toBe(minutes);
  });

  test('minutes shrink and grow in proportion', () => {
    const lines = [
      line({ minutes: 9 }),
      line({ muscle: 'piriformis', region: 'deep_gluteal', minutes: 3 }),
      line({ side: 'right', minutes: 3 }),
    ];
    const [long, short] = refit(lines, 30)?.plan.lines ?? [];
    expect(long?.minutes).toBeGreaterThan(2 * (short?.minutes ?? 99));
  });

  test('a line of the other side keeps its place between the others', () => {
    const mixed = [goodLines[0], goodLines[2], goodLines[1]].flatMap((one) => (one ? [one] : []));
    expect(kept(refit(mixed, 45))).toEqual([all[0], all[2], all[1]]);
  });

  test('out of range there is none, and none where a finding blocks', () => {
    expect(refit(goodLines, 14)).toBeNull();
    expect(refit(goodLines, 121)).toBeNull();
    const stopped = { contraindications: [{ id: 'ci_stop' as const, details: [], sites: [] }] };
    expect(refit(goodLines, 60, stopped)).toBeNull();
  });
});

describe('too little time for all', () => {
  const many = [
    line({ minutes: 3 }),
    line({ muscle: 'piriformis', region: 'deep_gluteal', minutes: 3 }),
    line({ muscle: 'quadratus_lumborum', region: 'lumbar_paravertebral', minutes: 3 }),
    line({ side: 'right', minutes: 3 }),
  ];

  test('the last lines go, and are named', () => {
    const answer = refit(many, 15);
    const names = kept(answer) ?? [];
    expect(names.length).toBeGreaterThan(0);
    expect(names.length + (answer?.leftOut.length ?? 0)).toBe(many.length);
    expect(names[0]).toBe('gluteus_medius left');
  });

  test('never one that is marked as a must', () => {
    const last = many.map((one, index) => (index === 2 ? { ...one, mustDo: true as const } : one));
    const answer = refit(last, 15);
    expect(answer?.plan.lines).toContainEqual(
      expect.objectContaining({ muscle: 'quadratus_lumborum', mustDo: true }),
    );
    expect(answer?.leftOut.some(({ mustDo }) => mustDo)).toBe(false);
  });

  test('a must keeps its minutes, the others share the rest', () => {
    const before = [
      line({ minutes: 4 }),
      line({ muscle: 'piriformis', region: 'deep_gluteal', minutes: 8 }),
      line({ side: 'right', minutes: 3 }),
    ];
    const minutesOf = (must: boolean) =>
      refit(
        before.map((one, at) => (at === 1 && must ? { ...one, mustDo: true as const } : one)),
        25,
      )?.plan.lines.map(({ minutes }) => minutes);
    expect(minutesOf(false)?.[1]).toBeLessThan(8);
    expect(minutesOf(true)?.[1]).toBe(8);
  });

  test('a must that no rule allows its minutes shrinks, and stays', () => {
    const answer = refit([line({ minutes: 10, mustDo: true }), line({ side: 'right' })], 15);
    expect(answer?.plan.lines[0]?.mustDo).toBe(true);
    expect(answer?.plan.lines[0]?.minutes).toBeLessThan(10);
  });

  test('where not even the musts fit there is none', () => {
    const musts = many.slice(0, 3).map((one) => ({ ...one, mustDo: true as const }));
    const alone = musts.map((one) => ({ ...one, side: 'right' as const }));
    expect(refit(alone, 30)).toBeNull();
  });
});

describe('why lines make no plan', () => {
  const wordsOf = (lines: readonly PlanLine[], minutes: number) => {
    const clinicalCase = aCase();
    const screening = screen({ clinicalCase, ruleBook });
    const args = { clinicalCase, screening, ruleBook, consents: assumedConsents, lines, minutes };
    expect(refitPlan(args)).toBeNull();
    const choices = {
      ...choiceFacts(screening.limits, assumedConsents, clinicalCase),
      muscles: ruleBook.muscles,
    };
    return noFitWords(args, choices);
  };
  const left = [
    line({ minutes: 8 }),
    line({ muscle: 'piriformis', region: 'deep_gluteal', minutes: 8 }),
    line({ muscle: 'quadratus_lumborum', region: 'lumbar_paravertebral', minutes: 6 }),
  ];

  test('too short, and nothing on the other side: says so, and which lines may be longer', () => {
    const said = wordsOf(left, 50);
    expect(said[0]).toBe('These lines make no plan of 50 minutes.');
    expect(said[1]).toMatch(
      /^The lines are \d minutes short of the 2\d of specific work: add a line, or lengthen /,
    );
    expect(said[1]).toMatch(/line 1 \(.*, left\) by 2/);
    // The deep rotators have their most.
    expect(said[1]).not.toMatch(/line 2/);
    // As many minutes as are free, as the warning above the lines says.
    const [, short] = /are (\d) minutes short/.exec(said[1] ?? '') ?? [];
    expect(said.join(' ')).toContain(`it has 0 and should have`);
    expect(said.join(' ')).toContain(`add a line of ${short} minutes there.`);
    expect(said.join(' ')).not.toMatch(/must|remove/i);
  });

  test('too long: says so', () => {
    const said = wordsOf(left, 30).join(' ');
    expect(said).toMatch(/longer than the 1\d of specific work: remove a line, or shorten one\./);
    expect(said).not.toMatch(/must|add a line, or/);
  });

  test('a must is spoken of where it alone is in the way', () => {
    // One turn after another: all of them are too many, fewer hold.
    const turning = [line({ side: 'right', minutes: 2 }), ...left, ...left].map((one, index) => ({
      ...one,
      position: index % 2 ? ('prone' as const) : ('side_lying' as const),
    }));
    const musts = turning.map((one) => ({ ...one, mustDo: true as const }));
    expect(wordsOf(musts, 30).join(' ')).toMatch(/take the mark off a line/);
    expect(
      wordsOf(
        musts.filter(({ side }) => side === 'left'),
        30,
      ).join(' '),
    ).not.toMatch(/mark/);
  });

  test('a length that the limits do not hold', () => {
    expect(wordsOf(left, 121)).toEqual(['The limits leave no room for a session of that length.']);
  });
});

describe('which must stands in the way', () => {
  const must = { mustDo: true as const };
  const wayOf = (lines: readonly PlanLine[]) => {
    const clinicalCase = aCase();
    const screening = screen({ clinicalCase, ruleBook });
    return mustsInTheWay({ clinicalCase, screening, ruleBook, consents: assumedConsents, lines });
  };

  test('each that is wrong by itself is named with what is wrong', () => {
    const lines = [line(must), line({ ...must, technique: 'deep_tissue', pressure: 0 })];
    expect(wayOf(lines)).toEqual([expect.stringMatching(/^Line 2 \(Gluteus medius, left\): /i)]);
  });

  test('none where it may go, or where nothing is wrong with it', () => {
    expect(wayOf([line(must), line({ technique: 'deep_tissue', pressure: 0 })])).toEqual([]);
  });
});

test('forty lines that cannot hold are answered while a finger waits', () => {
  const lines = Array.from({ length: 40 }, (_, index) =>
    line({ side: index % 2 ? 'left' : 'right', minutes: 1 + (index % 30), pressure: 1 }),
  );
  const { user } = process.cpuUsage();
  for (const minutes of [30, 60, 120]) refit(lines, minutes);
  // Before, one of them took more than a second; the bound leaves room for a slow machine.
  expect(process.cpuUsage().user - user).toBeLessThan(1_000_000);
});

test('a plan without a line is none', () => {
  expect(refit([], 60)).toBeNull();
  expect(refit([line({ technique: 'deep_tissue', pressure: 0 })], 60)).toBeNull();
});

describe('trigger points', () => {
  const points = (...counts: number[]) =>
    counts.map((count) =>
      line({ technique: 'trigger_point_pressure', points: count, holdSeconds: 30, holdRepeats: 1 }),
    );
  test.each([
    [[3, 3], 6, [3, 3]],
    [[3, 3], 5, [3, 2]],
    [[3, 3], 3, [2, 1]],
    [[3, 3], 0, [1, 1]],
    [[], 2, []],
  ])('%j inside %i are %j: the last ones give first, each line keeps one', (from, most, to) => {
    expect(withinTriggerPoints(points(...from), most).map((one) => one.points)).toEqual(to);
  });

  test('a line without points is left alone', () => {
    expect(withinTriggerPoints([line()], 0)).toEqual([line()]);
  });
});

describe('what became of the lines', () => {
  const [medius, piriformis, right] = goodLines as [PlanLine, PlanLine, PlanLine];
  test('nothing, where they are the same', () => {
    expect(compareLines(goodLines, goodLines)).toEqual({
      leftOut: [],
      retimed: [],
      fewerPoints: [],
    });
  });

  test('which went, which got other minutes; the same muscle on the other side is another line', () => {
    const now = { ...medius, minutes: 4 };
    expect(compareLines(goodLines, [now, right])).toEqual({
      leftOut: [piriformis],
      retimed: [{ line: now, from: 6 }],
      fewerPoints: [],
    });
    expect(compareLines([medius, right], [right])).toMatchObject({
      leftOut: [medius],
      retimed: [],
    });
  });

  test('which lost trigger points', () => {
    const [three, two] = [3, 2].map((points) => ({ ...medius, points }));
    const { fewerPoints } = compareLines([{ ...medius, points: 3 }], [{ ...medius, points: 2 }]);
    expect(fewerPoints).toEqual([{ line: two, from: three?.points }]);
  });

  test('all of them, where nothing is left', () => {
    expect(compareLines(goodLines, []).leftOut).toEqual(goodLines);
  });
});
