import { describe, expect, test } from 'vitest';

import { consult } from '@/lib/domain/consult/consult';
import type { Contraindication } from '@/lib/domain/screening/contraindication';

import { aCase, row } from '../support/a-case';
import { aFlag, anInventedRuleBook, aRow } from '../support/invented-rule-book';

const ruleBook = anInventedRuleBook({
  redFlags: [aFlag('rf_now', 'emergency')],
  contraindications: [
    aRow('ci_places', {
      takesSites: true,
      effects: [
        { kind: 'pressure_max', level: 3 },
        { kind: 'region_limit', place: { at: 'regions', regions: ['calf'] }, pressureMax: 2 },
        { kind: 'region_limit', place: { at: 'sites' }, pressureMax: 0, contact: false, note: 'x' },
        { kind: 'technique_limit', techniques: ['deep_tissue'], pressureMax: 3, note: 'slowly' },
        { kind: 'technique_limit', techniques: ['vibration'], place: { at: 'sites' }, note: 'far' },
        { kind: 'technique_limit', techniques: ['vibration'], place: { at: 'sites' } },
        { kind: 'technique_limit', techniques: ['effleurage'], note: 'only a note' },
        { kind: 'technique_out', techniques: ['tapotement_hacking', 'cross_fibre_friction'] },
        { kind: 'home', status: 'caution', items: ['cold_pack'], note: 'Short.' },
      ],
    }),
  ],
});
const see = (...listed: ReturnType<typeof row>[]) =>
  consult(aCase({ contraindications: listed }), ruleBook);

describe('the document of a case', () => {
  test('has exactly the keys of the case file, in its order', () => {
    const result = see();
    expect(Object.keys(result)).toEqual([
      'contentVersion',
      'phase',
      'disposition',
      'blocked',
      'findings',
      'limits',
      'plan',
      'homeCare',
    ]);
    expect(Object.keys(result.limits)).toEqual([
      'pressureMax',
      'handsOnMinutesMax',
      'techniquesOut',
      'techniqueLimits',
      'musclesOut',
      'positionsOut',
      'regions',
      'homeItems',
    ]);
    expect(Object.keys(result.plan ?? {})).toEqual(['minutes', 'phases', 'lines']);
    expect(Object.keys(result.homeCare ?? {})).toEqual(['minutesPerDay', 'items']);
    expect(Object.keys(result.limits.homeItems)).toHaveLength(32);
  });

  test('findings carry rule, level, class, because and sources', () => {
    expect(see(row('ci_places')).findings).toEqual([
      {
        rule: 'ci_places',
        level: 'caution',
        class: 'precaution',
        because: ['contraindications[0]'],
        sources: ['R'],
      },
    ]);
  });

  test('regions: only those below the session’s ceiling, one side where it is stricter', () => {
    const sites = [
      { region: 'calf' as const, side: 'left' as const },
      { region: 'foot' as const, side: 'both' as const },
    ];
    expect(see(row('ci_places', { sites })).limits.regions).toEqual({
      calf: { pressureMax: 2, because: ['ci_places'] },
      'calf.left': { pressureMax: 0, contact: false, because: ['ci_places'] },
      foot: { pressureMax: 0, contact: false, because: ['ci_places'] },
    });
    // The usual care of the buttock's depth is 3: it shows only while the session may go to 4.
    expect(see().limits.regions).toEqual({
      deep_gluteal: { pressureMax: 3, because: ['region_default.deep_gluteal'] },
    });
  });

  test('technique limits: numbers and places, no notes', () => {
    const sites = [{ region: 'calf' as const, side: 'left' as const }];
    const { techniqueLimits, techniquesOut } = see(row('ci_places', { sites })).limits;
    expect(techniqueLimits).toEqual([
      { technique: 'deep_tissue', pressureMax: 3, because: ['ci_places'] },
      { technique: 'vibration', region: 'calf.left', because: ['ci_places'] },
    ]);
    expect(techniquesOut).toEqual(['cross_fibre_friction', 'tapotement_hacking']);
  });

  test('home items: status, and the rules for caution and no', () => {
    const { homeItems } = see(row('ci_places')).limits;
    expect(homeItems.cold_pack).toEqual({ status: 'caution', because: ['ci_places'] });
    expect(homeItems.warm_pack).toEqual({ status: 'ok' });
  });

  test('a blocked case has no plan but shows its limits', () => {
    const result = consult(aCase({ redFlags: { rf_now: 'yes' } }), ruleBook);
    expect(result).toMatchObject({ blocked: true, disposition: 'emergency', plan: null });
    expect(result.limits.pressureMax).toBe(4);
  });
});

