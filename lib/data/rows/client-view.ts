import type { Practice } from '@/lib/data/generated/client';
import { asTold, checkInInclude, checkInRow, type CheckInRow } from '@/lib/data/rows/check-in-row';
import type { KeyHolder } from '@/lib/data/rows/client-key';
import { clinicalCaseSchema } from '@/lib/data/rows/clinical-case.schema';
import { helperAtHomeOf, newestChoice } from '@/lib/data/rows/helper-at-home';
import { policyOf, policySelect } from '@/lib/data/rows/limit-row';
import { ownItemsSelect, ownItemVersion } from '@/lib/data/rows/own-item-row';
import { practiceRow, type PracticeRow } from '@/lib/data/rows/practice-row';
import { openJson } from '@/lib/data/rows/sealed-text';
import { screeningResultSchema } from '@/lib/data/rows/screening-result.schema';
import { sheetInclude, sheetRow, type SheetRow } from '@/lib/data/rows/sheet-row';
import type { HelperAtHome } from '@/lib/domain/home-care/helper-at-home';
import type { OwnItemVersion } from '@/lib/domain/home-care/own-item-record';
import type { PolicyLimit } from '@/lib/domain/screening/policy-limit';
import type { Screening } from '@/lib/domain/screening/screening';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

/** What the client's own page is made from. */
export interface ClientView {
  /** The newest sheet; null when it is withdrawn. */
  sheet: SheetRow | null;
  withheld: 'withdrawn' | null;
  practice: PracticeRow;
  /** As it was answered last; null: nobody has asked. */
  helper: HelperAtHome | null;
  /** The practice's own limits that hold. */
  policy: PolicyLimit[];
  /** Every version of the practice's own items. */
  ownItems: OwnItemVersion[];
  /** The facts of the newest screening, to be screened again with today's date; null before the first one. */
  clinicalCase: ClinicalCase | null;
  /** What the newest screening said then. */
  screening: Screening | null;
  /** Every alarm that nobody has dealt with, then what the client told in these days, the newest first. */
  told: CheckInRow[];
}

/** Two days of a sheet have less than this. */
const TOLD_MAX = 100;
const TWO_DAYS_MS = 2 * 24 * 60 * 60 * 1000;

/** Of one client, the answers that may be missing are looked for among that client's own, not among the practice's. */
export const clientViewSelect = (at: Date, ofClient: { clientId?: string } = {}) => ({
  id: true,
  dataKey: true,
  practice: { include: { ...policySelect, ...ownItemsSelect } },
  sheets: { orderBy: { number: 'desc' as const }, take: 1, include: sheetInclude },
  homeCareDrafts: newestChoice,
  screenings: {
    orderBy: { createdAt: 'desc' as const },
    take: 1,
    select: { clinicalCase: true, result: true },
  },
  checkIns: {
    where: {
      OR: [
        { alarm: { not: null }, answers: { none: ofClient } },
        { receivedAt: { gt: new Date(at.getTime() - TWO_DAYS_MS) } },
      ],
    },
    // Alarms first: no number of ticks hides one.
    orderBy: [{ alarm: { sort: 'asc' as const, nulls: 'last' as const } }, ...asTold],
    take: TOLD_MAX,
    include: checkInInclude,
  },
});

interface Columns {
  client: KeyHolder;
  practice: Practice &
    Parameters<typeof policyOf>[0] & { ownItems: Parameters<typeof ownItemVersion>[0][] };
  newest: Parameters<typeof sheetRow>[0];
  choices: readonly { around: unknown }[];
  screening: { clinicalCase: unknown; result: unknown } | undefined;
  told: Parameters<typeof checkInRow>[0][];
}

export function clientView(columns: Columns): ClientView {
  const { client, practice, newest, choices, screening, told } = columns;
  const sheet = newest.withdrawnAt ? null : sheetRow(newest);
  return {
    sheet,
    withheld: newest.withdrawnAt ? 'withdrawn' : null,
    practice: practiceRow(practice),
    helper: helperAtHomeOf(client, choices, sheet),
    policy: policyOf(practice),
    ownItems: practice.ownItems.map(ownItemVersion),
    clinicalCase: screening
      ? clinicalCaseSchema.parse(
          openJson(client, 'screening.clinical_case', screening.clinicalCase),
        )
      : null,
    screening: screening ? screeningResultSchema.parse(screening.result) : null,
    told: told.map(checkInRow),
  };
}
