'use server';

import { askedQuestions } from '@/app/asked-questions';
import { leadTo } from '@/app/lead-to';
import { sentDraft, sentIds, type GivenDraft } from '@/app/sent-arguments';
import type { DraftSaved } from '@/components/drafts/draft-saved';
import type { FormState } from '@/components/forms/form-state';
import { requireMember, type Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { openChart, type Chart } from '@/lib/data/charts';
import { DatabaseUnavailable } from '@/lib/data/database-unavailable';
import { listConsents } from '@/lib/data/consents';
import { findIntake, saveIntakeDraft, signIntake, startIntake } from '@/lib/data/intakes';
import { once } from '@/lib/data/saved-once';
import type { PracticeScope } from '@/lib/data/scope';
import { findToldIntake } from '@/lib/data/told-intake-lists';
import { recordToldSettlements } from '@/lib/data/told-settlements';
import { ADULT_AGE } from '@/lib/domain/consent/consents-today';
import { recordedConsents, withRecorded } from '@/lib/domain/consent/recorded-consents';
import { intakeAnswersSchema, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { inFormOrder } from '@/lib/domain/intake/form-order';
import { missingForSigning } from '@/lib/domain/intake/missing-for-signing';
import { unaskedGroups } from '@/lib/domain/intake/unasked-conditions';
import { ageOn } from '@/lib/domain/shared/iso-date';
import { clockTime } from '@/lib/platform/clock';

import {
  incompleteDraft,
  invalidDraft,
  isOfSomebodyElse,
  orTheirs,
  orUnavailable,
  refusedDraft,
} from '../../../draft-answer';
import { readSituation } from '../situation';
import { intakeTheirs } from './intake-theirs';
import { parseFields } from './parse-fields';
import { signedIntake } from './signed-intake';
import { settledAtSigning } from './told/settling-of';

interface IntakeIds {
  clientId: string;
  intakeId: string;
}

/** Whether the whole form is to be asked again: then its questions begin without an answer. */
async function isToBeAskedAgain(member: Member, clientId: string): Promise<boolean> {
  const situation = await readSituation(member, clientId);
  return situation?.dayCheck?.state === 'ask_full_history';
}

/** Starts the intake, or a correction of the signed one, and opens it. */
export async function startIntakeAction(
  args: { clientId: string; from?: 'last' },
  _before: FormState,
  _formData: FormData,
): Promise<FormState> {
  const member = await requireMember('write_intake');
  const { clientId } = sentIds(args, ['clientId']);
  const { from } = args;
  try {
    const { contentVersion } = ruleBook;
    const started = await startIntake(member.scope, {
      clientId,
      contentVersion,
      ...(from === 'last' && { from, askAgain: await isToBeAskedAgain(member, clientId) }),
    });
    if (!started) return { errors: [], message: 'This client is not here any more.' };
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable)) throw error;
    return { errors: [], message: 'The database did not answer. Try again in a moment.' };
  }
  leadTo(`/clients/${encodeURIComponent(clientId)}/intake`);
}

/** Saves the fields that have changed. Those that cannot be stored are named; the others are stored all the same. */
export async function saveIntakeAction(ids: IntakeIds, sent: GivenDraft): Promise<DraftSaved> {
  return orUnavailable(async () => {
    const member = await requireMember('write_intake');
    const { intakeId } = sentIds(ids, ['intakeId']);
    const { version: read, value, key, owner } = sentDraft(sent);
    if (isOfSomebodyElse(member, owner)) return refusedDraft('signed_out');
    const { answers, issues } = parseFields(value);
    const kept = Object.keys(answers);
    if (kept.length === 0 && issues.length > 0) return invalidDraft(issues);
    const request = { action: 'save_intake', intakeId, version: read, answers };
    const saved = await once<DraftSaved>(member.scope, { key, request }, async (scope) => {
      const stored = await saveIntakeDraft(scope, { intakeId, version: read, answers });
      if (!stored.ok) return refusedDraft(stored.reason);
      const savedAt = clockTime(stored.value.savedAt, member.practice.timeZone);
      return { ok: true, version: stored.value.version, savedAt };
    });
    if (!saved.ok) {
      return orTheirs(saved, () => intakeTheirs(member, { intakeId, sent: answers }));
    }
    if (issues.length === 0) return saved;
    return { ...invalidDraft(issues), version: saved.version, kept };
  });
}

