'use server';

import { refresh } from 'next/cache';

import { fieldErrors } from '@/app/form-answer';
import { sentDraft, sentId, sentIds, type GivenDraft } from '@/app/sent-arguments';
import { frozenOf } from '@/app/note-of';
import { visitOf } from '@/app/visit-of';
import type { DraftSaved } from '@/components/drafts/draft-saved';
import { requireMember, type Member } from '@/lib/access/require-member';
import { functionalTests } from '@/lib/content/functional-tests';
import { ruleBook } from '@/lib/content/rule-book';
import { amendRecord } from '@/lib/data/record-amendments';
import type { PlanRow } from '@/lib/data/rows/plan-row';
import type { RecordRow } from '@/lib/data/rows/record-row';
import type { PracticeScope } from '@/lib/data/scope';
import { findRecord, saveRecordDraft, signRecord } from '@/lib/data/session-records';
import { findPlan } from '@/lib/data/session-plans';
import { once } from '@/lib/data/saved-once';
import { changesOutside } from '@/lib/domain/session-record/changes-outside';
import { missingInTests } from '@/lib/domain/session-record/missing-in-tests';
import {
  missingForSigningRecord,
  type MissingField,
} from '@/lib/domain/session-record/session-record';
import {
  recordAnswersSchema,
  type RecordAnswers,
} from '@/lib/domain/session-record/session-record.schema';
import { clockTime, now } from '@/lib/platform/clock';

import {
  incompleteDraft,
  invalidDraft,
  isOfSomebodyElse,
  orTheirs,
  orUnavailable,
  refusedDraft,
} from '../../../../draft-answer';
import { amendmentSchema } from './amendment.schema';
import { recordTheirs } from './record-theirs';
import { sessionLimits } from './session-limits';

/** Saves the record as it is tapped. */
export async function saveRecordAction(recordId: string, draft: GivenDraft): Promise<DraftSaved> {
  return orUnavailable(async () => {
    const member = await requireMember('write_session_record');
    sentId(recordId);
    const { version, value, key, owner } = sentDraft(draft);
    if (isOfSomebodyElse(member, owner)) return refusedDraft('signed_out');
    const parsed = recordAnswersSchema.safeParse(value);
    if (!parsed.success) return invalidDraft(parsed.error.issues);
    const args = { recordId, version, answers: parsed.data };
    const request = { action: 'save_record', ...args };
    const answer = await once<DraftSaved>(member.scope, { key, request }, async (scope) => {
      const saved = await saveRecordDraft(scope, args);
      if (!saved.ok) return refusedDraft(saved.reason);
      const savedAt = clockTime(saved.value.savedAt, member.practice.timeZone);
      return { ok: true, version: saved.value.version, savedAt };
    });
    return orTheirs(answer, () => recordTheirs(member, { recordId, sent: parsed.data }));
  });
}

/** Everything that keeps the record from being signed; null where what it is judged by is not there. */
async function missingIn(
  scope: PracticeScope,
  args: { member: Member; record: RecordRow; plan: PlanRow; answers: RecordAnswers },
): Promise<MissingField[] | null> {
  const { member, record, plan, answers } = args;
  const limits = await sessionLimits(scope, { record, plan, timeZone: member.practice.timeZone });
  if (!limits) return null;
  const of = { plan: plan.plan, record: answers };
  return [
    ...missingForSigningRecord(of),
    ...missingInTests({ record: answers, tests: functionalTests }),
    ...changesOutside({ ...of, ...limits, ruleBook }),
  ];
}

interface SignArgs {
  clientId: string;
  recordId: string;
}

/** Signs the record, whose page comes with the answer as it stands then; or names what is missing. */
export async function signRecordAction(args: SignArgs, draft: GivenDraft): Promise<DraftSaved> {
  const answer = await orUnavailable(async () => {
    const member = await requireMember('sign_session_record');
    const { recordId } = sentIds(args, ['clientId', 'recordId']);
    const { version, value, key, owner } = sentDraft(draft);
    if (isOfSomebodyElse(member, owner)) return refusedDraft('signed_out');
    const parsed = recordAnswersSchema.safeParse(value);
    if (!parsed.success) return invalidDraft(parsed.error.issues);
    const request = { action: 'sign_record', recordId, version, answers: parsed.data };
    return once<DraftSaved>(member.scope, { key, request }, async (scope) => {
      const record = await findRecord(scope, recordId);
      const plan = record && (await findPlan(scope, record.planId));
      if (!plan || record.clientId !== args.clientId) return refusedDraft('not_found');
      const missing = await missingIn(scope, { member, record, plan, answers: parsed.data });
      if (!missing) return refusedDraft('not_found');
      if (missing.length > 0) return incompleteDraft(missing);
      const { endedAt } = parsed.data;
      const visit = await visitOf(scope, { record, plan, endedAt, member });
      if (!visit) return refusedDraft('not_found');
      const frozen = frozenOf({ plan: plan.plan, record: parsed.data, visit });
      const input = { recordId, version, answers: parsed.data, frozen };
      const signed = await signRecord(scope, input);
      if (!signed.ok) return refusedDraft(signed.reason);
      return { ok: true, version: signed.value.version, savedAt: '' };
    });
  });
  if (answer.ok) refresh();
  return answer;
}

/** Adds to a signed record what is different in it, and why: a row of its own, under the name of whoever adds it. */
export async function amendRecordAction(args: SignArgs, draft: GivenDraft): Promise<DraftSaved> {
  return orUnavailable(async () => {
    const member = await requireMember('sign_session_record');
    const { clientId, recordId } = sentIds(args, ['clientId', 'recordId']);
    const { version, value, key, owner } = sentDraft(draft);
    if (isOfSomebodyElse(member, owner)) return refusedDraft('signed_out');
    const parsed = amendmentSchema.safeParse(value);
    if (!parsed.success) return { ok: false, reason: 'invalid', errors: fieldErrors(parsed.error) };
    const request = { action: 'amend_record', recordId, ...parsed.data };
    return once<DraftSaved>(member.scope, { key, request }, async (scope) => {
      const record = await findRecord(scope, recordId);
      if (record?.clientId !== clientId) return refusedDraft('not_found');
      const added = await amendRecord(scope, { recordId, ...parsed.data });
      if (!added.ok) return refusedDraft(added.reason);
      const savedAt = clockTime(now(), member.practice.timeZone);
      return { ok: true, version: version + 1, savedAt };
    });
  });
}
