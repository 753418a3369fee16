/** What of a muscle the limits leave: its ways to be worked, best first, and why a muscle is no candidate at all. */
import { describe, expect, test } from 'vitest';

import type { MuscleRecord, PlanMuscle } from '@/lib/domain/anatomy/muscle';
import type { CauseGuidance } from '@/lib/domain/intake/suspected-cause';
import type { CauseSet } from '@/lib/domain/screening/cause-sets';
import type { Limits } from '@/lib/domain/screening/limits';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import { assumedConsents, type Consents } from '@/lib/domain/session-plan/consents';
import { candidatesOn, musclesInOrder } from '@/lib/domain/session-plan/line-options';
import type { Technique } from '@/lib/domain/session-plan/technique';

import { aCase } from '../support/a-case';
import { anInventedRuleBook } from '../support/invented-rule-book';

const base = anInventedRuleBook();
const because = ['ci_x'];
const BELLY = 'cross_fibre_friction';
const TPP = 'trigger_point_pressure';
const STR = 'longitudinal_stripping';

const set = (guidance: Partial<CauseGuidance> | null): CauseSet =>
  ({
    cause: 'piriformis_syndrome',
    column: 'piriformis_syndrome',
    guidance: guidance && {
      muscles: [],
      techniquesFit: [],
      positions: [],
      effects: [],
      ...guidance,
    },
  }) as unknown as CauseSet;

interface Given {
  muscle?: Partial<MuscleRecord>;
  limits?: Partial<Limits>;
  consents?: Consents;
  sets?: CauseSet[];
  fillers?: PlanMuscle[];
}

function candidates({
  muscle,
  limits = {},
  consents = assumedConsents,
  sets,
  fillers,
}: Given = {}) {
  const [first] = base.muscles;
  if (!first) throw new Error('No muscle.');
  const own: MuscleRecord = { ...first, techniques: [STR, TPP, BELLY], ...muscle };
  const filler = base.muscles.find(({ id }) => id === 'quadratus_lumborum');
  const ruleBook = { ...base, muscles: filler ? [own, filler] : [own] };
  return candidatesOn('left', {
    clinicalCase: aCase(),
    screening: { findings: [], limits: { ...noLimits(), ...limits } },
    ruleBook,
    consents,
    sets: sets ?? [set({ muscles: [own.id] })],
    ...(fillers ? { fillers } : {}),
  });
}
const ways = (given: Given = {}): string[] =>
  candidates(given)[0]?.options.map(
    ({ technique, region, pressure }) => `${technique} ${region} ${pressure}`,
  ) ?? [];
const techniques = (given: Given = {}) => ways(given).map((way) => way.split(' ')[0]);
const narrowed = (technique: Technique, more: object): Partial<Limits> => ({
  techniqueLimits: [{ technique, because, ...more }],
});

describe('ways to work a muscle', () => {
  test('its own work in its order, then what any muscle takes, at level 3 at most', () => {
    expect(ways()).toEqual([
      `${STR} gluteal 3`,
      `${TPP} gluteal 3`,
      `${BELLY} gluteal 3`,
      'effleurage gluteal 3',
      'static_hold gluteal 1',
    ]);
  });

  test('opening strokes come last, also where they are its own', () => {
    expect(techniques({ muscle: { techniques: ['effleurage', TPP] } })).toEqual([
      TPP,
      'effleurage',
      'static_hold',
    ]);
    expect(techniques({ muscle: { techniques: ['static_hold', TPP] } })).toEqual([
      TPP,
      'static_hold',
      'effleurage',
    ]);
  });

  test.each(['deep_tissue', 'vibration', 'tapotement_hacking', 'thermal_pack_in_clinic'] as const)(
    '%s is left to the therapist',
    (technique) => {
      expect(techniques({ muscle: { techniques: [technique] } })).toEqual([
        'effleurage',
        'static_hold',
      ]);
    },
  );

  test('a technique without a range of its own is drafted at level 2', () => {
    const muscle = { techniques: ['post_isometric_relaxation' as const] };
    expect(ways({ muscle })[0]).toBe('post_isometric_relaxation gluteal 2');
    const limits = { pressureMax: 1 as const };
    expect(ways({ muscle, limits })[0]).toBe('post_isometric_relaxation gluteal 1');
  });

  test.each<[string, Partial<Limits>, string[]]>([
    ['out', { techniquesOut: [{ technique: STR, because }] }, [TPP, BELLY]],
    ['out here', narrowed(STR, { region: 'gluteal.left' }), [TPP, BELLY]],
    ['out over there', narrowed(STR, { region: 'gluteal.right' }), [STR, TPP, BELLY]],
    ['narrowed below its range', narrowed(STR, { pressureMax: 2 }), [TPP, BELLY]],
    ['narrowed inside its range', narrowed(TPP, { pressureMax: 2 }), [STR, TPP, BELLY]],
    ['too low a session for it', { pressureMax: 2 }, [TPP, BELLY]],
    ['too short a hold', narrowed(TPP, { secondsMax: 29 }), [STR, BELLY]],
    ['a hold just long enough', narrowed(TPP, { secondsMax: 30 }), [STR, TPP, BELLY]],
    ['a short hold of something else', narrowed(STR, { secondsMax: 1 }), [STR, TPP, BELLY]],
  ])('a technique that is %s', (_name, limits, expected) => {
    expect(
      techniques({ limits }).filter((one) => one !== 'effleurage' && one !== 'static_hold'),
    ).toEqual(expected);
  });

  test('two limits of one technique both hold', () => {
    const limits: Partial<Limits> = {
      techniqueLimits: [
        { technique: TPP, pressureMax: 2, because },
        { technique: TPP, secondsMax: 29, because },
        { technique: BELLY, pressureMax: 2, because },
      ],
    };
    expect(ways({ limits })).toEqual(
      expect.arrayContaining([`${STR} gluteal 3`, `${BELLY} gluteal 2`]),
    );
    expect(techniques({ limits })).not.toContain(TPP);
  });
});

