import { shownDate } from '@/app/shown-date';
import type { Member } from '@/lib/access/require-member';
import type { PlanRow } from '@/lib/data/rows/plan-row';
import type { RecordRow } from '@/lib/data/rows/record-row';
import { visitOf, type Visit } from '@/lib/domain/session-record/compare-visits';
import { clockTime, today as dayIn } from '@/lib/platform/clock';

export interface ComparedSession {
  id: string;
  /** "Tue 24 Nov", with the time where two are of one day. */
  day: string;
  /** "Tue 24 Nov, 60 min, record signed" */
  label: string;
  visit: Visit;
}

function stateOf(plan: PlanRow, record: RecordRow | undefined): string {
  if (record) return record.status === 'signed' ? 'record signed' : 'record not signed yet';
  if (plan.invalidatedAt) return 'plan that no longer stands';
  return plan.status === 'confirmed' ? 'plan confirmed' : 'plan in draft';
}

/** The day of each plan, with the time where it was not the only one of its day, and a number where even that is the same. */
function daysOf({ practice, today }: Member, plans: readonly PlanRow[]): string[] {
  const { timeZone } = practice;
  const shown = plans.map(({ createdAt }) => shownDate(dayIn(timeZone, createdAt), today));
  const timed = plans.map(({ createdAt }, index) => {
    const day = shown[index] ?? '';
    const isOnlyOne = shown.filter((one) => one === day).length === 1;
    return isOnlyOne ? day : `${day}, ${clockTime(createdAt, timeZone)}`;
  });
  return timed.map((day, index) => {
    const older = timed.slice(index + 1).filter((one) => one === day).length;
    return older === 0 ? day : `${day} (${older + 1})`;
  });
}

/** A client's sessions, the newest first: each as its record tells it, or as it was planned. */
export function sessionsOf(
  member: Member,
  { plans, records }: { plans: readonly PlanRow[]; records: readonly RecordRow[] },
): ComparedSession[] {
  const days = daysOf(member, plans);
  return plans.map((plan, index) => {
    const record = records.find(({ planId }) => planId === plan.id);
    const day = days[index] ?? '';
    return {
      id: plan.id,
      day,
      label: `${day}, ${plan.plan.minutes} min, ${stateOf(plan, record)}`,
      visit: visitOf(plan.plan, record?.answers ?? null),
    };
  });
}

interface Pair {
  chosen: { one: string; other: string };
  error?: string;
  /** The older one first; none where the same one was chosen twice. */
  sessions: { before: ComparedSession; after: ComparedSession } | null;
}

/** Which two are wanted: the newest two where nothing, or nothing that there is, was asked for. */
export function chosenPair(
  sessions: readonly ComparedSession[],
  asked: Readonly<Record<string, unknown>>,
): Pair {
  const place = (name: string, usual: number): number => {
    const at = sessions.findIndex(({ id }) => id === asked[name]);
    return at >= 0 ? at : usual;
  };
  const [one, other] = [place('one', 1), place('other', 0)];
  const chosen = { one: sessions[one]?.id ?? '', other: sessions[other]?.id ?? '' };
  const before = sessions[Math.max(one, other)];
  const after = sessions[Math.min(one, other)];
  if (one === other || !before || !after) {
    return { chosen, error: 'Choose two different sessions.', sessions: null };
  }
  return { chosen, sessions: { before, after } };
}
