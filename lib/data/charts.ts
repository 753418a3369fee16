import { recordAccess } from '@/lib/data/access-log';
import {
  readHistory,
  type ChartExtras,
  type ChartHistory,
  type StalePlan,
} from '@/lib/data/chart-history';
import { asTold, checkInInclude, checkInRow, type CheckInRow } from '@/lib/data/rows/check-in-row';
import { consentRecord, consentSelect } from '@/lib/data/rows/consent-row';
import { withoutKey } from '@/lib/data/rows/client-key';
import { clientRow, type ClientRow } from '@/lib/data/rows/client-row';
import { helperAtHomeOf, newestChoice } from '@/lib/data/rows/helper-at-home';
import { intakeInclude, intakeRow, type IntakeRow } from '@/lib/data/rows/intake-row';
import { policyOf, policySelect } from '@/lib/data/rows/limit-row';
import { ownItemsSelect, ownItemVersion } from '@/lib/data/rows/own-item-row';
import { planInclude, planRow, type PlanRow } from '@/lib/data/rows/plan-row';
import { recordInclude, recordRow, type RecordRow } from '@/lib/data/rows/record-row';
import { measuredInclude, measuredPart, type MeasuredPart } from '@/lib/data/rows/measured-part';
import {
  referralPart,
  referralPartInclude,
  type ReferralPart,
} from '@/lib/data/rows/referral-part';
import { isRowId } from '@/lib/data/rows/row-id';
import {
  clearanceRow,
  createdByInclude,
  decidedByInclude,
  decisionRow,
  incidentRow,
  newestPerRule,
  screeningRow,
  type ClearanceRow,
  type DecisionRow,
  type IncidentRow,
  type ScreeningRow,
} from '@/lib/data/rows/screening-row';
import { sheetInclude, sheetRow, type SheetRow } from '@/lib/data/rows/sheet-row';
import {
  shortScreenRow,
  shortScreenSelect,
  type ShortScreenRow,
} from '@/lib/data/rows/short-screen-row';
import type { PracticeScope } from '@/lib/data/scope';
import { withDb, type Db } from '@/lib/data/transaction';
import type { ConsentRecord } from '@/lib/domain/consent/consent-record';
import type { HelperAtHome } from '@/lib/domain/home-care/helper-at-home';
import type { OwnItemVersion } from '@/lib/domain/home-care/own-item-record';
import type { PolicyLimit } from '@/lib/domain/screening/policy-limit';
import { now } from '@/lib/platform/clock';

/** Everything that the chart of one client needs. */
export interface Chart
  extends ChartHistory, Omit<ChartExtras, 'fallen'>, MeasuredPart, ReferralPart {
  client: ClientRow;
  /** The practice's own limits that hold. */
  policy: PolicyLimit[];
  /** Every version of the practice's own items. */
  ownItems: OwnItemVersion[];
  /** The practice's own plan templates that are offered, by name. */
  templates: { id: string; name: string; version: number }[];
  /** The intake that counts: signed last. */
  intake: IntakeRow | null;
  draftIntake: IntakeRow | null;
  /** The newest screening, with the newest decision on each of its findings. */
  screening: ScreeningRow | null;
  decisions: DecisionRow[];
  /** Asked with the intake that counts or, while that was being written, with the one before; the newest first. */
  shortScreens: ShortScreenRow[];
  /** Not taken back; whether one is expired is a rule. */
  clearances: ClearanceRow[];
  /** Given or taken back beside the intake, the newest first. */
  consents: ConsentRecord[];
  /** The newest plan that stands. */
  plan: PlanRow | null;
  stalePlans: StalePlan[];
  /** The newest record, draft or signed. */
  record: RecordRow | null;
  /** The signed ones of the newest few, the newest in front. */
  sessions: RecordRow[];
  /** The newest sheet, unless it is withdrawn. */
  sheet: SheetRow | null;
  withdrawnSheet: boolean;
  /** Whether there is one at home, as it was answered last; null: nobody has asked. */
  helper: HelperAtHome | null;
  /** The newest incident note. */
  incident: IncidentRow | null;
  /** Told from home: alarms first, then what was told in the last month, the newest first. */
  told: CheckInRow[];
}

/** By name: what a plan can be kept as a new version of. */
const offeredTemplates = {
  where: { archivedAt: null },
  orderBy: [{ name: 'asc' as const }, { id: 'asc' as const }],
  select: { id: true, name: true, version: true },
};

const newest = [{ createdAt: 'desc' }, { id: 'desc' }] as const;
const one = { orderBy: [...newest], take: 1 };
/** Sessions that a trend is read from; more is no glance. */
const SESSIONS = 6;
/** How far back the chart shows what was told from home: the month in which a course is looked at again (spec §2 `rf_dur_1`). */
const TOLD_MS = 35 * 24 * 60 * 60 * 1000;
/** Eight items a day for that long, and the paper beside. */
const TOLD_MAX = 500;

/** What was told from home in the last month, and every alarm that nobody has answered. */
function toldLately(clientId: string) {
  return {
    where: {
      OR: [
        { answers: { none: { clientId } }, alarm: { not: null } },
        { receivedAt: { gt: new Date(now().getTime() - TOLD_MS) } },
      ],
    },
    orderBy: [{ alarm: { sort: 'asc' as const, nulls: 'last' as const } }, ...asTold],
    take: TOLD_MAX,
    include: withoutKey(checkInInclude),
  };
}

