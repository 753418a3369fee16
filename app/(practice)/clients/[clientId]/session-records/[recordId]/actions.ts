'use server';

import { redirect } from 'next/navigation';

import { sentDraft, sentId, sentIds, type GivenDraft } from '@/app/sent-arguments';
import { frozenOf } from '@/app/note-of';
import { visitOf } from '@/app/visit-of';
import type { DraftSaved } from '@/components/drafts/draft-saved';
import { requireMember } from '@/lib/access/require-member';
import { findRecord, saveRecordDraft, signRecord } from '@/lib/data/session-records';
import { findPlan } from '@/lib/data/session-plans';
import { once } from '@/lib/data/saved-once';
import { missingForSigningRecord } from '@/lib/domain/session-record/session-record';
import { recordAnswersSchema } from '@/lib/domain/session-record/session-record.schema';
import { clockTime } from '@/lib/platform/clock';

import {
  incompleteDraft,
  invalidDraft,
  isOfSomebodyElse,
  orTheirs,
  orUnavailable,
  refusedDraft,
} from '../../../../draft-answer';
import { recordTheirs } from './record-theirs';

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

interface SignArgs {
  clientId: string;
  recordId: string;
}

/** Signs the record, or names what is missing. */
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
      const missing = missingForSigningRecord({ plan: plan.plan, record: parsed.data });
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
  if (answer.ok) redirect(`/clients/${args.clientId}/session-records/${args.recordId}`);
  return answer;
}
