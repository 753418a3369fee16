import { recordAudit, recordAudits, type AuditEntry } from '@/lib/data/audit';
import type { KeyHolder } from '@/lib/data/rows/client-key';
import { newRowId } from '@/lib/data/rows/row-id';
import { sealJson, sealText } from '@/lib/data/rows/sealed-text';
import { screeningResultSchema } from '@/lib/data/rows/screening-result.schema';
import type { PracticeScope } from '@/lib/data/scope';
import type { Db } from '@/lib/data/transaction';
import type { Finding, Screening } from '@/lib/domain/screening/screening';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import { now } from '@/lib/platform/clock';

/** A screening that was just computed. */
export interface NewScreening {
  /** The practice's calendar day that the rules took as today. */
  day: IsoDate;
  contentVersion: string;
  clinicalCase: ClinicalCase;
  result: Screening;
  /** `screeningHash(result)`. */
  resultHash: string;
  /** First words of the incident note, when there is to be one. */
  incidentNote?: string;
}

export interface ScreeningOfIntake extends NewScreening {
  clientId: string;
  intakeId: string;
}

/** As it is stored: with what opens the client's texts. */
export interface StoredScreening extends NewScreening {
  client: KeyHolder;
  intakeId: string;
}

/** Rules whose findings stop the visit and ask for help from outside. */
function incidentRules(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ level, blocks }) => blocks && (level === 'emergency' || level === 'urgent'))
    .map(({ rule }) => rule)
    .sort();
}

/** What stopped the visit already in the screening of this intake before. */
async function stoppedBefore(
  db: Db,
  { practiceId }: PracticeScope,
  { client, intakeId, screeningId }: StoredScreening & { screeningId: string },
): Promise<string[]> {
  const before = await db.screening.findFirst({
    where: { practiceId, clientId: client.id, intakeId, id: { not: screeningId } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { result: true },
  });
  return before ? incidentRules(screeningResultSchema.parse(before.result).findings) : [];
}

/** What goes on stopping the visit (screened once more the same day) needs no second note; what comes back does. */
async function noteIncident(
  db: Db,
  scope: PracticeScope,
  input: StoredScreening & { screeningId: string },
): Promise<void> {
  const rules = incidentRules(input.result.findings);
  if (rules.length === 0) return;
  const known = await stoppedBefore(db, scope, input);
  if (rules.every((rule) => known.includes(rule))) return;
  const { practiceId, accountId } = scope;
  const { client, screeningId } = input;
  const clientId = client.id;
  const { id } = await db.incidentNote.create({
    data: {
      practiceId,
      clientId,
      screeningId,
      rules,
      note: sealText(client, 'incident_note.note', input.incidentNote ?? ''),
      createdById: accountId,
    },
    select: { id: true },
  });
  await recordAudit(db, scope, {
    action: 'note_incident',
    entity: 'incident_note',
    entityId: id,
    clientId,
  });
}

/**
 * Stores what the rules said. The caller has made sure that the intake is the client's. `deeds` are what the caller has
 * done before, in the same statement of the audit.
 */
export async function storeScreening(
  db: Db,
  scope: PracticeScope,
  { deeds = [], ...input }: StoredScreening & { deeds?: readonly AuditEntry[] },
): Promise<string> {
  const { client, intakeId } = input;
  const clientId = client.id;
  const id = newRowId();
  const { result } = input;
  const sealed = sealJson(client, 'screening.clinical_case', input.clinicalCase);
  const stored = JSON.stringify(screeningResultSchema.parse(result));
  // Written out: the client of the database would plan such a large piece of JSON anew each time. The time is that of
  // the writing, not of the transaction, which may have waited for the one before.
  await db.$executeRaw`
    INSERT INTO screening (id, practice_id, client_id, intake_id, day, content_version, clinical_case, result,
      result_hash, disposition, blocked, created_at, created_by_id)
    VALUES (${id}::uuid, ${scope.practiceId}::uuid, ${clientId}::uuid, ${intakeId}::uuid, ${input.day}::date,
      ${input.contentVersion}, to_jsonb(${sealed}::text), ${stored}::jsonb, ${input.resultHash},
      ${result.disposition}::"Disposition", ${result.blocked}, ${now()}, ${scope.accountId}::uuid)`;
  const screened = { action: 'screen', entity: 'screening', entityId: id, clientId };
  await recordAudits(db, scope, [...deeds, screened]);
  await noteIncident(db, scope, { ...input, screeningId: id });
  return id;
}
