import type { MuscleRecord, PlanMuscle } from '@/lib/domain/anatomy/muscle';
import { positions } from '@/lib/domain/anatomy/position';
import { homeCareItems } from '@/lib/domain/home-care/home-care-item';
import { causeColumns, type CauseRecord } from '@/lib/domain/intake/suspected-cause';
import type { CauseItemMatrix } from '@/lib/domain/home-care/cause-item-matrix';
import type { Contraindication } from '@/lib/domain/screening/contraindication';
import type { RedFlag } from '@/lib/domain/screening/red-flag';
import type { RuleBook } from '@/lib/domain/shared/rule-book';
import type { Technique, TechniqueRecord } from '@/lib/domain/session-plan/technique';
import { trackOf } from '@/lib/domain/session-plan/track';

import { inventedCourse } from './invented-course';
import { homeItems } from './invented-home-items';

export function aFlag(
  id: RedFlag['id'],
  level: RedFlag['level'],
  more: Partial<RedFlag> = {},
): RedFlag {
  const words = { ask: `${id}?`, pointsTo: id, therapistNote: '' };
  return { id, level, starred: false, sources: ['R'], ...words, ...more };
}

export function aRow(
  id: Contraindication['id'],
  more: Partial<Contraindication> = {},
): Contraindication {
  return {
    id,
    name: id.replaceAll('_', ' '),
    ask: `${id}?`,
    class: 'precaution',
    clearance: 'no',
    details: [],
    takesSites: false,
    effects: [],
    why: '',
    sources: ['R'],
    ...more,
  };
}

function aMuscle(id: PlanMuscle, more: Partial<MuscleRecord>): MuscleRecord {
  return {
    id,
    name: id.replaceAll('_', ' '),
    aliases: [],
    from: '',
    to: '',
    action: '',
    nerve: '',
    region: 'gluteal',
    relationToSciaticNerve: '',
    positions: ['side_lying', 'prone'],
    positionNote: '',
    triggerPointSites: '',
    referralZone: '',
    endangerment: '',
    techniques: ['longitudinal_stripping', 'trigger_point_pressure', 'post_isometric_relaxation'],
    pressureMax: 4,
    minutesMin: 4,
    minutesMax: 6,
    sources: ['R'],
    ...more,
  };
}

function aTechnique(
  id: Technique,
  [pressureMin, pressureMax]: [TechniqueRecord['pressureMin'], TechniqueRecord['pressureMax']],
): TechniqueRecord {
  const words = { definition: '', steps: [], dose: '', notWith: '', clientExplanation: '' };
  const name = id.replaceAll('_', ' ');
  return {
    id,
    name,
    track: trackOf(id),
    pressureMin,
    pressureMax,
    consentNote: false,
    sources: ['R'],
    ...words,
  };
}

function matrix(): CauseItemMatrix {
  const row = Object.fromEntries(causeColumns.map((column) => [column, 'y'] as const));
  const all = Object.fromEntries(homeCareItems.map((item) => [item, { ...row }]));
  const cells = all as unknown as CauseItemMatrix;
  cells.two_balls_back['disc_herniation.acute'] = { status: 'no', reason: 'r5' };
  cells.two_balls_back.spinal_stenosis = { status: 'caution', reason: 'r5' };
  return cells;
}

const causes: CauseRecord[] = [
  {
    id: 'piriformis_syndrome',
    name: 'Piriformis syndrome',
    aliases: [],
    summary: '',
    sources: ['R'],
    guidance: [
      {
        pressureMax: 4,
        minutesMax: 60,
        muscles: ['gluteus_medius', 'piriformis', 'gluteus_maximus', 'quadratus_lumborum'],
        techniquesFit: [
          'longitudinal_stripping',
          'trigger_point_pressure',
          'post_isometric_relaxation',
          'myofascial_release',
          'broad_compression',
        ],
        positions: ['prone', 'side_lying'],
        positionNote: '',
        effects: [],
        avoid: '',
      },
    ],
  },
  {
    id: 'unknown',
    name: 'Not known',
    aliases: [],
    summary: '',
    sources: ['R'],
    guidance: [
      {
        when: { seenByDoctor: true },
        pressureMax: 4,
        minutesMax: 60,
        muscles: ['gluteus_medius'],
        techniquesFit: [],
        positions: ['side_lying'],
        positionNote: '',
        effects: [],
        avoid: '',
      },
      {
        pressureMax: 3,
        minutesMax: 45,
        muscles: ['gluteus_medius'],
        techniquesFit: [],
        positions: ['side_lying'],
        positionNote: '',
        effects: [],
        avoid: '',
      },
    ],
  },
];

