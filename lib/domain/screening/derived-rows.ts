import { trimesterOf } from '../intake/pregnancy';
import { SUBACUTE_DAYS } from '../intake/phase';
import type { SuspectedCause } from '../intake/suspected-cause';
import type { ClinicalCase } from '../shared/clinical-case';
import type { CaseFacts } from './case-facts';
import { clearanceFor } from './clearance-state';
import type { ContraindicationId } from './contraindication';
import { CRISIS_FLAG, isOpenFlag } from './raised-flags';
import type { Finding } from './screening';

/** A row that follows from other facts, with the paths of those facts. */
export interface DerivedRow {
  id: ContraindicationId;
  because: string[];
  /** Clearances of the flag it follows from: they cover the row as well. */
  coveredBy?: string[];
}

interface Known {
  clinicalCase: ClinicalCase;
  facts: CaseFacts;
  flags: readonly Finding[];
}

/** Every row that can follow from other facts (decisions 6); the rule book has to hold them all. */
export const derivedRowIds = [
  'ci_red_flag_open',
  'ci_fever_systemic_infection',
  'ci_spinal_tumour_active',
  'ci_acute_trauma_unassessed',
  'ci_pregnancy_t1',
  'ci_pregnancy_t2',
  'ci_pregnancy_t3',
  'ci_disc_acute',
  'ci_radicular_stable',
  'ci_spinal_stenosis',
  'ci_spondylolisthesis',
  'ci_axial_spa',
  'ci_frail_older',
  'ci_child_minor',
  'ci_unknown_diagnosis',
  'ci_first_session',
] as const satisfies readonly ContraindicationId[];

/** Under 18 a client is a minor; from 75 on the row for frail and older clients holds. */
export const ADULT_AGE = 18;
export const OLDER_AGE = 75;

type DerivedId = (typeof derivedRowIds)[number];
const TRIMESTER_ROWS = ['ci_pregnancy_t1', 'ci_pregnancy_t2', 'ci_pregnancy_t3'] as const;

function row(id: DerivedId, because: string[] | null): DerivedRow[] {
  return because === null || because.length === 0 ? [] : [{ id, because }];
}

function causePaths(clinicalCase: ClinicalCase, cause: SuspectedCause): string[] {
  return clinicalCase.causes.flatMap((one, index) =>
    one.cause === cause ? [`causes[${index}].cause`] : [],
  );
}

function fromCauses({ clinicalCase, facts }: Known): DerivedRow[] {
  const of = (cause: SuspectedCause): string[] => causePaths(clinicalCase, cause);
  const disc = of('disc_herniation');
  const acute = facts.phase === 'acute';
  const discRow = acute ? 'ci_disc_acute' : 'ci_radicular_stable';
  const phaseFrom = clinicalCase.irritable ? 'irritable' : 'onsetDate';
  return [
    ...row(discRow, disc.length === 0 ? null : [...disc, phaseFrom]),
    ...row('ci_spinal_stenosis', of('spinal_stenosis')),
    ...row('ci_spondylolisthesis', of('spondylolisthesis')),
    ...row('ci_spinal_tumour_active', of('spinal_tumour')),
  ];
}

function fromSeeing({ clinicalCase, facts }: Known): DerivedRow[] {
  if (clinicalCase.seenByDoctor === true) return [];
  const first = clinicalCase.firstEpisode === true;
  const trauma = causePaths(clinicalCase, 'trauma');
  const recent = facts.daysSinceOnset !== null && facts.daysSinceOnset <= SUBACUTE_DAYS;
  const unassessed = trauma.length > 0 && recent;
  return [
    ...row('ci_unknown_diagnosis', first ? ['firstEpisode', 'seenByDoctor'] : null),
    ...row(
      'ci_acute_trauma_unassessed',
      unassessed ? [...trauma, 'seenByDoctor', 'onsetDate'] : null,
    ),
  ];
}

function fromPerson({ facts }: Known): DerivedRow[] {
  const { age, pregnancyWeek } = facts;
  const trimester = pregnancyWeek === null ? null : TRIMESTER_ROWS[trimesterOf(pregnancyWeek) - 1];
  return [
    ...(trimester ? row(trimester, ['pregnancy.dueDate']) : []),
    ...row('ci_child_minor', age !== null && age < ADULT_AGE ? ['birthDate'] : null),
    ...row('ci_frail_older', age !== null && age >= OLDER_AGE ? ['birthDate'] : null),
    ...row('ci_first_session', facts.firstVisit ? ['session.firstVisit'] : null),
  ];
}

/** The row of one flag. A clearance of the flag covers the row: it does not go away, for the fever may still be there. */
function fromFlag(
  id: DerivedId,
  flag: Finding | undefined,
  clinicalCase: ClinicalCase,
): DerivedRow[] {
  if (!flag) return [];
  const coveredBy = flag.clearance === 'given' ? clearanceFor(flag.rule, clinicalCase).because : [];
  const because = flag.because.filter((path) => !coveredBy.includes(path));
  return [{ id, because, coveredBy }];
}

function fromFlags({ clinicalCase, flags }: Known): DerivedRow[] {
  const open = flags.filter((flag) => isOpenFlag(flag) && flag.rule !== CRISIS_FLAG);
  const raisedBy = (rule: string): Finding | undefined => flags.find((flag) => flag.rule === rule);
  return [
    ...row('ci_red_flag_open', open.length === 0 ? null : open.flatMap((flag) => flag.because)),
    ...fromFlag('ci_axial_spa', raisedBy('rf_spa_1'), clinicalCase),
    ...fromFlag('ci_fever_systemic_infection', raisedBy('rf_inf_1'), clinicalCase),
  ];
}

/** Rows that follow from causes, dates, age and red flags (decisions 6). */
export function derivedRows(known: Known): DerivedRow[] {
  return [...fromFlags(known), ...fromCauses(known), ...fromSeeing(known), ...fromPerson(known)];
}
