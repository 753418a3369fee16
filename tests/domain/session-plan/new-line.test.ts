/** A line that is added to a plan: its muscle, its position and the minutes that the plan asks for. */
import { describe, expect, test } from 'vitest';

import type { Limits } from '@/lib/domain/screening/limits';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import { newLine } from '@/lib/domain/session-plan/line-edits';
import type { PlanLine } from '@/lib/domain/session-plan/session-plan';

import { check, line, plan as aPlan } from '../support/checked-plan';
import { anInventedRuleBook } from '../support/invented-rule-book';

const book = anInventedRuleBook();
const because = ['ci_x'];
const facts = (limits: Partial<Limits> = {}, more: Partial<ChoiceFacts> = {}): ChoiceFacts => ({
  muscles: book.muscles,
  techniques: book.techniques,
  positions: book.positions,
  limits: { ...noLimits(), ...limits },
  consents: assumedConsents,
  reasons: { ci_x: 'Thin skin' },
  ...more,
});

describe('a new line', () => {
  const [medius, ...others] = book.muscles;
  test('of the first muscle, lying as the line before it', () => {
    expect(newLine({ side: 'right', like: undefined, facts: facts() })).toEqual({
      muscle: 'gluteus_medius',
      side: 'right',
      region: 'gluteal',
      technique: 'longitudinal_stripping',
      pressure: 3,
      minutes: 4,
      position: 'side_lying',
    });
    const prone = newLine({ side: 'left', like: line({ position: 'prone' }), facts: facts() });
    expect(prone?.position).toBe('prone');
  });

  const among = (specific: number, ...lines: PlanLine[]) => ({ specific, lines });
  const minutesOn = (side: 'left' | 'right', plan: ReturnType<typeof among>) =>
    newLine({ side, like: undefined, facts: { ...facts(), otherSide: 'right' }, among: plan })
      ?.minutes;
  test.each([
    ['the other side: its least share', 'right', among(27, line({ minutes: 22 })), 5],
    [
      'the other side: as many of its share as are free',
      'right',
      among(27, line({ minutes: 21 })),
      6,
    ],
    [
      'the other side: a full plan asks for the least',
      'right',
      among(27, line({ minutes: 27 })),
      5,
    ],
    [
      'the other side: what its lines lack',
      'right',
      among(40, line({ side: 'right', minutes: 3 }), line({ minutes: 34 })),
      3,
    ],
    [
      'where it hurts: what no line has yet',
      'left',
      among(27, line({ muscle: 'piriformis', minutes: 20 })),
      7,
    ],
    ['where it hurts: no more than the muscle holds', 'left', among(27, line({ minutes: 7 })), 3],
    ['where no minute is free', 'left', among(27, line({ muscle: 'piriformis', minutes: 27 })), 4],
  ] as const)('has the minutes that the plan asks for; %s', (_name, side, plan, minutes) => {
    expect(minutesOn(side, plan)).toBe(minutes);
  });

  test('on the other side it satisfies the rule that asks for it', () => {
    const lines = [line({ minutes: 12 })];
    const asked = check(aPlan(lines)).find(({ rule }) => rule === 'pv_12');
    expect(asked?.message).toMatch(/add a line of 3 minutes there/);
    const own = { ...facts(), otherSide: 'right' as const };
    const added = newLine({
      side: 'right',
      like: lines[0],
      facts: own,
      among: among(15, ...lines),
    });
    expect(added?.minutes).toBe(3);
    expect(
      check(aPlan([...lines, ...(added ? [added] : [])])).map(({ rule }) => rule),
    ).not.toContain('pv_12');
  });

  test('of the muscle that was asked for, or none where the limits refuse it', () => {
    const out = facts({ musclesOut: [{ muscle: 'piriformis', because }] });
    const wanted = 'piriformis' as const;
    const asked = newLine({ side: 'left', like: undefined, facts: facts(), wanted });
    expect(asked).toMatchObject({ muscle: 'piriformis', side: 'left', region: 'deep_gluteal' });
    expect(newLine({ side: 'left', like: undefined, facts: out, wanted })).toBeNull();
  });

  test('of the first that may be worked, with its own first technique and position', () => {
    const out = { musclesOut: [{ muscle: 'gluteus_medius' as const, because }] };
    expect(newLine({ side: 'left', like: undefined, facts: facts(out) })?.muscle).toBe(
      'piriformis',
    );
    if (!medius) throw new Error('No muscle.');
    const bare = { ...medius, techniques: [], positions: [] };
    const one = newLine({
      side: 'left',
      like: undefined,
      facts: facts({}, { muscles: [bare, ...others] }),
    });
    expect([one?.technique, one?.position]).toEqual(['effleurage', 'side_lying']);
  });
});
