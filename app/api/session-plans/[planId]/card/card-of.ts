import type { Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import type { PracticeScope } from '@/lib/data/scope';
import { findScreening } from '@/lib/data/screenings';
import { findPlan } from '@/lib/data/session-plans';
import { sessionCard, type SessionCard } from '@/lib/domain/session-plan/session-card';
import { dayAndYearWords } from '@/lib/domain/shared/day-words';
import { today } from '@/lib/platform/clock';

/** The card of a confirmed plan that stands, inside the limits that it was confirmed in; null where there is none. */
export async function cardOf(
  scope: PracticeScope,
  { planId, member }: { planId: string; member: Member },
): Promise<SessionCard | null> {
  const plan = await findPlan(scope, planId);
  if (!plan?.confirmedAt || plan.invalidatedAt) return null;
  const screening = await findScreening(scope, plan.screeningId);
  const client = await findClient(scope, plan.clientId);
  if (!screening || !client) return null;
  await logAccess(scope, { clientId: client.id, what: 'session_card' });
  const { practice } = member;
  const day = dayAndYearWords(today(practice.timeZone, plan.confirmedAt));
  return sessionCard({
    practice: practice.name,
    clientName: client.name,
    side: screening.clinicalCase.affectedSide,
    confirmed: `${day}, ${plan.confirmedByName ?? ''}`,
    plan: plan.plan,
    screening: screening.result,
    clinicalCase: screening.clinicalCase,
    ruleBook,
  });
}
