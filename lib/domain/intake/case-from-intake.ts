import { regions, type Region } from '../anatomy/region';
import type { ConsentRecord } from '../consent/consent-record';
import { consentsToday } from '../consent/consents-today';
import type {
  Clearance,
  ClinicalCase,
  PresentContraindication,
  Site,
} from '../shared/clinical-case';
import type { IsoDate } from '../shared/iso-date';
import type { ContraindicationId } from '../screening/contraindication';
import { joinShortScreens } from '../screening/join-short-screens';
import type { DayShortScreen } from '../screening/short-screen';
import { nerveKinds, type IntakeAnswers } from './intake-answers.schema';
import { rowsRaisedByMedicines, type MedicineClass } from './medicine';

/** Which rows a ticked medicine or other care raises (decisions 31), and what ticks mean: content, passed in by id. */
export interface RaisedRows {
  medicines: readonly MedicineClass[];
  otherCare: Readonly<Record<string, readonly ContraindicationId[]>>;
  /** Ticks of "arching hurts" and "sitting helps", which together look like a narrow canal (spec §4.10). */
  narrowCanal?: { aggravator: string; easer: string };
}

export interface IntakeFacts {
  answers: IntakeAnswers;
  birthDate: IsoDate;
  today: IsoDate;
  clearances: readonly Clearance[];
  session: ClinicalCase['session'];
  raises: RaisedRows;
  /** From `reviewCourse`: the course of care has brought no meaningful change. */
  withoutChange?: boolean;
  /** Those that count with this intake, the oldest first. */
  shortScreens?: readonly DayShortScreen[];
  /** Consents that were given or taken back beside the intake, the newest first; left out: none. */
  consentRecords?: readonly ConsentRecord[];
  /** When the intake was signed; left out: it is being signed now. */
  signedAt?: Date | null;
}

const BELOW_KNEE: readonly Region[] = ['fibular_head', 'calf', 'foot'];

type Raised = PresentContraindication & { from: string[] };

function answered(answers: IntakeAnswers): Raised[] {
  const ids = Object.keys(answers.contraindications) as ContraindicationId[];
  return ids.flatMap((id) => {
    const given = answers.contraindications[id];
    if (!given || given.answer === 'no') return [];
    const row: Raised = {
      id,
      details: given.details ?? [],
      sites: given.sites,
      from: [`contraindications.${id}`],
      ...(given.elsewhere ? { elsewhere: given.elsewhere } : {}),
    };
    return [given.answer === 'not_sure' ? { ...row, notSure: true as const } : row];
  });
}

const unmarked = (id: ContraindicationId, from: string[]): Raised => ({
  id,
  details: [],
  sites: [],
  from,
});

function fromLists({ answers, raises }: IntakeFacts): Raised[] {
  const taken = rowsRaisedByMedicines(answers.medicines.ids, raises.medicines);
  return [
    ...taken.map(({ row, medicines }) =>
      unmarked(
        row,
        medicines.map((id) => `medicines.${id}`),
      ),
    ),
    ...answers.otherCare.flatMap((care) =>
      (raises.otherCare[care] ?? []).map((id) => unmarked(id, [`otherCare.${care}`])),
    ),
  ];
}

/** A place marked as numb is an area without feeling, whatever the list of conditions says. */
function fromNumbPlaces({ places }: IntakeAnswers): Raised[] {
  return places.flatMap((place, index) =>
    place.kinds.includes('numbness')
      ? [
          {
            id: 'ci_numb_area' as const,
            details: [],
            sites: [{ region: place.region, side: place.side }],
            from: [`places[${index}]`],
          },
        ]
      : [],
  );
}

function fromConsent({ consentRecords = [], signedAt = null, ...facts }: IntakeFacts): Raised[] {
  const { general } = consentsToday({ ...facts, records: consentRecords, signedAt });
  const from = [...general.because];
  return general.given ? [] : [{ id: 'ci_no_consent', details: [], sites: [], from }];
}

/** Not sure: the first weeks' row. Pregnant without a date: the strictest row, until the date is there. */
function fromPregnancy({ pregnancy }: IntakeAnswers): Raised[] {
  const from = ['pregnancy.pregnant'];
  if (pregnancy.pregnant === 'not_sure') {
    return [{ id: 'ci_pregnancy_t1', details: [], sites: [], notSure: true, from }];
  }
  if (pregnancy.pregnant === 'yes' && pregnancy.dueDate === null) {
    return [{ id: 'ci_pregnancy_t3', details: [], sites: [], from }];
  }
  return [];
}

