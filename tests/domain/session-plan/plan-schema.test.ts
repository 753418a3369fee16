import { describe, expect, test } from 'vitest';

import { lineWords } from '@/lib/domain/session-plan/line-words';
import { sessionPlanSchema } from '@/lib/domain/session-plan/session-plan.schema';
import { trackStates } from '@/lib/domain/session-plan/track';
import { noLimits } from '@/lib/domain/screening/merge-limits';

import { line, phases, plan } from '../support/checked-plan';
import { anInventedRuleBook } from '../support/invented-rule-book';

const accepts = (value: unknown): boolean => sessionPlanSchema.safeParse(value).success;
const withLine = (changes: object) => ({ ...plan(), lines: [{ ...line(), ...changes }] });

describe('a plan as a form sends it', () => {
  test.each([
    ['as it is', plan()],
    ['without lines', plan([])],
    ['40 lines', plan(Array(40).fill(line()))],
    ['1 minute', { ...plan(), minutes: 1 }],
    ['120 minutes', { ...plan(), minutes: 120 }],
    ['a phase of nothing', { ...plan(), phases: phases({ specific: 0 }) }],
    ['notes', { ...plan(), notes: Array(20).fill('x'.repeat(300)) }],
    ['one minute on a line', withLine({ minutes: 1 })],
    ['points and holds', withLine({ points: 1, holdSeconds: 999, holdRepeats: 99 })],
    ['99 points', withLine({ points: 99, holdSeconds: 1, holdRepeats: 1 })],
  ])('%s', (_name, value) => expect(accepts(value)).toBe(true));

  test.each([0, 1, 2, 3, 4, 5])('level %i', (pressure) => {
    expect(accepts(withLine({ pressure }))).toBe(true);
  });

  test.each([
    ['41 lines', plan(Array(41).fill(line()))],
    ['no minutes', { ...plan(), minutes: 0 }],
    ['121 minutes', { ...plan(), minutes: 121 }],
    ['half a minute', { ...plan(), minutes: 30.5 }],
    ['a phase below nothing', { ...plan(), phases: phases({ specific: -1 }) }],
    ['a phase of 121', { ...plan(), phases: phases({ specific: 121 }) }],
    ['a missing phase', { ...plan(), phases: {} }],
    ['another field', { ...plan(), admin: true }],
    ['21 notes', { ...plan(), notes: Array(21).fill('x') }],
    ['a note of 301 letters', { ...plan(), notes: ['x'.repeat(301)] }],
    ['level 6', withLine({ pressure: 6 })],
    ['level 2.5', withLine({ pressure: 2.5 })],
    ['no minutes on a line', withLine({ minutes: 0 })],
    ['121 minutes on a line', withLine({ minutes: 121 })],
    ['a side that is none', withLine({ side: 'both' })],
    ['an unknown place', withLine({ region: 'elbow' })],
    ['no points', withLine({ points: 0 })],
    ['100 points', withLine({ points: 100 })],
    ['a hold of 1000', withLine({ holdSeconds: 1000 })],
    ['100 holds', withLine({ holdRepeats: 100 })],
    ['another field of a line', withLine({ admin: true })],
    ['nothing', {}],
  ])('not %s', (_name, value) => expect(accepts(value)).toBe(false));
});

describe('a line in words', () => {
  const book = anInventedRuleBook();
  const names = {
    ...book,
    muscles: [{ id: 'gluteus_medius', name: 'Gluteus medius' }],
    techniques: [{ id: 'broad_compression', name: 'Compression' }],
    positions: [{ id: 'side_lying', name: 'Side-Lying' }],
    pressures: [{ level: 3, name: 'Medium' }],
  };
  const said = (changes: Parameters<typeof line>[0]) => lineWords(line(changes), names);

  test.each([
    [{}, 'Compression, level 3 Medium, 6 min, side-lying'],
    [{ pressure: 2 }, 'Compression, level 2, 6 min, side-lying'],
    [{ points: 1 }, 'Compression, level 3 Medium, 6 min, with 1 point, side-lying'],
    [
      { points: 2, holdSeconds: 30, holdRepeats: 1 },
      'Compression, level 3 Medium, 6 min, with 2 points, each held once for 30 s, side-lying',
    ],
    [
      { points: 2, holdRepeats: 3 },
      'Compression, level 3 Medium, 6 min, with 2 points, each held 3 times, side-lying',
    ],
    [{ holdSeconds: 30 }, 'Compression, level 3 Medium, 6 min, side-lying'],
  ] as [Parameters<typeof line>[0], string][])('%j: %s', (changes, detail) => {
    expect(said(changes)).toEqual({ title: 'Gluteus medius, left', detail });
  });

  test('what the book does not know is an error, not a gap', () => {
    expect(() => said({ muscle: 'soleus' })).toThrow('The rule book has no "soleus".');
  });
});

describe('tracks under limits', () => {
  const because = ['ci_x'];
  const states = (more: Partial<ReturnType<typeof noLimits>>) =>
    trackStates({ limits: { ...noLimits(), ...more }, ruleBook: anInventedRuleBook() });

  test('open ones name nobody, also where one technique is gone', () => {
    const [deep] = states({ techniquesOut: [{ technique: 'deep_tissue', because }] });
    expect(deep).toMatchObject({ track: 'deep_tissue', because: [] });
    expect(deep?.techniques).not.toContain('deep_tissue');
    expect(deep?.techniques).toContain('longitudinal_stripping');
  });

  test('emptied ones name every rule that emptied them', () => {
    const points = states({ techniquesOut: [{ technique: 'trigger_point_pressure', because }] })[2];
    expect(points).toEqual({ track: 'trigger_point', techniques: [], because });
    const low = states({ pressureMax: 1, pressureBecause: ['ci_y'] })[2];
    expect(low).toEqual({ track: 'trigger_point', techniques: [], because: ['ci_y'] });
    const enough = states({ pressureMax: 2, pressureBecause: ['ci_y'] })[2];
    expect(enough).toEqual({
      track: 'trigger_point',
      techniques: ['trigger_point_pressure'],
      because: [],
    });
  });
});
