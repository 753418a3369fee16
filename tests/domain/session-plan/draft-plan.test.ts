import { describe, expect, test } from 'vitest';

import { screen } from '@/lib/domain/screening/screen';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { assumedConsents, type Consents } from '@/lib/domain/session-plan/consents';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { trackOf, trackStates } from '@/lib/domain/session-plan/track';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase, row } from '../support/a-case';
import { anInventedRuleBook, aRow } from '../support/invented-rule-book';

const ruleBook = anInventedRuleBook({
  contraindications: [
    aRow('ci_stop', { class: 'absolute', clearance: 'required' }),
    aRow('ci_light', { effects: [{ kind: 'pressure_max', level: 1 }] }),
    aRow('ci_thirty', { effects: [{ kind: 'minutes_max', minutes: 30 }] }),
    aRow('ci_no_tracks', {
      effects: [{ kind: 'technique_out', techniques: ['trigger_point_pressure'] }],
    }),
    aRow('ci_place', {
      takesSites: true,
      effects: [{ kind: 'region_limit', place: { at: 'sites' }, pressureMax: 0, contact: false }],
    }),
    aRow('ci_first_session', { derived: true }),
  ],
});

function draft(changes: Partial<ClinicalCase> = {}, minutes = 60, consents?: Consents) {
  const clinicalCase = aCase(changes);
  const screening = screen({ clinicalCase, ruleBook });
  const given = consents ? { consents } : {};
  const plan = draftPlan({ clinicalCase, screening, ruleBook, minutes, ...given });
  const problems =
    plan &&
    checkPlan({ plan, clinicalCase, screening, ruleBook, consents: consents ?? assumedConsents });
  return { plan, problems };
}

describe('the draft', () => {
  test('60 minutes: the row’s phases, muscles in order, three tracks, a fifth for the other side', () => {
    const { plan, problems } = draft();
    expect(problems).toEqual([]);
    expect(plan?.phases.specific).toBe(33);
    const own = plan?.lines.filter(({ side }) => side === 'left') ?? [];
    expect(own.map(({ muscle }) => muscle)).toEqual([
      'gluteus_medius',
      'piriformis',
      'gluteus_maximus',
      'quadratus_lumborum',
    ]);
    const tracks = own.map(({ technique }) => trackOf(technique));
    expect(tracks).toEqual(
      expect.arrayContaining(['deep_tissue', 'neuromuscular', 'trigger_point']),
    );
    const other = plan?.lines.filter(({ side }) => side === 'right') ?? [];
    expect(other.reduce((sum, line) => sum + line.minutes, 0)).toBe(7);
  });

  test('three tracks already in 30 minutes', () => {
    const { plan, problems } = draft({}, 30);
    expect(problems).toEqual([]);
    expect(plan?.lines.map(({ technique }) => trackOf(technique)).sort()).toEqual([
      'deep_tissue',
      'neuromuscular',
      'trigger_point',
    ]);
  });

  test('right instead of left mirrors every line and nothing else', () => {
    const left = draft({ affectedSide: 'left' }).plan;
    const right = draft({ affectedSide: 'right' }).plan;
    const mirrored = left?.lines.map((line) => ({
      ...line,
      side: line.side === 'left' ? 'right' : 'left',
    }));
    expect(right).toEqual({ ...left, lines: mirrored });
  });

  test.each(['both', 'alternating', 'unsure'] as const)(
    '%s: both sides get lines',
    (affectedSide) => {
      const { plan, problems } = draft({ affectedSide });
      expect(problems).toEqual([]);
      expect(new Set(plan?.lines.map(({ side }) => side))).toEqual(new Set(['left', 'right']));
    },
  );

  test.each([15, 22, 30, 37, 45, 52, 60, 75, 90, 105, 120])(
    '%i minutes pass the check',
    (minutes) => {
      const { plan, problems } = draft({}, minutes);
      expect(plan?.minutes).toBeLessThanOrEqual(minutes);
      expect(problems).toEqual([]);
    },
  );

  test.each([0, 14, 121, 600])('%i minutes: no draft', (minutes) => {
    expect(draft({}, minutes).plan).toBeNull();
  });

  test('the cap fills exactly', () => {
    const { plan } = draft({ contraindications: [row('ci_thirty')] });
    expect(plan?.minutes).toBe(42);
  });

  test('a blocked case or no consent at all: no draft', () => {
    expect(draft({ contraindications: [row('ci_stop')] }).plan).toBeNull();
    expect(draft({}, 60, {}).plan).toBeNull();
  });

  test('only muscles the client has agreed to', () => {
    const { plan, problems } = draft({}, 60, { general: true });
    expect(problems).toEqual([]);
    expect(new Set(plan?.lines.map(({ muscle }) => muscle))).toEqual(
      new Set(['quadratus_lumborum']),
    );
    expect(plan?.notes?.[0]).toMatch(/^The lines hold \d+ of 33 minutes/);
  });

  test('level 1: light strokes only', () => {
    const { plan, problems } = draft({ contraindications: [row('ci_light')] });
    expect(problems).toEqual([]);
    expect(plan?.lines.every(({ pressure }) => pressure <= 1)).toBe(true);
  });

  test('nothing may be worked: the time goes to warm-up and integration, and the plan says so', () => {
    const regions = ['gluteal', 'deep_gluteal', 'lumbar_paravertebral', 'flank_kidney'] as const;
    const sites = regions.map((region) => ({ region, side: 'both' as const }));
    const { plan, problems } = draft({ contraindications: [row('ci_place', { sites })] });
    expect(problems).toEqual([]);
    expect(plan).toMatchObject({ minutes: 60, lines: [], phases: { specific: 0, warm_up: 26 } });
    expect(plan?.notes).toHaveLength(1);
  });

  test('at most five trigger points at a first visit', () => {
    const { plan, problems } = draft({ session: { minutes: 90, firstVisit: true } }, 90);
    expect(problems).toEqual([]);
    const points = plan?.lines.reduce((sum, line) => sum + (line.points ?? 0), 0);
    expect(points).toBeLessThanOrEqual(5);
    expect(points).toBeGreaterThan(0);
  });
});

describe('tracks (decisions 28)', () => {
  test('an emptied track names the rule that emptied it', () => {
    const clinicalCase = aCase({ contraindications: [row('ci_no_tracks')] });
    const { limits } = screen({ clinicalCase, ruleBook });
    expect(trackStates({ limits, ruleBook })).toMatchObject([
      { track: 'deep_tissue', because: [] },
      { track: 'neuromuscular', because: [] },
      { track: 'trigger_point', techniques: [], because: ['ci_no_tracks'] },
    ]);
  });

  test('a ceiling below a technique’s range empties it too (decisions 19)', () => {
    const clinicalCase = aCase({ contraindications: [row('ci_light')] });
    const { limits } = screen({ clinicalCase, ruleBook });
    const [deep, , points] = trackStates({ limits, ruleBook });
    expect(deep?.techniques).toEqual(['myofascial_release']);
    expect(points).toMatchObject({ techniques: [], because: ['ci_light'] });
    expect(limits.techniquesOut).toEqual([]);
  });
});