describe('what the causes find fitting comes first', () => {
  const first = base.muscles[0]?.id ?? 'piriformis';
  const order = (...guidances: (Partial<CauseGuidance> | null)[]) =>
    techniques({
      sets: [set({ muscles: [first] }), ...guidances.map(set)],
    }).slice(0, 3);

  test.each<[string, (Partial<CauseGuidance> | null)[], string[]]>([
    ['no opinion', [null, {}], [STR, TPP, BELLY]],
    [
      'one opinion',
      [{ techniquesFit: [BELLY, 'effleurage', 'static_hold'] }],
      [BELLY, 'effleurage', 'static_hold'],
    ],
    [
      'fewer doubts before more',
      [{ techniquesFit: [TPP, BELLY] }, { techniquesFit: [BELLY] }],
      [BELLY, TPP, STR],
    ],
    [
      'fitting on this muscle only',
      [
        {
          techniquesFit: [STR, TPP, BELLY],
          techniquesFitOn: { [STR]: [first], [TPP]: ['soleus'] },
        },
      ],
      [STR, BELLY, TPP],
    ],
  ])('%s', (_name, guidances, expected) => expect(order(...guidances)).toEqual(expected));

  test('how many fit every cause', () => {
    const fitting = (techniquesFit: Technique[]) =>
      candidates({ sets: [set({ muscles: [first], techniquesFit })] })[0]?.fitting;
    expect(fitting([])).toBe(5);
    expect(fitting([TPP])).toBe(1);
    expect(fitting(['vibration'])).toBe(0);
  });
});

describe('a muscle is no candidate', () => {
  const avoid = (key: string): Partial<Limits> => ({
    regions: { [key]: { pressureMax: 0, contact: false, because } },
  });
  test.each<[string, Given, number]>([
    ['where nothing is against it', {}, 1],
    ['where it is out', { limits: { musclesOut: [{ muscle: 'gluteus_medius', because }] } }, 0],
    ['where another one is out', { limits: { musclesOut: [{ muscle: 'soleus', because }] } }, 1],
    [
      'as a group, where one of its muscles is out',
      {
        muscle: { id: 'hamstrings' },
        limits: { musclesOut: [{ muscle: 'semitendinosus', because }] },
      },
      0,
    ],
    ['where its place may not be touched', { limits: avoid('gluteal.left') }, 0],
    ['where the other side’s may not', { limits: avoid('gluteal.right') }, 1],
    ['without consent for it', { consents: { general: true } }, 0],
    [
      'without a position',
      {
        limits: {
          positionsOut: [
            { position: 'prone', because },
            { position: 'side_lying', because },
          ],
        },
      },
      0,
    ],
    ['that no cause names', { sets: [set({ muscles: ['soleus'] })] }, 0],
    ['of a cause without guidance', { sets: [set(null)] }, 0],
    [
      'with no way left',
      {
        limits: {
          techniquesOut: ([STR, TPP, BELLY, 'effleurage', 'static_hold'] as const).map(
            (technique) => ({ technique, because }),
          ),
        },
      },
      0,
    ],
  ])('%s', (_name, given, count) => expect(candidates(given)).toHaveLength(count));

  test('at its upper end, where its own place may not be touched', () => {
    const muscle = { region: 'calf' as const, endRegion: 'fibular_head' as const };
    expect(ways({ muscle })[0]).toBe(`${STR} calf 3`);
    expect(ways({ muscle, limits: avoid('calf') })[0]).toBe(`${STR} fibular_head 3`);
    expect(ways({ muscle: { region: 'calf' }, limits: avoid('calf') })).toEqual([]);
  });

  test('and keeps the positions that are left', () => {
    const limits = { positionsOut: [{ position: 'prone' as const, because }] };
    expect(candidates({ limits })[0]?.positions).toEqual(['side_lying']);
    expect(candidates()[0]?.positions).toEqual(['side_lying', 'prone']);
  });
});

describe('muscles of the causes', () => {
  const sets = [
    set({ muscles: ['piriformis', 'soleus', 'gluteus_medius'] }),
    set(null),
    set({ muscles: ['soleus', 'gluteus_medius', 'gastrocnemius'] }),
  ];
  test('by their best place in any list, earlier cause first', () => {
    expect(musclesInOrder(sets)).toEqual([
      'piriformis',
      'soleus',
      'gluteus_medius',
      'gastrocnemius',
    ]);
  });

  test('fillers come after them, once, and only where a cause leaves a muscle', () => {
    const ids = (given: Given) => candidates(given).map(({ muscle }) => muscle.id);
    expect(ids({ fillers: ['quadratus_lumborum'] })).toEqual([
      'gluteus_medius',
      'quadratus_lumborum',
    ]);
    expect(ids({ fillers: ['gluteus_medius'] })).toEqual(['gluteus_medius']);
    expect(ids({ fillers: [] })).toEqual(['gluteus_medius']);
    expect(ids({ fillers: ['quadratus_lumborum'], consents: { general: true } })).toEqual([]);
  });
});
