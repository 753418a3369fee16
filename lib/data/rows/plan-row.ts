import type { SessionPlan as PlanColumns, SessionPlanLine } from '@/lib/data/generated/client';
import { withKey, type KeyHolder } from '@/lib/data/rows/client-key';
import { openReasons } from '@/lib/data/rows/plan-reasons';
import { openJson, openMaybe } from '@/lib/data/rows/sealed-text';
import { nameOf, withName, type NamedMember } from '@/lib/data/rows/member-name';
import { planLineSchema, sessionPlanSchema } from '@/lib/domain/session-plan/session-plan.schema';
import type { PlanLine, SessionPlan } from '@/lib/domain/session-plan/session-plan';

/** A line with the id of its row. */
export type StoredPlanLine = PlanLine & { id: string };

export interface PlanRow {
  id: string;
  clientId: string;
  /** The screening inside whose limits it was made. */
  screeningId: string;
  status: 'draft' | 'confirmed';
  plan: Omit<SessionPlan, 'lines'> & { lines: StoredPlanLine[] };
  version: number;
  createdAt: Date;
  updatedAt: Date;
  confirmedAt: Date | null;
  confirmedByName: string | null;
  /** Set when the plan no longer stands. */
  invalidatedAt: Date | null;
  invalidatedReason: string | null;
}

export const planInclude = {
  lines: { orderBy: { place: 'asc' } },
  confirmedBy: withName,
  client: withKey,
} as const;

type Columns = PlanColumns & {
  lines: SessionPlanLine[];
  confirmedBy: NamedMember | null;
  client: KeyHolder;
};

function storedLine(row: SessionPlanLine): StoredPlanLine {
  const line = planLineSchema.parse({
    muscle: row.muscle,
    side: row.side,
    region: row.region,
    technique: row.technique,
    pressure: row.pressure,
    minutes: row.minutes,
    position: row.position,
    ...(row.points !== null && { points: row.points }),
    ...(row.holdSeconds !== null && { holdSeconds: row.holdSeconds }),
    ...(row.holdRepeats !== null && { holdRepeats: row.holdRepeats }),
    ...(row.mustDo && { mustDo: true }),
    ...(row.carriedFrom !== null && { carriedFrom: row.carriedFrom }),
  });
  return { ...line, id: row.id };
}

export function planRow(row: Columns): PlanRow {
  const reasons = openReasons(row.client, row.reasons);
  const { notes, ...plan } = sessionPlanSchema.parse({
    minutes: row.minutes,
    phases: row.phases,
    lines: [],
    ...(row.notes.length > 0 && {
      notes: openJson(row.client, 'session_plan.notes', row.notes[0]),
    }),
  });
  return {
    id: row.id,
    clientId: row.clientId,
    screeningId: row.screeningId,
    status: row.status,
    plan: {
      ...plan,
      ...reasons.whole,
      ...(notes && { notes }),
      lines: row.lines.map((line) => ({ ...storedLine(line), ...reasons.ofLine(line.place) })),
    },
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    confirmedAt: row.confirmedAt,
    confirmedByName: nameOf(row.confirmedBy),
    invalidatedAt: row.invalidatedAt,
    invalidatedReason: openMaybe(
      row.client,
      'session_plan.invalidated_reason',
      row.invalidatedReason,
    ),
  };
}

/** The columns of a plan's lines, in working order. */
export function lineColumns(
  { lines }: SessionPlan,
  { practiceId, planId }: { practiceId: string; planId: string },
) {
  return lines.map((line, place) => ({
    practiceId,
    planId,
    place,
    muscle: line.muscle,
    side: line.side,
    region: line.region,
    technique: line.technique,
    pressure: line.pressure,
    minutes: line.minutes,
    position: line.position,
    points: line.points ?? null,
    holdSeconds: line.holdSeconds ?? null,
    holdRepeats: line.holdRepeats ?? null,
    mustDo: line.mustDo ?? false,
    carriedFrom: line.carriedFrom ?? null,
  }));
}
