/** The lines of an earlier session inside today's limits. */
import { describe, expect, test } from 'vitest';

import { choiceFacts } from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import type { Limits } from '@/lib/domain/screening/limits';
import { carryLines } from '@/lib/domain/session-plan/carry-lines';
import { assumedConsents } from '@/lib/domain/session-plan/consents';

import { line } from '../support/checked-plan';

const because = ['ci_osteoporosis'];
const facts = (limits: Partial<Limits>) =>
  choiceFacts({ ...noLimits(), ...limits }, assumedConsents);
const last = line({ pressure: 3, position: 'prone' });
const carried = (limits: Partial<Limits>) => carryLines([last], facts(limits))[0];

test('what may be done stays exactly as it was, must or not', () => {
  const must = line({ mustDo: true });
  expect(carryLines([last, must], facts({}))).toEqual([
    { before: last, line: last, why: null },
    { before: must, line: must, why: null },
  ]);
});

test.each([
  ['muscle', { musclesOut: [{ muscle: 'gluteus_medius' as const, because }] }],
  ['technique', { techniquesOut: [{ technique: 'broad_compression' as const, because }] }],
  [
    'place',
    { regions: { 'gluteal.left': { pressureMax: 0 as const, contact: false as const, because } } },
  ],
] satisfies [string, Partial<Limits>][])(
  'a %s that is shut takes the line out, with the reason',
  (_, limits) => {
    expect(carried(limits)).toMatchObject({ before: last, line: null });
    expect(carried(limits)?.why).toMatch(/low bone density/i);
  },
);

test('too deep: brought down, with the reason', () => {
  const answer = carried({ pressureMax: 2, pressureBecause: because });
  expect(answer?.line).toEqual({ ...last, pressure: 2 });
  expect(answer?.why).toMatch(/^2 at most: .*low bone density/i);
});

test('a position that is out: turned to the muscle’s next one, with the reason', () => {
  const answer = carried({ positionsOut: [{ position: 'prone', because }] });
  expect(answer?.line?.position).not.toBe('prone');
  expect(answer?.line).toMatchObject({ muscle: 'gluteus_medius', side: 'left' });
  expect(answer?.why).toMatch(/low bone density/i);
});

test('too deep and in a position that is out: both are changed, each with its reason', () => {
  const answer = carried({
    pressureMax: 2,
    pressureBecause: because,
    positionsOut: [{ position: 'prone', because: ['ci_frail_older'] }],
  });
  expect(answer?.line).toMatchObject({ pressure: 2 });
  expect(answer?.line?.position).not.toBe('prone');
  expect(answer?.why).toMatch(/^2 at most: .*low bone density.*\. .*75 or older/i);
});

test('a place that is shut: moved to the muscle’s other place where the technique may stay, else out', () => {
  const hamstrings = line({
    muscle: 'biceps_femoris',
    region: 'posterior_thigh',
    technique: 'post_isometric_relaxation',
    pressure: 0,
  });
  const shut = (...keys: string[]) => ({
    regions: Object.fromEntries(
      keys.map((key) => [key, { pressureMax: 0 as const, contact: false as const, because }]),
    ),
  });
  const [moved] = carryLines([hamstrings], facts(shut('posterior_thigh.left')));
  expect(moved?.line).toMatchObject({ region: 'ischial', technique: 'post_isometric_relaxation' });
  expect(moved?.why).toMatch(/low bone density/i);
  const [kept] = carryLines([hamstrings], facts(shut('posterior_thigh.right')));
  expect(kept).toEqual({ before: hamstrings, line: hamstrings, why: null });
  const [out] = carryLines([hamstrings], facts(shut('posterior_thigh.left', 'ischial.left')));
  expect(out?.line).toBeNull();
});

describe('a hold that is too long for today', () => {
  const points = line({
    technique: 'trigger_point_pressure',
    points: 2,
    holdSeconds: 60,
    holdRepeats: 2,
  });
  const held = (secondsMax: number) =>
    carryLines(
      [points],
      facts({ techniqueLimits: [{ technique: points.technique, secondsMax, because }] }),
    )[0];

  test('is shortened, with the reason', () => {
    expect(held(40)?.line).toEqual({ ...points, holdSeconds: 40 });
    expect(held(40)?.why).toMatch(/^40 seconds a hold at most: .*low bone density/i);
    expect(held(60)).toEqual({ before: points, line: points, why: null });
  });

  test('takes the line out where no hold may be as long as it needs', () => {
    expect(held(20)?.line).toBeNull();
    expect(held(20)?.why).toMatch(/^A hold is 20 seconds at most/);
  });
});
