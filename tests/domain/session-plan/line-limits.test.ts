/** What bounds one line beyond its level, in words: limits in, words out. */
import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { sides } from '@/lib/domain/anatomy/side';
import type { Limits } from '@/lib/domain/screening/limits';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import { screen } from '@/lib/domain/screening/screen';
import { assumedConsents } from '@/lib/domain/session-plan/consents';
import type { ChoiceFacts } from '@/lib/domain/session-plan/line-choices';
import {
  bookLimits,
  lineLimits,
  lineLimitWords,
  type LineLimitFacts,
} from '@/lib/domain/session-plan/line-limits';
import { isOutsideBounds, pointBounds } from '@/lib/domain/session-plan/point-bounds';
import { closeUps } from '@/lib/muscle-map/close-up';

import { aCase } from '../support/a-case';

const line = {
  muscle: 'piriformis',
  side: 'left',
  region: 'deep_gluteal',
  technique: 'trigger_point_pressure',
  position: 'prone_bolstered',
} as const;
const because = ['ci_thin'];
const facts = (limits: Partial<Limits>): LineLimitFacts => ({
  ...bookLimits({ ...noLimits(), ...limits }, ruleBook),
  rules: (ids) => ids.join(),
});
const words = (limits: Partial<Limits>, changes: object = {}) =>
  lineLimits({ ...line, ...changes }, facts(limits)).map(lineLimitWords);
const narrowed = (more: object): Partial<Limits> => ({
  techniqueLimits: [{ technique: 'trigger_point_pressure', because, ...more }],
});
const OUTER = 'Point pressure at the outer third only.';

describe('the limits of one line', () => {
  const rows: [string, Partial<Limits>, object, string[]][] = [
    ['where point pressure may go in this muscle, for every client', {}, {}, [OUTER]],
    ['the same for strip-by-strip work', {}, { technique: 'neuromuscular_therapy' }, [OUTER]],
    ['a flat hand has no such bound', {}, { technique: 'broad_compression' }, []],
    [
      'a muscle that takes no point pressure',
      {},
      { muscle: 'obturator_gemelli' },
      ['No point pressure on this muscle.'],
    ],
    ['a muscle without a bound', {}, { muscle: 'gluteus_maximus', region: 'gluteal' }, []],
    [
      'the longest hold, with its reason',
      narrowed({ secondsMax: 60 }),
      {},
      [OUTER, 'Hold 60 seconds at most: ci_thin.'],
    ],
    [
      'a hold on the other side',
      narrowed({ secondsMax: 60, region: 'deep_gluteal.right' }),
      {},
      [OUTER],
    ],
    [
      'a hold at this place',
      narrowed({ secondsMax: 45, region: 'deep_gluteal.left' }),
      {},
      [OUTER, 'Hold 45 seconds at most: ci_thin.'],
    ],
    ['a note on the technique', narrowed({ note: 'Gently.' }), {}, [OUTER, 'Gently: ci_thin.']],
    [
      'a note about this muscle stands instead of the usual bound',
      narrowed({ note: 'Outer third only.', muscles: ['piriformis'] }),
      {},
      ['Outer third only: ci_thin.'],
    ],
    [
      'a note about another muscle',
      narrowed({ note: 'Outer third only.', muscles: ['piriformis'] }),
      { muscle: 'gluteus_maximus', region: 'gluteal' },
      [],
    ],
    [
      'a note about one of the hamstrings holds for the group',
      narrowed({ note: 'Lower half only', muscles: ['biceps_femoris'] }),
      { muscle: 'hamstrings', region: 'posterior_thigh' },
      ['Lower half only: ci_thin.'],
    ],
    ['a limit of another technique', narrowed({ secondsMax: 60 }), { technique: 'effleurage' }, []],
    [
      'the note of a place, with its level',
      { regions: { 'deep_gluteal.left': { pressureMax: 2, because, notes: ['Numb areas'] } } },
      {},
      [OUTER, 'Pressure 2 at most (Numb areas): ci_thin.'],
    ],
    [
      'a place that is not to be touched',
      {
        regions: {
          deep_gluteal: { pressureMax: 0, contact: false, because, notes: ['Scar', 'Port'] },
        },
      },
      {},
      [OUTER, 'No contact (Scar; Port): ci_thin.'],
    ],
    [
      'the place on the other side',
      { regions: { 'deep_gluteal.right': { pressureMax: 2, because, notes: ['Numb areas'] } } },
      {},
      [OUTER],
    ],
    [
      'the minutes of its position',
      {
        positionCautions: [
          { position: 'prone_bolstered', note: 'Not long', minutesMax: 15, because },
        ],
      },
      { technique: 'effleurage' },
      ['Face down, pillow under the belly: Not long, 15 minutes at most: ci_thin.'],
    ],
    [
      'the minutes of another position',
      { positionCautions: [{ position: 'supine', note: 'Not long', because }] },
      {},
      [OUTER],
    ],
    [
      'usual care gives no reason',
      narrowed({ secondsMax: 30, because: ['region_default.deep_gluteal'] }),
      {},
      [OUTER, 'Hold 30 seconds at most.'],
    ],
  ];
  test.each(rows)('%s', (_name, limits, changes, expected) =>
    expect(words(limits, changes)).toEqual(expected),
  );

  test('piriformis pain: outer third and the hold, on piriformis alone', () => {
    const clinicalCase = aCase({
      causes: [{ cause: 'piriformis_syndrome', confirmedBy: 'doctor' }],
    });
    const own = bookLimits(screen({ clinicalCase, ruleBook }).limits, ruleBook);
    const said = lineLimits(line, own).map(lineLimitWords).join(' ');
    expect(said).toMatch(/outer third only: no point pressure at mid-muscle.*Piriformis syndrome/);
    expect(said).toMatch(/Hold 60 seconds at most: Piriformis syndrome/);
    const gluteal = { ...line, muscle: 'gluteus_maximus', region: 'gluteal' } as const;
    expect(lineLimits(gluteal, own).map(lineLimitWords).join(' ')).not.toMatch(/piriformis the/);
  });
});

