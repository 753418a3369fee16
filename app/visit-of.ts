import { consentsOnDay } from '@/app/consents-on-day';
import { ruleBook } from '@/lib/content/rule-book';
import { findClient } from '@/lib/data/clients';
import { listConsents } from '@/lib/data/consents';
import { findNewestSheet } from '@/lib/data/home-care';
import { findIntake } from '@/lib/data/intakes';
import type { ConsentRow } from '@/lib/data/rows/consent-row';
import type { IntakeRow } from '@/lib/data/rows/intake-row';
import type { PlanRow } from '@/lib/data/rows/plan-row';
import type { RecordRow } from '@/lib/data/rows/record-row';
import type { ScreeningRow } from '@/lib/data/rows/screening-row';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import type { PracticeScope } from '@/lib/data/scope';
import { findScreening } from '@/lib/data/screenings';
import { recordsBefore, type RecordsBefore } from '@/lib/data/session-records';
import { listShortScreens } from '@/lib/data/short-screens';
import { consentAreas } from '@/lib/domain/anatomy/muscle';
import { consentNote } from '@/lib/domain/consent/consent-words';
import { areasGiven, type ConsentsToday } from '@/lib/domain/consent/consents-today';
import { withOwnNames } from '@/lib/domain/home-care/own-names';
import { doseWords } from '@/lib/domain/home-care/dose-words';
import type { FrozenIntake } from '@/lib/domain/intake/frozen-entry';
import { frozenIntakeSchema } from '@/lib/domain/intake/frozen-intake.schema';
import { levelName } from '@/lib/domain/library/level-words';
import { glanceLimits } from '@/lib/domain/screening/glance-limits';
import { responseWords } from '@/lib/domain/session-record/record-words';
import type { Visit } from '@/lib/domain/session-record/visit';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { clockTime, today as dayIn } from '@/lib/platform/clock';

type Practice = VisitArgs['member']['practice'];

const names = ruleNames(ruleBook);

const dayOf = (at: Date, { timeZone }: Practice): string => dayAndYearWords(dayIn(timeZone, at));

function frozenOf(row: { frozen: unknown } | null | undefined): FrozenIntake | null {
  const parsed = frozenIntakeSchema.safeParse(row?.frozen);
  return parsed.success ? parsed.data : null;
}

function screeningOf({ result, clinicalCase }: ScreeningRow): Visit['screening'] {
  const given = result.findings.filter(({ clearance }) => clearance === 'given');
  return {
    result: levelName(result.disposition),
    cautions: glanceLimits({ ...result, clinicalCase, ruleBook }).map(({ head, about, why }) => {
      const what = about.length === 0 ? head : `${head}: ${about.join(', ')}`;
      return why.length === 0 ? what : `${what} (${why.join(', ')})`;
    }),
    clearances: clinicalCase.clearances
      .filter((clearance) => given.some(({ rule }) => rule === clearance.for))
      .map((one) => `${names.rule(one.for)}: ${one.by}, ${dayAndYearWords(one.date)}`),
  };
}

function homeItems(sheet: SheetRow | null): string[] {
  if (!sheet || sheet.withdrawnAt) return [];
  const { item: nameOf } = withOwnNames(names, [sheet]);
  return sheet.program.map(({ item, dose, side }) => {
    const kind = sheet.document.items.find((one) => one.item === item)?.kind;
    const head = side === 'none' ? nameOf(item) : `${nameOf(item)}, ${side}`;
    if (kind === undefined) return head;
    return `${head}: ${doseWords({ record: { id: item, kind }, dose, side })}`;
  });
}

interface VisitArgs {
  record: RecordRow;
  plan: PlanRow;
  endedAt: string | null;
  /** Who writes, and where. */
  member: { accountName: string; practice: { name: string; timeZone: string } };
}

interface VisitRows extends VisitArgs {
  screening: ScreeningRow;
  intake: IntakeRow;
  client: { name: string };
  shortScreen: { frozen: unknown } | undefined;
  before: RecordsBefore;
  sheet: SheetRow | null;
  /** As they stood at the end of the day of the session, with what was signed. */
  consents: { states: ConsentsToday; records: readonly ConsentRow[] };
}

function consentsIn({ consents, intake: { answers } }: VisitRows) {
  const { states, records } = consents;
  const notes = consentAreas.map((area) => [area, consentNote(area, { records, answers })]);
  return { consents: areasGiven(states), consentNotes: Object.fromEntries(notes) };
}

function visitIn(rows: VisitRows): Visit {
  const { record, plan, before, endedAt } = rows;
  const { practice, accountName } = rows.member;
  const last = before.last?.answers.response;
  return {
    client: rows.client.name,
    practice: practice.name,
    therapist: accountName,
    day: dayOf(record.createdAt, practice),
    start: clockTime(record.createdAt, practice.timeZone),
    end: endedAt === null ? null : clockTime(new Date(endedAt), practice.timeZone),
    sessionNumber: before.signed + 1,
    planReference: `${dayOf(plan.createdAt, practice)}, ${plan.plan.minutes} minutes`,
    ...consentsIn(rows),
    screening: screeningOf(rows.screening),
    intake: frozenOf(rows.intake),
    shortScreen: frozenOf(rows.shortScreen),
    lastResponse:
      before.last && last
        ? `${responseWords[last]}, ${dayOf(before.last.createdAt, practice)}`
        : null,
    homeItems: homeItems(rows.sheet),
  };
}

/**
 * What the note of a record knows of its visit: the intake and the screening that its plan stood on, the questions of its
 * day, the session before, what is at home. Null where a row of it is not there.
 */
export async function visitOf(scope: PracticeScope, args: VisitArgs): Promise<Visit | null> {
  const { record, plan, member } = args;
  const { clientId } = record;
  const screening = await findScreening(scope, plan.screeningId);
  const intake = screening && (await findIntake(scope, screening.intakeId));
  const client = await findClient(scope, clientId);
  if (!intake || !client) return null;
  const day = dayIn(member.practice.timeZone, record.createdAt);
  const states = await consentsOnDay(scope, { intake, day });
  if (!states) return null;
  const consents = await listConsents(scope, clientId);
  const shortScreens = await listShortScreens(scope, clientId);
  return visitIn({
    ...args,
    screening,
    intake,
    client,
    shortScreen: shortScreens.find((one) => one.day === day),
    before: await recordsBefore(scope, record),
    sheet: await findNewestSheet(scope, clientId),
    consents: { states, records: consents.filter((one) => one.day <= day) },
  });
}