describe('places and techniques of the document', () => {
  const because = ['ci_x'];
  const of = (effects: Contraindication['effects']) => {
    const book = anInventedRuleBook({
      regionDefaults: [],
      contraindications: [aRow('ci_x', { takesSites: true, effects })],
    });
    const sites = [{ region: 'calf' as const, side: 'left' as const }];
    return consult(aCase({ contraindications: [row('ci_x', { sites })] }), book).limits;
  };
  const calf = { at: 'regions', regions: ['calf'] };
  const mark = { at: 'sites' };
  const limit = (place: object, pressureMax: number, more: object = {}) => ({
    kind: 'region_limit',
    place,
    pressureMax,
    ...more,
  });

  test.each([
    ['one side as strict as both is not told', [limit(calf, 1), limit(mark, 1)], ['calf']],
    ['one side less strict is not told', [limit(calf, 1), limit(mark, 2)], ['calf']],
    ['one side stricter is', [limit(calf, 2), limit(mark, 1)], ['calf', 'calf.left']],
    [
      'no contact is stricter than level 0',
      [limit(calf, 0), limit(mark, 0, { contact: false })],
      ['calf', 'calf.left'],
    ],
    [
      'level 0 is less strict than no contact',
      [limit(calf, 0, { contact: false }), limit(mark, 0)],
      ['calf'],
    ],
    ['as high as the session is not told', [limit(calf, 4)], []],
    [
      'no contact is told also at a session of level 0',
      [{ kind: 'pressure_max', level: 0 }, limit(calf, 0, { contact: false }), limit(mark, 0)],
      ['calf'],
    ],
  ])('%s', (_name, effects, keys) => {
    expect(Object.keys(of(effects as never).regions)).toEqual(keys);
  });

  test('a word at a place is told as "not there", once with the rules of both', () => {
    const narrowed = (more: object) => ({
      kind: 'technique_limit',
      techniques: ['vibration'],
      ...more,
    });
    const { techniqueLimits } = of([
      narrowed({ place: mark, note: 'far' }),
      narrowed({ place: mark, note: 'near' }),
      narrowed({ secondsMax: 9 }),
      narrowed({ note: 'everywhere' }),
    ] as never);
    expect(techniqueLimits).toEqual([
      { technique: 'vibration', region: 'calf.left', because },
      { technique: 'vibration', secondsMax: 9, because },
    ]);
  });

  test('usual care is told by its ceiling, unless a rule says the same', () => {
    const book = anInventedRuleBook({
      regionDefaults: [
        {
          region: 'calf',
          pressureMax: 2,
          structures: '',
          never: '',
          neverTechniques: ['vibration'],
          sources: ['R'],
        },
      ],
      contraindications: [
        aRow('ci_x', {
          effects: [
            {
              kind: 'technique_limit',
              techniques: ['vibration'],
              place: { at: 'regions', regions: ['calf'] },
            },
          ],
        }),
      ],
    });
    const told = (...listed: ReturnType<typeof row>[]) =>
      consult(aCase({ contraindications: listed }), book).limits.techniqueLimits;
    expect(told()).toEqual([]);
    expect(told(row('ci_x'))).toEqual([
      { technique: 'vibration', region: 'calf', because: ['ci_x', 'region_default.calf'] },
    ]);
  });
});
