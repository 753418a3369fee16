import type { ClinicalCase, Site } from '../shared/clinical-case';
import { onceFor } from '../shared/once-for';
import type { RuleBook } from '../shared/rule-book';
import { clearanceFor, type ClearanceFound } from './clearance-state';
import {
  clearanceNeeds,
  type ClearanceNeed,
  type Contraindication,
  type ContraindicationId,
} from './contraindication';
import type { DerivedRow } from './derived-rows';
import type { Finding } from './screening';

/** A row that holds for the client, judged: its finding, and what of its effects applies. */
export interface ActiveRow {
  record: Contraindication;
  details: readonly string[];
  sites: readonly Site[];
  finding: Finding;
  /** A cleared absolute row without another in its place: level 2, 30 minutes, its home column (decisions 7). */
  cappedByClearance: boolean;
}

/** A row as it is present: what was said of it, and a clearance that covers it from another row. */
interface PresentRow {
  id: ContraindicationId;
  details: string[];
  sites: Site[];
  because: string[];
  notSure: boolean;
  coveredBy: string[];
}

/** Stops for which no clearance exists: they end when their cause ends. */
export const neverCleared: readonly ContraindicationId[] = ['ci_red_flag_open', 'ci_no_consent'];

function union<Item>(one: readonly Item[], other: readonly Item[]): Item[] {
  const keys = new Set(one.map((item) => JSON.stringify(item)));
  return [...one, ...other.filter((item) => !keys.has(JSON.stringify(item)))];
}

function addRow(rows: Map<ContraindicationId, PresentRow>, more: PresentRow): void {
  const known = rows.get(more.id);
  if (!known) {
    rows.set(more.id, more);
    return;
  }
  rows.set(more.id, {
    id: more.id,
    details: union(known.details, more.details),
    sites: union(known.sites, more.sites),
    because: union(known.because, more.because),
    notSure: known.notSure && more.notSure,
    coveredBy: union(known.coveredBy, more.coveredBy),
  });
}

function presentRows(
  clinicalCase: ClinicalCase,
  derived: readonly DerivedRow[],
): Map<ContraindicationId, PresentRow> {
  const rows = new Map<ContraindicationId, PresentRow>();
  clinicalCase.contraindications.forEach((row, index) => {
    const because = row.from ?? [`contraindications[${index}]`];
    const notSure = row.notSure === true;
    const { id, details, sites } = row;
    addRow(rows, { id, details, sites, because, notSure, coveredBy: [] });
  });
  for (const { id, because, coveredBy: given = [] } of derived) {
    // Listed as well, it is there for a reason of its own, which nobody has cleared.
    const coveredBy = rows.has(id) ? [] : given;
    addRow(rows, { id, details: [], sites: [], because, notSure: false, coveredBy });
  }
  return rows;
}

/** The strictest clearance that the row or one of its chosen details asks for. */
function needOf(record: Contraindication, details: readonly string[]): ClearanceNeed {
  const asked = record.details
    .filter((detail) => details.includes(detail.word))
    .flatMap((detail) => detail.clearance ?? []);
  const ranks = [record.clearance, ...asked].map((need) => clearanceNeeds.indexOf(need));
  return clearanceNeeds[Math.max(...ranks)] ?? 'required';
}

function clearanceOf(
  row: PresentRow,
  need: ClearanceNeed,
  clinicalCase: ClinicalCase,
): ClearanceFound {
  if (row.coveredBy.length > 0) return { state: 'given', because: row.coveredBy };
  if (need === 'no' || neverCleared.includes(row.id)) return { state: 'none', because: [] };
  return clearanceFor(row.id, clinicalCase);
}

/** Level and block of a row (decisions 1, 2): an open required clearance blocks, whatever the class. */
function judge(facts: {
  absolute: boolean;
  open: boolean;
  cleared: boolean;
  stopped: boolean;
}): Pick<Finding, 'level' | 'blocks'> {
  const { absolute, open, cleared, stopped } = facts;
  if (stopped) return { level: 'urgent', blocks: true };
  if (absolute) return { level: open ? 'urgent' : 'caution', blocks: !cleared };
  return { level: open ? 'refer' : 'caution', blocks: open };
}

function activeRow(
  row: PresentRow,
  record: Contraindication,
  clinicalCase: ClinicalCase,
): ActiveRow {
  const need = needOf(record, row.details);
  const found = clearanceOf(row, need, clinicalCase);
  const cleared = found.state === 'given';
  const absolute = record.class === 'absolute';
  const stopped = record.details.some(
    (detail) => detail.blocks === true && row.details.includes(detail.word),
  );
  const finding: Finding = {
    rule: row.id,
    ...judge({ absolute, open: need === 'required' && !cleared, cleared, stopped }),
    class: record.class,
    because: cleared ? union(row.because, found.because) : row.because,
    sources: [...record.sources],
    clearance: found.state === 'none' ? need : found.state,
    ...(row.notSure ? { notSure: true as const } : {}),
  };
  const { details, sites } = row;
  return { record, details, sites, finding, cappedByClearance: absolute && cleared };
}

/** The rows that take the place of a cleared absolute row; null while it stands itself. */
function replacements(
  row: PresentRow,
  record: Contraindication,
  clinicalCase: ClinicalCase,
): PresentRow[] | null {
  if (record.class !== 'absolute' || !record.clearedBecomes?.length) return null;
  const found = clearanceOf(row, needOf(record, row.details), clinicalCase);
  if (found.state !== 'given') return null;
  return record.clearedBecomes.map((id) => ({
    id,
    details: [...(record.clearedDetails ?? [])],
    sites: row.sites,
    because: union(row.because, found.because),
    notSure: row.notSure,
    coveredBy: found.because,
  }));
}

/** Puts the rows that follow an absolute row's clearance in its place, covered by the same clearance. */
function replaceCleared(
  rows: Map<ContraindicationId, PresentRow>,
  records: ReadonlyMap<ContraindicationId, Contraindication>,
  clinicalCase: ClinicalCase,
): void {
  for (const row of [...rows.values()]) {
    const record = records.get(row.id);
    const instead = record ? replacements(row, record, clinicalCase) : null;
    if (!instead) continue;
    rows.delete(row.id);
    for (const one of instead) addRow(rows, one);
  }
}

const recordsOf = onceFor(
  (ruleBook: RuleBook) => new Map(ruleBook.contraindications.map((record) => [record.id, record])),
);

/**
 * Rows that hold for this client, listed or derived, in the rule book's order, each with its finding. A row that the
 * rule book does not know cannot come from a parsed case; a small invented book simply has fewer rules.
 */
export function activeRows(args: {
  clinicalCase: ClinicalCase;
  derived: readonly DerivedRow[];
  ruleBook: RuleBook;
}): ActiveRow[] {
  const { clinicalCase, derived, ruleBook } = args;
  const records = recordsOf(ruleBook);
  const rows = presentRows(clinicalCase, derived);
  replaceCleared(rows, records, clinicalCase);
  return ruleBook.contraindications.flatMap((record) => {
    const row = rows.get(record.id);
    return row ? [activeRow(row, record, clinicalCase)] : [];
  });
}