/**
 * One statement for the whole chart. The intakes are the draft and the signed one that nothing signed stands in for:
 * each intake names the one before it when it is signed.
 */
async function readChart(db: Db, practiceId: string, clientId: string) {
  const standing = {
    status: 'signed',
    // Without the client's id the database would look at what every intake of the practice replaces.
    replacedBy: { none: { practiceId, clientId, status: 'signed' } },
  } as const;
  return db.client.findFirst({
    where: { id: clientId, practiceId, erasedAt: null },
    relationLoadStrategy: 'join',
    include: {
      practice: { select: { ...policySelect, ...ownItemsSelect, templates: offeredTemplates } },
      intakes: {
        where: { OR: [{ status: 'draft' }, standing] },
        include: withoutKey(intakeInclude),
      },
      screenings: {
        ...one,
        include: {
          ...withoutKey(createdByInclude),
          decisions: {
            orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
            include: decidedByInclude,
          },
        },
      },
      shortScreens: {
        where: {
          OR: [
            { intake: { is: standing } },
            { intake: { is: { replacedBy: { some: { practiceId, clientId, ...standing } } } } },
          ],
        },
        orderBy: [{ day: 'desc' }, { number: 'desc' }],
        select: withoutKey(shortScreenSelect),
      },
      clearances: {
        where: { invalidatedAt: null },
        orderBy: [{ day: 'desc' }, { id: 'desc' }],
        include: withoutKey(createdByInclude),
      },
      consents: { orderBy: [...newest], select: consentSelect },
      plans: { where: { invalidatedAt: null }, ...one, include: withoutKey(planInclude) },
      records: { orderBy: [...newest], take: SESSIONS, include: withoutKey(recordInclude) },
      sheets: { orderBy: { number: 'desc' }, take: 1, include: withoutKey(sheetInclude) },
      homeCareDrafts: newestChoice,
      incidents: { ...one, include: withoutKey(createdByInclude) },
      ...measuredInclude,
      ...referralPartInclude,
      checkIns: toldLately(clientId),
    },
  });
}

type ChartColumns = NonNullable<Awaited<ReturnType<typeof readChart>>>;

function screeningPart(client: ChartColumns): Pick<Chart, 'screening' | 'decisions'> {
  const [row] = client.screenings;
  const decisions = row?.decisions ?? [];
  return {
    screening: row ? screeningRow({ ...row, client }) : null,
    decisions: newestPerRule(
      decisions.map((decision) => decisionRow({ ...decision, screening: { client } })),
    ),
  };
}

function intakePart(client: ChartColumns): Pick<Chart, 'intake' | 'draftIntake'> {
  const { intakes } = client;
  const draft = intakes.find(({ status }) => status === 'draft');
  const signed = intakes.find(({ status }) => status === 'signed');
  return {
    intake: signed ? intakeRow({ ...signed, client }) : null,
    draftIntake: draft ? intakeRow({ ...draft, client }) : null,
  };
}

function carePart(client: ChartColumns) {
  const { plans, records, sheets, incidents, homeCareDrafts } = client;
  const [plan] = plans;
  const [last] = sheets;
  const sheet = last && !last.withdrawnAt ? sheetRow({ ...last, client }) : null;
  const read = records.map((row) => recordRow({ ...row, client }));
  const [incident] = incidents;
  return {
    plan: plan ? planRow({ ...plan, client }) : null,
    record: read[0] ?? null,
    sessions: read.filter(({ status }) => status === 'signed'),
    sheet,
    withdrawnSheet: Boolean(last?.withdrawnAt),
    helper: helperAtHomeOf(client, homeCareDrafts, sheet),
    incident: incident ? incidentRow({ ...incident, client }) : null,
  };
}

/** Opens a client's chart and logs that it was opened. Null when the practice has no such client. */
export async function openChart(scope: PracticeScope, clientId: string): Promise<Chart | null> {
  if (!isRowId(clientId)) return null;
  const { practiceId } = scope;
  return withDb(scope, async (db) => {
    const columns = await readChart(db, practiceId, clientId);
    if (!columns) return null;
    const asked = intakePart(columns);
    const screened = screeningPart(columns);
    const known = { screening: screened.screening, intake: asked.intake };
    const of = { clientId, client: columns, known };
    const { fallen, ...history } = await readHistory(db, scope, of);
    await recordAccess(db, scope, { clientId, what: 'chart' });
    const care = carePart(columns);
    const since = care.plan?.createdAt.getTime() ?? 0;
    return {
      client: clientRow(columns),
      policy: policyOf(columns.practice),
      ownItems: columns.practice.ownItems.map(ownItemVersion),
      templates: columns.practice.templates,
      ...asked,
      ...screened,
      ...care,
      ...measuredPart(columns, columns),
      ...referralPart(columns, columns),
      shortScreens: columns.shortScreens.map((row) => shortScreenRow({ ...row, client: columns })),
      told: columns.checkIns.map((row) => checkInRow({ ...row, client: columns })),
      clearances: columns.clearances.map((row) => clearanceRow({ ...row, client: columns })),
      consents: columns.consents.map(consentRecord),
      stalePlans: fallen
        .filter(({ createdAt }) => createdAt.getTime() >= since)
        .map(({ createdAt: _made, ...plan }) => plan),
      ...history,
    };
  });
}
