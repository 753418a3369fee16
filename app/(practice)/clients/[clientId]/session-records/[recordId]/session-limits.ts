import { consentsOnDay } from '@/app/consents-on-day';
import { findIntake } from '@/lib/data/intakes';
import type { PlanRow } from '@/lib/data/rows/plan-row';
import type { RecordRow } from '@/lib/data/rows/record-row';
import type { ScreeningRow } from '@/lib/data/rows/screening-row';
import type { PracticeScope } from '@/lib/data/scope';
import { findNewestScreening, findScreening } from '@/lib/data/screenings';
import { areasGiven } from '@/lib/domain/consent/consents-today';
import { conditionNotes, type ConditionNotes } from '@/lib/domain/intake/condition-notes';
import type { Screening } from '@/lib/domain/screening/screening';
import type { Consents } from '@/lib/domain/session-plan/consents';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { today as dayIn } from '@/lib/platform/clock';

/** What a session is worked inside: the case, the screening and the consents of its day. */
export interface SessionLimits {
  clinicalCase: ClinicalCase;
  screening: Screening;
  consents: Consents;
  /** What the intake notes of its conditions. */
  notes: ConditionNotes;
}

/** Something came up while the session ran and was screened: that counts. What came later does not. */
function ofItsDay(newest: ScreeningRow | null, day: string): ScreeningRow | null {
  return newest?.day === day ? newest : null;
}

/** The limits of a session: of its plan's screening, or of a newer one of the same day. Null where a row is not there. */
export async function sessionLimits(
  scope: PracticeScope,
  { record, plan, timeZone }: { record: RecordRow; plan: PlanRow; timeZone: string },
): Promise<SessionLimits | null> {
  const newest = await findNewestScreening(scope, record.clientId);
  const day = dayIn(timeZone, record.createdAt);
  const screening = ofItsDay(newest, day) ?? (await findScreening(scope, plan.screeningId));
  const intake = screening && (await findIntake(scope, screening.intakeId));
  const consents = intake && (await consentsOnDay(scope, { intake, day }));
  if (!intake || !consents) return null;
  return {
    clinicalCase: screening.clinicalCase,
    screening: screening.result,
    consents: areasGiven(consents),
    notes: conditionNotes(intake.answers),
  };
}