const budget = (
  length: RuleBook['timeBudgets'][number]['length'],
  [check_in, warm_up, specific, integration, retest, home_care]: readonly [
    number,
    number,
    number,
    number,
    number,
    number,
  ],
  [linesMin, linesMax, triggerPointsMax, positionChangesMax]: readonly [
    number,
    number,
    number,
    number,
  ],
): RuleBook['timeBudgets'][number] => ({
  length,
  phases: { check_in, warm_up, specific, integration, retest, home_care },
  linesMin,
  linesMax,
  triggerPointsMax,
  positionChangesMax,
  sources: ['P'],
});

/** The five rows of spec §7.2. */
export const timeBudgets = [
  budget(30, [3, 4, 15, 3, 2, 3], [2, 3, 5, 2]),
  budget(45, [4, 6, 24, 5, 3, 3], [3, 4, 7, 3]),
  budget(60, [5, 8, 33, 7, 3, 4], [4, 6, 10, 3]),
  budget(75, [6, 9, 43, 9, 4, 4], [5, 7, 10, 4]),
  budget(90, [7, 10, 54, 11, 4, 4], [6, 8, 10, 4]),
];

/** A small book of invented rules: a test adds what it is about. */
export function anInventedRuleBook(more: Partial<RuleBook> = {}): RuleBook {
  return {
    contentVersion: 'invented-1',
    redFlags: [],
    contraindications: [],
    regionDefaults: [
      {
        region: 'deep_gluteal',
        pressureMax: 3,
        structures: 'sciatic nerve',
        never: '',
        sources: ['R'],
      },
    ],
    causes,
    causeItemMatrix: matrix(),
    reasons: [
      { code: 'r5', reason: 'pressure', adaptation: 'Use a wall.', forClient: '', sources: ['R'] },
    ],
    muscles: [
      aMuscle('gluteus_medius', { consent: 'gluteal' }),
      aMuscle('piriformis', { region: 'deep_gluteal', consent: 'gluteal' }),
      aMuscle('gluteus_maximus', { consent: 'gluteal' }),
      aMuscle('quadratus_lumborum', {
        region: 'lumbar_paravertebral',
        endRegion: 'flank_kidney',
        pressureMax: 3,
        techniques: ['myofascial_release', 'post_isometric_relaxation', 'broad_compression'],
      }),
    ],
    techniques: [
      aTechnique('effleurage', [1, 3]),
      aTechnique('broad_compression', [2, 4]),
      aTechnique('longitudinal_stripping', [3, 4]),
      aTechnique('deep_tissue', [3, 5]),
      aTechnique('cross_fibre_friction', [2, 4]),
      aTechnique('myofascial_release', [1, 3]),
      aTechnique('trigger_point_pressure', [2, 4]),
      aTechnique('post_isometric_relaxation', [null, null]),
      aTechnique('vibration', [1, 3]),
      aTechnique('tapotement_hacking', [1, 3]),
      aTechnique('static_hold', [0, 1]),
    ],
    positions: positions.map((id) => ({
      id,
      name: id.replaceAll('_', ' '),
      note: '',
      sources: ['P'],
    })),
    pressures: [],
    timeBudgets,
    homeCareItems: homeItems,
    outcomeMeasures: [],
    courseOfCare: inventedCourse,
    ...more,
  };
}
