import type {
  Clearance,
  FindingDecision,
  IncidentNote,
  Screening as ScreeningColumns,
} from '@/lib/data/generated/client';
import { fromColumn } from '@/lib/data/rows/calendar-date';
import { clinicalCaseSchema } from '@/lib/data/rows/clinical-case.schema';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { openJson, openMaybe, openText } from '@/lib/data/rows/sealed-text';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import { screeningResultSchema } from '@/lib/data/rows/screening-result.schema';
import type { Disposition } from '@/lib/domain/screening/disposition';
import type { DecisionKind, Screening } from '@/lib/domain/screening/screening';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

/** One stored run of the rules: what went in, what came out, on which day. */
export interface ScreeningRow {
  id: string;
  clientId: string;
  intakeId: string;
  /** The practice's calendar day that the rules took as today. */
  day: IsoDate;
  contentVersion: string;
  clinicalCase: ClinicalCase;
  result: Screening;
  resultHash: string;
  disposition: Disposition;
  blocked: boolean;
  createdAt: Date;
  createdByName: string;
}

/** A person's decision on one finding. */
export interface DecisionRow {
  id: string;
  screeningId: string;
  /** The finding's rule id. */
  rule: string;
  kind: DecisionKind;
  reason: string;
  decidedAt: Date;
  decidedByName: string;
}

/** A logged word of a doctor or team that opens what a rule had shut. */
export interface ClearanceRow {
  id: string;
  clientId: string;
  /** Red flag or contraindication id. */
  rule: string;
  clinician: string;
  day: IsoDate;
  note: string;
  /** The paper that came with it. */
  fileId: string | null;
  createdAt: Date;
  createdByName: string;
  invalidatedAt: Date | null;
  invalidatedReason: string | null;
}

/** What was done about an emergency or urgent finding. The newest note of a screening counts. */
export interface IncidentRow {
  id: string;
  clientId: string;
  screeningId: string;
  /** Rule ids of the findings that raised it. */
  rules: string[];
  /** Empty until somebody has written who was called and when. */
  note: string;
  createdAt: Date;
  createdByName: string;
}

export const createdByInclude = { createdBy: withName, client: withKey } as const;
export const decidedByInclude = { decidedBy: withName } as const;
/** A decision belongs to a client through its screening. */
export const decisionInclude = {
  ...decidedByInclude,
  screening: { select: { client: withKey } },
} as const;

type Created<Row> = Row & { createdBy: NamedMember; client: KeyHolder };

export function screeningRow(row: Created<ScreeningColumns>): ScreeningRow {
  return {
    id: row.id,
    clientId: row.clientId,
    intakeId: row.intakeId,
    day: fromColumn(row.day),
    contentVersion: row.contentVersion,
    clinicalCase: clinicalCaseSchema.parse(
      openJson(row.client, 'screening.clinical_case', row.clinicalCase),
    ),
    result: screeningResultSchema.parse(row.result),
    resultHash: row.resultHash,
    disposition: row.disposition,
    blocked: row.blocked,
    createdAt: row.createdAt,
    createdByName: nameOf(row.createdBy) ?? '',
  };
}

type Decided = FindingDecision & { decidedBy: NamedMember; screening: { client: KeyHolder } };

export function decisionRow(row: Decided): DecisionRow {
  return {
    id: row.id,
    screeningId: row.screeningId,
    rule: row.rule,
    kind: row.kind,
    reason: openText(row.screening.client, 'finding_decision.reason', row.reason),
    decidedAt: row.decidedAt,
    decidedByName: nameOf(row.decidedBy) ?? '',
  };
}

/** The newest decision on each rule, from rows in the order newest first. */
export function newestPerRule(rows: readonly DecisionRow[]): DecisionRow[] {
  const byRule = new Map<string, DecisionRow>();
  for (const row of rows) if (!byRule.has(row.rule)) byRule.set(row.rule, row);
  return [...byRule.values()];
}

export function clearanceRow(row: Created<Clearance>): ClearanceRow {
  return {
    id: row.id,
    clientId: row.clientId,
    rule: row.rule,
    clinician: openText(row.client, 'clearance.clinician', row.clinician),
    day: fromColumn(row.day),
    note: openText(row.client, 'clearance.note', row.note),
    fileId: row.fileId,
    createdAt: row.createdAt,
    createdByName: nameOf(row.createdBy) ?? '',
    invalidatedAt: row.invalidatedAt,
    invalidatedReason: openMaybe(row.client, 'clearance.invalidated_reason', row.invalidatedReason),
  };
}

export function incidentRow(row: Created<IncidentNote>): IncidentRow {
  return {
    id: row.id,
    clientId: row.clientId,
    screeningId: row.screeningId,
    rules: row.rules,
    note: openText(row.client, 'incident_note.note', row.note),
    createdAt: row.createdAt,
    createdByName: nameOf(row.createdBy) ?? '',
  };
}
