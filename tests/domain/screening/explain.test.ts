import { describe, expect, test } from 'vitest';

import { explainLimits, isUsual } from '@/lib/domain/screening/explain';
import type { Limits } from '@/lib/domain/screening/limits';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import { screen } from '@/lib/domain/screening/screen';

import { aCase, row } from '../support/a-case';
import { anInventedRuleBook, aRow } from '../support/invented-rule-book';

const ruleBook = anInventedRuleBook({
  regionNames: { lumbar_midline: 'middle of the low back' },
  contraindications: [
    aRow('ci_thin', {
      name: 'Blood thinner',
      takesSites: true,
      effects: [
        { kind: 'pressure_max', level: 2 },
        { kind: 'technique_out', techniques: ['cross_fibre_friction'] },
        { kind: 'technique_limit', techniques: ['cross_fibre_friction'], secondsMax: 30 },
        { kind: 'technique_limit', techniques: ['trigger_point_pressure'], secondsMax: 30 },
        { kind: 'technique_limit', techniques: ['vibration'], place: { at: 'sites' } },
        { kind: 'muscle_out', muscles: ['quadratus_lumborum'] },
        { kind: 'position_out', positions: ['prone'] },
        { kind: 'position_caution', positions: ['seated'], note: 'Not for long.', minutesMax: 5 },
        {
          kind: 'region_limit',
          place: { at: 'regions', regions: ['lumbar_midline'] },
          pressureMax: 0,
        },
        {
          kind: 'region_limit',
          place: { at: 'sites' },
          pressureMax: 0,
          contact: false,
          note: 'A scar.',
        },
        { kind: 'home', status: 'no', items: ['cold_pack'] },
        { kind: 'home', status: 'caution', items: ['lying_figure_four'], note: 'Small range.' },
        { kind: 'home_max_items', max: 2 },
      ],
    }),
  ],
});

test('a sentence for each restriction, in the order a therapist works', () => {
  const sites = [{ region: 'calf' as const, side: 'left' as const }];
  const clinicalCase = aCase({ contraindications: [row('ci_thin', { sites })] });
  const screening = screen({ clinicalCase, ruleBook });
  expect(
    explainLimits({ ...screening, clinicalCase, ruleBook }).map(({ sentence }) => sentence),
  ).toEqual([
    'Pressure 2 at most: Blood thinner.',
    'Hands-on time 60 minutes at most: Piriformis syndrome.',
    'No cross fibre friction: Blood thinner.',
    'No work on quadratus lumborum: Blood thinner.',
    'Not prone: Blood thinner.',
    'Seated: Not for long, 5 minutes at most: Blood thinner.',
    'Left calf: no contact (A scar): Blood thinner.',
    'Middle of the low back: only a resting hand without weight: Blood thinner.',
    'trigger point pressure: hold 30 seconds at most: Blood thinner.',
    'lying figure four: Small range: Blood thinner.',
    'cold pack: not now: Blood thinner.',
    '2 home items at most: Blood thinner.',
  ]);
});

