'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';

import { consentsOnDay } from '@/app/consents-on-day';
import { leadTo } from '@/app/lead-to';
import { sentDraft, sentIds } from '@/app/sent-arguments';
import type { DraftSaved } from '@/components/drafts/draft-saved';
import type { PlanSaved } from '@/components/session-plan/plan-editor';
import type { PlanRedrafted } from '@/components/session-plan/plan-length';
import { requireMember, type Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { holdClient } from '@/lib/data/client-lock';
import { findSignedIntake } from '@/lib/data/intakes';
import type { RecordRow } from '@/lib/data/rows/record-row';
import { once } from '@/lib/data/saved-once';
import { findScreening } from '@/lib/data/screenings';
import { confirmPlan, findPlan, savePlan } from '@/lib/data/session-plans';
import { findRecordOfPlan, startRecord } from '@/lib/data/session-records';
import { together } from '@/lib/data/transaction';
import { areasGiven } from '@/lib/domain/consent/consents-today';
import { checkPlan } from '@/lib/domain/session-plan/check-plan';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { hardStopsOf } from '@/lib/domain/session-plan/hard-stops';
import { noFitWords } from '@/lib/domain/session-plan/no-fit';
import { refitPlan } from '@/lib/domain/session-plan/refit-plan';
import type { SessionPlan } from '@/lib/domain/session-plan/session-plan';
import { sessionPlanSchema } from '@/lib/domain/session-plan/session-plan.schema';
import { SESSION_MAX, SESSION_MIN } from '@/lib/domain/session-plan/time-frame';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { clockTime } from '@/lib/platform/clock';

import {
  incompleteDraft,
  invalidDraft,
  isOfSomebodyElse,
  orTheirs,
  orUnavailable,
  refusedDraft,
} from '../../../../draft-answer';
import { readSituation } from '../../situation';
import { choiceFacts } from '../plan-facts';
import { planIn } from './plan-in';
import { planIssues } from './plan-issues';
import { planTheirs } from './plan-theirs';
import { standingInTheWay, startInTheWay } from './standing-in-the-way';

interface PlanIds {
  clientId: string;
  planId: string;
}

interface Sent {
  version: number;
  key?: string;
  owner?: string;
}

/** Every limit that a stored plan breaks; null when it has no screening to be held against any more. */
async function problemsOf(member: Member, planId: string, plan: SessionPlan) {
  return together(member.scope, async (scope) => {
    const stored = await findPlan(scope, planId);
    const screening = stored && (await findScreening(scope, stored.screeningId));
    const intake = stored && (await findSignedIntake(scope, stored.clientId));
    const today = intake && (await consentsOnDay(scope, { intake, day: member.today }));
    if (!screening || !today) return null;
    const { clinicalCase, result } = screening;
    const consents = areasGiven(today);
    return checkPlan({ plan, clinicalCase, screening: result, ruleBook, consents });
  });
}

/**
 * Saves the plan as it is changed and answers with every limit that it breaks. A draft may break limits until it is
 * confirmed; a hard stop is not saved at all.
 */
export async function savePlanAction(
  ids: PlanIds,
  draft: Sent & { value: unknown },
): Promise<PlanSaved> {
  return orUnavailable<PlanSaved>(async () => {
    const member = await requireMember('write_plan');
    const { planId } = sentIds(ids, ['clientId', 'planId']);
    const { version, value, key, owner } = sentDraft(draft);
    if (isOfSomebodyElse(member, owner)) return refusedDraft('signed_out');
    const parsed = sessionPlanSchema.safeParse(value);
    if (!parsed.success) return invalidDraft(planIssues(parsed.error.issues));
    const stops = hardStopsOf(parsed.data.lines, ruleNames(ruleBook));
    if (stops.length > 0) return incompleteDraft(stops);
    const plan = parsed.data;
    const request = { action: 'save_plan', planId, version, plan };
    const saved = await once<DraftSaved>(member.scope, { key, request }, async (scope) => {
      const stored = await savePlan(scope, { planId, version, plan });
      if (!stored.ok) return refusedDraft(stored.reason);
      const savedAt = clockTime(stored.value.updatedAt, member.practice.timeZone);
      return { ok: true, version: stored.value.version, savedAt };
    });
    if (!saved.ok) return orTheirs(saved, () => planTheirs(member, { planId, sent: plan }));
    const problems = await problemsOf(member, planId, plan);
    return problems ? { ...saved, problems } : refusedDraft('not_found');
  });
}

const LENGTHS = `Choose a length from ${SESSION_MIN} to ${SESSION_MAX} minutes.`;
const refitSchema = z.strictObject({
  minutes: z.number().int().min(SESSION_MIN).max(SESSION_MAX),
  lines: sessionPlanSchema.shape.lines,
});

/** A fresh draft for another length; nothing is stored until the editor saves it. */
export async function redraftPlanAction(ids: PlanIds, minutes: number): Promise<PlanRedrafted> {
  const member = await requireMember('write_plan');
  sentIds(ids, ['clientId', 'planId']);
  if (!Number.isInteger(minutes) || minutes < SESSION_MIN || minutes > SESSION_MAX) {
    return { ok: false, message: LENGTHS };
  }
  const situation = await readSituation(member, ids.clientId);
  if (!situation?.live) return { ok: false, message: 'This client is not here any more.' };
  const plan = draftPlan({ ...situation.live, ruleBook, minutes, consents: situation.consents });
  return plan
    ? { ok: true, plan }
    : { ok: false, message: 'The limits leave no room for a session of that length.' };
}

/** The lines in hand in another length; nothing is stored until the editor saves it. */
export async function refitPlanAction(
  ids: PlanIds,
  sent: { minutes: number; lines: unknown },
): Promise<PlanRedrafted> {
  const member = await requireMember('write_plan');
  sentIds(ids, ['clientId', 'planId']);
  const wanted = refitSchema.safeParse(sent);
  if (!wanted.success) return { ok: false, message: LENGTHS };
  const situation = await readSituation(member, ids.clientId);
  if (!situation?.live) return { ok: false, message: 'This client is not here any more.' };
  const { live, consents } = situation;
  const facts = { ...live, ruleBook, consents };
  const plan = refitPlan({ ...facts, ...wanted.data });
  if (plan) return { ok: true, plan };
  const choices = choiceFacts(live.screening.limits, consents, live.clinicalCase);
  return { ok: false, message: noFitWords({ ...facts, ...wanted.data }, choices).join(' ') };
}

/** Confirms the plan as it stands today; the client is held, so that nothing changes between the look and the word. */
async function confirm(member: Member, ids: PlanIds, version: number): Promise<DraftSaved> {
  const { scope } = member;
  await holdClient(scope, ids.clientId);
  const situation = await readSituation(member, ids.clientId);
  const plan = situation && (await planIn(scope, situation.chart, ids.planId));
  if (!situation?.live || plan?.clientId !== ids.clientId) return refusedDraft('not_found');
  const { live, consents } = situation;
  const problems = checkPlan({ plan: plan.plan, ...live, ruleBook, consents });
  const missing = [
    ...problems.map(({ line, message }) => ({
      path: line === undefined ? 'phases' : `line-${line + 1}`,
      message: line === undefined ? message : `Line ${line + 1}: ${message}`,
    })),
    ...standingInTheWay(situation, plan).map(({ message }) => ({ path: 'draft', message })),
  ];
  if (missing.length > 0) return incompleteDraft(missing);
  const confirmed = await confirmPlan(scope, { planId: ids.planId, version });
  if (!confirmed.ok) return refusedDraft(confirmed.reason);
  return { ok: true, version: confirmed.value.version, savedAt: '' };
}

/** Confirms the plan, whose page comes with the answer as it stands then; or names everything that stands in the way. */
export async function confirmPlanAction(ids: PlanIds, draft: Sent): Promise<DraftSaved> {
  const answer = await orUnavailable(async () => {
    const member = await requireMember('confirm_plan');
    sentIds(ids, ['clientId', 'planId']);
    const { version, key, owner } = sentDraft(draft);
    if (isOfSomebodyElse(member, owner)) return refusedDraft('signed_out');
    const request = { action: 'confirm_plan', ids, version };
    return once(member.scope, { key, request }, (scope) =>
      confirm({ ...member, scope }, ids, version),
    );
  });
  if (answer.ok) refresh();
  return answer;
}

/** The record that is there, or a new one where nothing of today stands in the way of the session. */
async function openRecord(member: Member, ids: PlanIds): Promise<RecordRow | null> {
  const { scope } = member;
  await holdClient(scope, ids.clientId);
  const existing = await findRecordOfPlan(scope, ids.planId);
  if (existing) return existing;
  const situation = await readSituation(member, ids.clientId);
  const plan = situation && (await planIn(scope, situation.chart, ids.planId));
  if (!situation || plan?.clientId !== ids.clientId) return null;
  if (startInTheWay(situation, plan).length > 0) return null;
  return startRecord(scope, { planId: ids.planId });
}

/** Opens the record of a confirmed plan; the plan's page names what stands in the way where there is none to open. */
export async function startRecordAction(ids: PlanIds): Promise<void> {
  const member = await requireMember('write_session_record');
  sentIds(ids, ['clientId', 'planId']);
  const record = await together(member.scope, (scope) => openRecord({ ...member, scope }, ids));
  const to =
    record?.clientId === ids.clientId
      ? `session-records/${record.id}`
      : `session-plans/${ids.planId}`;
  leadTo(`/clients/${ids.clientId}/${to}`);
}

/** Puts a draft under the newest screening, so that its check and its confirmation follow today's limits. */
export async function adoptScreeningAction(ids: PlanIds): Promise<void> {
  const member = await requireMember('write_plan');
  sentIds(ids, ['clientId', 'planId']);
  const situation = await readSituation(member, ids.clientId);
  const plan = await findPlan(member.scope, ids.planId);
  const screening = situation?.chart.screening;
  if (plan && screening && plan.clientId === ids.clientId) {
    const lines = plan.plan.lines.map(({ id: _id, ...line }) => line);
    await savePlan(member.scope, {
      planId: plan.id,
      version: plan.version,
      plan: { ...plan.plan, lines },
      screeningId: screening.id,
    });
  }
  leadTo(`/clients/${ids.clientId}/session-plans/${ids.planId}`);
}
