import { raisedRows } from '@/lib/content/raised-rows';
import { ruleBook } from '@/lib/content/rule-book';
import type { ConsentRecord } from '@/lib/domain/consent/consent-record';
import { caseFromIntake } from '@/lib/domain/intake/case-from-intake';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import type { PolicyLimit } from '@/lib/domain/screening/policy-limit';
import { screen } from '@/lib/domain/screening/screen';
import type { DayShortScreen } from '@/lib/domain/screening/short-screen';
import type { Screening } from '@/lib/domain/screening/screening';
import type { Clearance, ClinicalCase } from '@/lib/domain/shared/clinical-case';
import type { IsoDate } from '@/lib/domain/shared/iso-date';
import { today as dayIn } from '@/lib/platform/clock';

interface ScreenTodayArgs {
  answers: IntakeAnswers;
  birthDate: IsoDate;
  /** Clearances that were logged and not taken back: the rules judge their age. */
  clearances: readonly { rule: string; clinician: string; day: IsoDate }[];
  /** The practice's own calendar day. */
  today: IsoDate;
  /** From `isFirstVisit`. */
  firstVisit: boolean;
  /** The practice's own limits that hold. */
  policy: readonly PolicyLimit[];
  /** Those that count with this intake (`countingShortScreens`). */
  shortScreens: readonly DayShortScreen[];
  /** From `courseOf`: 28 days or 4 sessions, and no meaningful change. */
  withoutChange: boolean;
  /** Consents given or taken back beside the intake, the newest first. */
  consentRecords: readonly ConsentRecord[];
  /** When the intake was signed; null: it is being signed now. */
  signedAt: Date | null;
}

/**
 * Whether today is the client's first visit: no session was signed on an earlier day of the practice's calendar. The
 * day of the first session is still the first visit after its record is signed, so that its home care follows the same
 * screening as its plan.
 */
export function isFirstVisit(
  { firstSignedAt }: { firstSignedAt: Date | null },
  { today, timeZone }: { today: IsoDate; timeZone: string },
): boolean {
  return firstSignedAt === null || dayIn(timeZone, firstSignedAt) === today;
}

/** Length the rules are asked for where no plan is at hand; limits do not depend on it. */
const USUAL_MINUTES = 60;

/**
 * What the rules say of a client today, from the signed intake, the short screens since, the course of care, the clearances and
 * the practice's own limits: the one way from rows to a screening for every page, action and sheet.
 */
export function screenToday(args: ScreenTodayArgs): {
  clinicalCase: ClinicalCase;
  screening: Screening;
} {
  const clearances = args.clearances.map(({ rule, clinician, day }) => ({
    for: rule as Clearance['for'],
    by: clinician,
    date: day,
  }));
  const clinicalCase = caseFromIntake({
    answers: args.answers,
    birthDate: args.birthDate,
    today: args.today,
    clearances,
    session: { minutes: USUAL_MINUTES, firstVisit: args.firstVisit },
    raises: raisedRows,
    withoutChange: args.withoutChange,
    shortScreens: args.shortScreens,
    consentRecords: args.consentRecords,
    signedAt: args.signedAt,
  });
  return { clinicalCase, screening: screen({ clinicalCase, ruleBook, policy: args.policy }) };
}