describe('one restriction', () => {
  const because = ['ci_thin'];
  const said = (limits: Partial<Limits>) =>
    explainLimits({
      limits: { ...noLimits(), ...limits },
      findings: [],
      clinicalCase: aCase({}),
      ruleBook,
    });
  const item = (limit: Limits['homeItems']['cold_pack']): Partial<Limits> => ({
    homeItems: { ...noLimits().homeItems, cold_pack: limit },
  });
  const one = (kind: string, about: string, sentence: string) => ({
    kind,
    about,
    sentence,
    because,
  });

  test('no limits need no words', () => expect(said({})).toEqual([]));

  test.each([
    [
      { pressureMax: 2, pressureBecause: because },
      one('pressure', '', 'Pressure 2 at most: Blood thinner.'),
    ],
    [
      { handsOnMinutesMax: 30, minutesBecause: because },
      one('minutes', '', 'Hands-on time 30 minutes at most: Blood thinner.'),
    ],
    [
      { techniqueLimits: [{ technique: 'vibration', pressureMax: 1, because }] },
      one('narrowed', 'vibration', 'vibration: pressure 1 at most: Blood thinner.'),
    ],
    [
      { techniqueLimits: [{ technique: 'vibration', region: 'calf', secondsMax: 9, because }] },
      one('narrowed', 'vibration', 'vibration at the calf: hold 9 seconds at most: Blood thinner.'),
    ],
    [
      { techniqueLimits: [{ technique: 'vibration', note: 'Soft head.', because }] },
      one('narrowed', 'vibration', 'vibration (Soft head): Blood thinner.'),
    ],
    [
      { techniqueLimits: [{ technique: 'vibration', region: 'calf', note: 'A scar.', because }] },
      one('narrowed', 'vibration', 'No vibration at the calf (A scar): Blood thinner.'),
    ],
    [
      { techniqueLimits: [{ technique: 'vibration', region: 'calf.left', because }] },
      one('narrowed', 'vibration', 'No vibration at the left calf: Blood thinner.'),
    ],
    [
      { musclesOut: [{ muscle: 'piriformis', because }] },
      one('muscle', 'piriformis', 'No work on piriformis: Blood thinner.'),
    ],
    [
      { positionsOut: [{ position: 'side_lying', because }] },
      one('position', 'side_lying', 'Not side lying: Blood thinner.'),
    ],
    [
      { positionCautions: [{ position: 'side_lying', note: 'Short.', because }] },
      one('position', 'side_lying', 'Side lying: Short: Blood thinner.'),
    ],
    [
      { positionCautions: [{ position: 'prone', note: 'Short', minutesMax: 5, because }] },
      one('position', 'prone', 'Prone: Short, 5 minutes at most: Blood thinner.'),
    ],
    [
      { regions: { 'calf.left': { pressureMax: 3, because, notes: ['One.', 'Two.'] } } },
      one('region', 'calf.left', 'Left calf: pressure 3 at most (One; Two): Blood thinner.'),
    ],
    [
      { regions: { calf: { pressureMax: 0, contact: false, because } } },
      one('region', 'calf', 'Calf: no contact: Blood thinner.'),
    ],
    [
      item({ status: 'no', because }),
      one('home_item', 'cold_pack', 'cold pack: not now: Blood thinner.'),
    ],
    [
      item({ status: 'caution', because }),
      one('home_item', 'cold_pack', 'cold pack: with care: Blood thinner.'),
    ],
    [
      item({ status: 'caution', because, notes: ['One.', 'Two.'] }),
      one('home_item', 'cold_pack', 'cold pack: One; Two: Blood thinner.'),
    ],
    [
      { homeItemsMax: 2, homeItemsBecause: because },
      one('home_count', '', '2 home items at most: Blood thinner.'),
    ],
  ] as [Partial<Limits>, ReturnType<typeof one>][])('%j', (limits, expected) => {
    expect(said(limits)).toEqual([expected]);
  });

  test('a place that the whole session limits as much is not named', () => {
    const regions = {
      calf: { pressureMax: 2 as const, because },
      foot: { pressureMax: 1 as const, because },
    };
    const kinds = said({ pressureMax: 2, pressureBecause: because, regions });
    expect(kinds.map(({ kind, about }) => [kind, about])).toEqual([
      ['pressure', ''],
      ['region', 'foot'],
    ]);
  });

  test('a place without contact is named also under level 0', () => {
    const regions = { calf: { pressureMax: 0 as const, contact: false as const, because } };
    expect(said({ pressureMax: 0, regions }).map(({ about }) => about)).toEqual(['calf']);
  });

  test('a limit that nobody caused is said without a reason', () => {
    const [only] = said({ techniquesOut: [{ technique: 'vibration', because: [] }] });
    expect(only?.sentence).toBe('No vibration.');
  });

  const sentences = (limits: Partial<Limits>) => said(limits).map(({ sentence }) => sentence);

  test('of two limits of the same thing only the tighter one is said', () => {
    expect(
      sentences({
        pressureMax: 2,
        pressureBecause: because,
        techniqueLimits: [
          { technique: 'deep_tissue', pressureMax: 3, because },
          { technique: 'petrissage', pressureMax: 1, because },
        ],
        positionsOut: [{ position: 'prone', because }],
        positionCautions: [
          { position: 'prone', note: 'Not for long', because },
          { position: 'seated', note: 'At most 15 minutes', minutesMax: 15, because },
        ],
      }),
    ).toEqual([
      'Pressure 2 at most: Blood thinner.',
      'Not prone: Blood thinner.',
      'Seated: At most 15 minutes: Blood thinner.',
      'petrissage: pressure 1 at most: Blood thinner.',
    ]);
  });

  test('what differs by its place alone stands in one sentence', () => {
    const at = (region: string, rules = because) => ({
      ...{ technique: 'vibration' as const, region, because: rules },
    });
    expect(
      sentences({
        musclesOut: [
          { muscle: 'psoas_major', because },
          { muscle: 'iliacus', because },
        ],
        techniqueLimits: [
          at('calf'),
          at('foot', ['region_default.foot']),
          at('sacrum', ['ci_thin', 'region_default.sacrum']),
          at('coccyx', ['region_default.coccyx']),
        ],
      }),
    ).toEqual([
      'No work on psoas major, iliacus: Blood thinner.',
      'No vibration at the calf, sacrum: Blood thinner.',
      'No vibration at the foot, coccyx: the usual care of the place.',
    ]);
  });

  test('what every client has is told apart', () => {
    const [own, usual] = said({
      regions: {
        calf: { pressureMax: 1, because: ['ci_thin', 'region_default.calf'] },
        foot: { pressureMax: 1, because: ['region_default.foot'] },
      },
    });
    expect([own, usual].map((restriction) => restriction && isUsual(restriction))).toEqual([
      false,
      true,
    ]);
  });
});
