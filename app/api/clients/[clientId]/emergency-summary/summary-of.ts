import { askedQuestions } from '@/app/asked-questions';
import { frozenToday } from '@/app/frozen-today';
import { courseOf } from '@/app/course-of';
import { isFirstVisit, screenToday } from '@/app/screen-today';
import type { Member } from '@/lib/access/require-member';
import { medicineClasses } from '@/lib/content/medicines';
import { ruleBook } from '@/lib/content/rule-book';
import { logAccess } from '@/lib/data/access-log';
import { openChart, type Chart } from '@/lib/data/charts';
import { findPractice } from '@/lib/data/practices';
import type { PracticeScope } from '@/lib/data/scope';
import { listIncidentNotes } from '@/lib/data/screenings';
import {
  emergencySummary,
  type EmergencySummaryDocument,
} from '@/lib/domain/screening/emergency-summary';
import { countingShortScreens } from '@/lib/domain/screening/short-screen';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { clockTime, now, today } from '@/lib/platform/clock';

function momentWords(at: Date, timeZone: string): string {
  return `${dayAndYearWords(today(timeZone, at))}, ${clockTime(at, timeZone)}`;
}

async function notesOf(
  scope: PracticeScope,
  { client }: Chart,
  timeZone: string,
): Promise<string[]> {
  const written = (await listIncidentNotes(scope, client.id)).filter(({ note }) => note !== '');
  return written.map(
    ({ createdAt, createdByName, note }) =>
      `${momentWords(createdAt, timeZone)}, ${createdByName}: ${note}`,
  );
}

/** The summary by today's screening of the newest signed intake; null where nothing stops a session, or no such client. */
export async function summaryOf(
  scope: PracticeScope,
  { clientId, member }: { clientId: string; member: Member },
): Promise<EmergencySummaryDocument | null> {
  const chart = await openChart(scope, clientId);
  if (!chart?.intake) return null;
  const { client, intake, clearances, policy, screening } = chart;
  const { timeZone } = member.practice;
  const shortScreens = countingShortScreens(chart.shortScreens, intake);
  const live = screenToday({
    answers: intake.answers,
    birthDate: client.birthDate,
    clearances,
    today: member.today,
    firstVisit: isFirstVisit(chart, { today: member.today, timeZone }),
    policy,
    shortScreens,
    withoutChange: courseOf(chart, { today: member.today, timeZone })?.withoutChange ?? false,
    consentRecords: chart.consents,
    signedAt: intake.signedAt,
  });
  const printed = { at: momentWords(now(), timeZone), by: member.accountName };
  const found = screening
    ? { at: momentWords(screening.createdAt, timeZone), by: screening.createdByName }
    : printed;
  const summary = emergencySummary({
    practice: await findPractice(scope),
    client,
    found,
    printed,
    ...live,
    answers: intake.answers,
    frozen: frozenToday({ answers: intake.answers, shortScreens, today: member.today }),
    questions: askedQuestions,
    medicineClasses,
    ruleBook,
    notes: await notesOf(scope, chart, timeZone),
  });
  if (summary) await logAccess(scope, { clientId, what: 'emergency_summary' });
  return summary;
}