describe('where a point may be pressed', () => {
  const choices = (limits: Partial<Limits>, more: Partial<ChoiceFacts> = {}): ChoiceFacts => ({
    muscles: ruleBook.muscles,
    techniques: ruleBook.techniques,
    positions: ruleBook.positions,
    limits: { ...noLimits(), ...limits },
    consents: assumedConsents,
    reasons: { ci_thin: 'Blood thinner' },
    ...more,
  });
  const piriformis = { muscle: 'piriformis', side: 'left' } as const;

  test('some places of a muscle: the others lie outside, and so does a place without a name', () => {
    const bounds = pointBounds(piriformis, choices({}));
    expect(bounds).toEqual({ open: ['outer third'], words: OUTER });
    expect(['outer third', 'inner third', ''].map((site) => isOutsideBounds(bounds, site))).toEqual(
      [false, true, true],
    );
  });

  test('a muscle without a bound', () => {
    const bounds = pointBounds({ muscle: 'gluteus_medius', side: 'left' }, choices({}));
    expect(bounds).toBeNull();
    expect(isOutsideBounds(bounds, '')).toBe(false);
  });

  const shut = 'No point pressure on this muscle now: Blood thinner.';
  test.each<[string, Partial<Limits>, string | null]>([
    ['the muscle is out', { musclesOut: [{ muscle: 'gluteus_medius', because }] }, shut],
    [
      'the technique is out',
      { techniquesOut: [{ technique: 'trigger_point_pressure', because }] },
      shut,
    ],
    [
      'a hold may not be as long as the shortest',
      narrowed({ secondsMax: 20 }),
      'No point pressure on this muscle now: A hold is 20 seconds at most: Blood thinner.',
    ],
    ['another muscle is out', { musclesOut: [{ muscle: 'iliacus', because }] }, null],
  ])('%s', (_name, limits, expected) => {
    const bounds = pointBounds({ muscle: 'gluteus_medius', side: 'left' }, choices(limits));
    expect(bounds?.words ?? null).toBe(expected);
    if (expected !== null) expect(bounds?.open).toEqual([]);
  });

  test.each(sides)('what stays open is a place that the map shows, on the %s', (side) => {
    const bounded = ruleBook.muscles.filter(({ pointSites }) => (pointSites?.length ?? 0) > 0);
    expect(bounded.length).toBeGreaterThan(0);
    for (const { id, pointSites = [] } of bounded) {
      if (id === 'hamstrings') throw new Error('A group has no sites of its own.');
      const shown = closeUps(id, side).flatMap(({ sites }) => sites.map(({ site }) => site));
      for (const site of pointSites) expect(shown).toContain(site);
    }
  });
});
