'use server';

import { refresh } from 'next/cache';
import type { ZodError } from 'zod';

import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { formKey, sentId, sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember, type Member } from '@/lib/access/require-member';
import { listClearances, invalidateClearance, logClearance } from '@/lib/data/clearances';
import { once } from '@/lib/data/saved-once';
import {
  addIncidentNote,
  findNewestScreening,
  findScreening,
  recordDecision,
} from '@/lib/data/screenings';
import { together } from '@/lib/data/transaction';
import { decisionProblem, insideLimits, isClearable } from '@/lib/domain/screening/decision-rules';

import { readSituation } from '../situation';
import { storeToday } from './store-today';
import {
  clearanceSchema,
  decisionSchema,
  incidentSchema,
  takeBackSchema,
} from './screening.schema';

const GONE = 'This client is not here any more.';
const CHANGED = 'The screening changed meanwhile. Load the page again.';

/** Several forms of one kind stand on the page: their fields are told apart by the rule. */
function atRule(rule: string, errors: FormState['errors']): FormState['errors'] {
  return errors.map(({ field, message }) => ({ field: `${rule}.${field}`, message }));
}

function refused(formData: FormData, error: ZodError, rule?: string): FormState {
  const errors = fieldErrors(error);
  return formAgain(formData, { errors: rule === undefined ? errors : atRule(rule, errors) });
}

/** Done: the page is drawn again with what now holds. */
function done(): FormState {
  refresh();
  return { errors: [] };
}

/** Stores what the rules say today, when it is not what is stored. */
export async function screenAgainAction(
  clientId: string,
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const member = await requireMember('record_decision');
    sentId(clientId);
    const stored = await together(member.scope, (scope) =>
      storeToday({ ...member, scope }, clientId),
    );
    return stored ? done() : formAgain(formData, { message: GONE });
  });
}

/** Records the decision on one finding of the newest screening. */
export async function decideAction(
  ids: { clientId: string; screeningId: string; rule: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('record_decision');
    const { clientId, screeningId, rule } = sentIds(ids, ['clientId', 'screeningId', 'rule']);
    const parsed = decisionSchema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) return refused(formData, parsed.error, rule);
    const screening = await findNewestScreening(scope, clientId);
    const finding = screening?.result.findings.find((one) => one.rule === rule);
    if (screening?.id !== screeningId || !finding) return formAgain(formData, { message: CHANGED });
    const problem = decisionProblem(finding, parsed.data);
    if (problem) return formAgain(formData, { errors: atRule(rule, [problem]) });
    const input = { screeningId, rule, ...parsed.data };
    const request = { action: 'record_decision', ...input };
    const recorded = await once(scope, { key: formKey(formData), request }, async (inside) => ({
      ok: (await recordDecision(inside, input)).ok,
    }));
    return recorded.ok ? done() : formAgain(formData, { message: CHANGED });
  });
}

/**
 * Works inside the limits of every finding of the newest screening that nobody has decided on: a decision of its own for
 * each of them. A finding that blocks is never among them, and what goes beyond the limits is decided one by one.
 */
export async function decideAllAction(
  ids: { clientId: string; screeningId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const member = await requireMember('record_decision');
    const { clientId, screeningId } = sentIds(ids, ['clientId', 'screeningId']);
    const request = { action: 'decide_all', clientId, screeningId };
    const key = formKey(formData);
    const decided = await once(member.scope, { key, request }, async (scope) => {
      const situation = await readSituation({ ...member, scope }, clientId);
      if (situation?.chart.screening?.id !== screeningId) return { ok: false };
      for (const { rule } of insideLimits(situation.undecided)) {
        await recordDecision(scope, { screeningId, rule, kind: 'modify', reason: '' });
      }
      return { ok: true };
    });
    return decided.ok ? done() : formAgain(formData, { message: CHANGED });
  });
}

async function mayBeCleared(member: Member, ids: { clientId: string; rule: string }) {
  const situation = await readSituation(member, ids.clientId);
  const finding = situation?.live?.screening.findings.find(({ rule }) => rule === ids.rule);
  return finding !== undefined && isClearable(finding);
}

const NOT_CLEARED = 'This finding cannot be cleared, or is cleared already. Load the page again.';

/** Logs a clearance and screens with it at once. */
export async function logClearanceAction(
  ids: { clientId: string; rule: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const member = await requireMember('record_clearance');
    sentIds(ids, ['clientId', 'rule']);
    const parsed = clearanceSchema(member.today).safeParse(Object.fromEntries(formData));
    if (!parsed.success) return refused(formData, parsed.error, ids.rule);
    const request = { action: 'log_clearance', ...ids, ...parsed.data };
    const logged = await once(member.scope, { key: formKey(formData), request }, async (scope) => {
      if (!(await mayBeCleared({ ...member, scope }, ids))) return { ok: false };
      const fileId = parsed.data.fileId === '' ? null : parsed.data.fileId;
      if (!(await logClearance(scope, { ...ids, ...parsed.data, fileId }))) return { ok: false };
      return { ok: await storeToday({ ...member, scope }, ids.clientId) };
    });
    return logged.ok ? done() : formAgain(formData, { message: NOT_CLEARED });
  });
}

/** Takes a clearance back and screens without it at once. */
export async function takeBackClearanceAction(
  ids: { clientId: string; clearanceId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const member = await requireMember('record_clearance');
    sentIds(ids, ['clientId', 'clearanceId']);
    const parsed = takeBackSchema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) return refused(formData, parsed.error, ids.clearanceId);
    const isTaken = await together(member.scope, async (scope) => {
      const known = await listClearances(scope, ids.clientId);
      if (!known.some(({ id }) => id === ids.clearanceId)) return false;
      const { clearanceId } = ids;
      const taken = await invalidateClearance(scope, { clearanceId, ...parsed.data });
      return taken.ok && storeToday({ ...member, scope }, ids.clientId);
    });
    return isTaken ? done() : formAgain(formData, { message: CHANGED });
  });
}

/** Adds to the incident note: who was called, when, what was said. */
export async function noteIncidentAction(
  ids: { clientId: string; screeningId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const { scope } = await requireMember('write_incident');
    sentIds(ids, ['clientId', 'screeningId']);
    const parsed = incidentSchema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) return refused(formData, parsed.error);
    const screening = await findScreening(scope, ids.screeningId);
    if (screening?.clientId !== ids.clientId) return formAgain(formData, { message: CHANGED });
    const { called, time, said } = parsed.data;
    const note = [`${time} ${called}`, said].filter(Boolean).join('\n');
    const input = { screeningId: ids.screeningId, note };
    const request = { action: 'note_incident', ...input };
    const added = await once(scope, { key: formKey(formData), request }, async (inside) => ({
      ok: Boolean(await addIncidentNote(inside, input)),
    }));
    return added.ok ? done() : formAgain(formData, { message: CHANGED });
  });
}