function mergeRow(one: Raised, other: Raised): Raised {
  const sites = new Map<string, Site>(
    [...one.sites, ...other.sites].map((site) => [`${site.region}.${site.side}`, site]),
  );
  const elsewhere = one.elsewhere ?? other.elsewhere;
  const merged: Raised = {
    id: one.id,
    ...(elsewhere === undefined ? {} : { elsewhere }),
    details: [...new Set([...one.details, ...other.details])].sort(),
    sites: [...sites.values()].sort(
      (a, b) => regions.indexOf(a.region) - regions.indexOf(b.region) || (a.side < b.side ? -1 : 1),
    ),
    from: [...new Set([...one.from, ...other.from])].sort(),
  };
  return one.notSure && other.notSure ? { ...merged, notSure: true } : merged;
}

/** One entry per row, in the order of their ids, so that the order of answers changes nothing. */
function mergeRows(rows: readonly Raised[]): PresentContraindication[] {
  const byId = new Map<ContraindicationId, Raised>();
  for (const row of rows) {
    const before = byId.get(row.id);
    byId.set(row.id, before ? mergeRow(before, row) : mergeRow(row, row));
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isBelowKnee({ belowKnee, places }: IntakeAnswers): boolean {
  return belowKnee === true || places.some((one) => BELOW_KNEE.includes(one.region));
}

/** What a cause that nobody knows is treated like (spec §4.10), beyond pain below the knee and pregnancy. */
function pictureOf({
  answers: { places, aggravators, easers },
  raises: { narrowCanal },
}: IntakeFacts): Pick<ClinicalCase, 'nerveSigns' | 'sittingHelps'> {
  const nerves = places.some(({ kinds }) => kinds.some((kind) => nerveKinds.includes(kind)));
  const narrow =
    narrowCanal !== undefined &&
    aggravators.includes(narrowCanal.aggravator) &&
    easers.includes(narrowCanal.easer);
  return { ...(nerves ? { nerveSigns: true } : {}), ...(narrow ? { sittingHelps: true } : {}) };
}

/** Only where all three scores were given and are 0: a blank is not "no pain". */
export function hasNoPain(answers: IntakeAnswers): boolean {
  const { back, leg, worst } = answers.pain;
  return back === 0 && leg === 0 && worst === 0 && !isBelowKnee(answers);
}

/** Facts that stand in the case only where they hold. */
function setFacts({ answers, withoutChange }: IntakeFacts): Partial<ClinicalCase> {
  return {
    ...(hasNoPain(answers) ? { noPain: true } : {}),
    ...(withoutChange === true ? { withoutChange } : {}),
  };
}

/**
 * What the rules read of a signed (or nearly finished) intake. "Not sure" about a condition counts as present and says
 * so; ticked medicines and other care raise their rows; places marked numb raise `ci_numb_area`; no general consent, or
 * a minor without a guardian's, raises `ci_no_consent` (decisions 8). Causes nobody confirmed count as the client's own.
 * Of intake and short screens the worst answer to a red flag counts.
 */
export function caseFromIntake(facts: IntakeFacts): ClinicalCase {
  const { answers } = facts;
  const { pregnant, dueDate } = answers.pregnancy;
  return {
    today: facts.today,
    birthDate: facts.birthDate,
    affectedSide: answers.affectedSide ?? 'unsure',
    causes: answers.causes.map(({ cause, confirmedBy }) => ({
      cause,
      confirmedBy: confirmedBy ?? 'self',
    })),
    onsetDate: answers.onsetDate,
    flareDate: answers.flareDate,
    irritable: answers.irritable ?? false,
    firstEpisode: answers.firstEpisode,
    seenByDoctor: answers.seenByDoctor,
    pain: { back: answers.pain.back ?? 0, leg: answers.pain.leg ?? 0 },
    belowKnee: isBelowKnee(answers),
    ...pictureOf(facts),
    ...setFacts(facts),
    pregnancy: pregnant === 'yes' && dueDate !== null ? { dueDate } : null,
    ...joinShortScreens(answers.redFlags, facts.shortScreens),
    contraindications: mergeRows([
      ...answered(answers),
      ...fromLists(facts),
      ...fromNumbPlaces(answers),
      ...fromConsent(facts),
      ...fromPregnancy(answers),
    ]),
    clearances: [...facts.clearances],
    session: facts.session,
  };
}