function missingOf(answers: IntakeAnswers, { client }: Chart, { today }: Member) {
  const groups = askedQuestions.conditions;
  return inFormOrder(
    [
      ...missingForSigning({ answers, birthDate: client.birthDate, today, ruleBook }),
      ...unaskedGroups(groups, answers.contraindications),
    ],
    groups,
  );
}

/** What the signature settles of what the client was not sure of; null where the draft did not begin with it. */
async function settlingOf(member: Member, { client, draftIntake }: Chart, answers: IntakeAnswers) {
  const toldIntakeId = draftIntake?.toldIntakeId ?? '';
  const told = await findToldIntake(member.scope, toldIntakeId);
  if (!told) return null;
  const { section, corrected } = settledAtSigning({ told, client, member }, answers);
  return { clientId: client.id, toldIntakeId, settled: corrected, section };
}

async function refusalOf(scope: PracticeScope, { intakeId, clientId }: IntakeIds) {
  const intake = await findIntake(scope, intakeId);
  if (intake?.clientId !== clientId) return refusedDraft('not_found');
  return refusedDraft(intake.status === 'signed' ? 'already_signed' : 'changed_by_someone_else');
}

interface Signing {
  intakeId: string;
  version: number;
  answers: IntakeAnswers;
}

async function signAndSettle(
  member: Member,
  chart: Chart,
  { intakeId, version, answers }: Signing,
): Promise<DraftSaved> {
  const { scope, today, practice } = member;
  const settling = await settlingOf(member, chart, answers);
  const input = signedIntake({
    ...{ answers, chart, today, timeZone: practice.timeZone },
    settled: settling?.section ?? null,
  });
  const signed = await signIntake(scope, { intakeId, version, ...input });
  if (!signed.ok) return refusedDraft(signed.reason);
  if (settling) await recordToldSettlements(scope, settling);
  return { ok: true, version, savedAt: '' };
}

/** What is on record of consents wins over what the form was told: it does not ask for it again. */
async function withRecords(
  scope: PracticeScope,
  { given, chart, member }: { given: IntakeAnswers; chart: Chart; member: Member },
): Promise<IntakeAnswers> {
  const { client, consents } = chart;
  const isMinor = ageOn(client.birthDate, member.today) < ADULT_AGE;
  // Only of a minor it matters what else was written down: who the guardian is. The rest has come with the chart.
  const records = isMinor
    ? await listConsents(scope, client.id)
    : consents.map((record) => ({ ...record, guardian: null }));
  return withRecorded(given, recordedConsents(records, { isMinor }));
}

/** Signs the intake and screens it, or names everything that is missing. */
export async function signIntakeAction(ids: IntakeIds, sent: GivenDraft): Promise<DraftSaved> {
  const answer = await orUnavailable(async () => {
    const member = await requireMember('sign_intake');
    const { intakeId } = sentIds(ids, ['clientId', 'intakeId']);
    const { version, value, key, owner } = sentDraft(sent);
    if (isOfSomebodyElse(member, owner)) return refusedDraft('signed_out');
    const parsed = intakeAnswersSchema.safeParse(value);
    if (!parsed.success) return invalidDraft(parsed.error.issues);
    const request = { action: 'sign_intake', intakeId, version, answers: parsed.data };
    return once<DraftSaved>(member.scope, { key, request }, async (scope) => {
      const chart = await openChart(scope, ids.clientId);
      if (chart?.draftIntake?.id !== ids.intakeId) return refusalOf(scope, ids);
      const answers = await withRecords(scope, { given: parsed.data, chart, member });
      const missing = missingOf(answers, chart, member);
      if (missing.length > 0) return incompleteDraft(missing);
      return signAndSettle({ ...member, scope }, chart, { intakeId, version, answers });
    });
  });
  if (answer.ok) leadTo(`/clients/${ids.clientId}/screening`);
  return answer;
}
