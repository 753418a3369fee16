'use server';

import { consentsSigned } from '@/app/consents-signed';
import { fieldErrors, formAgain, withDatabase } from '@/app/form-answer';
import { leadTo } from '@/app/lead-to';
import { formKey, sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import { requireMember, type Member } from '@/lib/access/require-member';
import { languages } from '@/lib/content/languages/languages';
import { findClient } from '@/lib/data/clients';
import { listConsents, recordConsents, type NewConsents } from '@/lib/data/consents';
import { once } from '@/lib/data/saved-once';
import { consentAreas } from '@/lib/domain/anatomy/muscle';
import { readConsentForm } from '@/lib/domain/consent/consent-form.schema';
import { consentWays } from '@/lib/domain/consent/consent-record';
import { sheetLanguageOf } from '@/lib/domain/home-care/sheet-language';

import { storeToday } from '../screening/store-today';
import { withdrawalSchema } from './withdrawal.schema';

const GONE = 'This client is not here any more.';

const pageOf = (clientId: string): string => `/clients/${clientId}/consents`;

/** Stores what was said and screens with it at once: a session that it shuts is shut from now on. */
async function store(
  member: Member,
  { key, request, consents }: { key: string | null; request: object; consents: NewConsents },
): Promise<boolean> {
  const stored = await once(member.scope, { key, request }, async (scope) => {
    const recorded = await recordConsents(scope, consents);
    if (recorded.ok) await storeToday({ ...member, scope }, consents.clientId);
    return { ok: recorded.ok };
  });
  return stored.ok;
}

/** Records yes and no as the client, or who stands for the client, has signed them on this screen. */
export async function recordConsentsAction(
  ids: { clientId: string; language: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('write_intake');
    const { clientId, language: asked } = sentIds(ids, ['clientId', 'language']);
    const language = sheetLanguageOf(asked);
    const { problems } = languages[language].consent;
    const sent = readConsentForm(formData, { problems, ways: consentWays });
    if (!sent.ok) return formAgain(formData, { errors: sent.errors });
    const client = await findClient(member.scope, clientId);
    if (!client) return formAgain(formData, { message: GONE });
    const signed = consentsSigned(sent.value, { language, client: client.name });
    const consents = { clientId, day: member.today, ...signed };
    const request = { action: 'record_consents', language, ...consents };
    isDone = await store(member, { key: formKey(formData), request, consents });
    return isDone ? { errors: [] } : formAgain(formData, { message: GONE });
  });
  if (isDone) leadTo(`${pageOf(ids.clientId)}?saved=yes`);
  return answer;
}

/** Takes the yes to one area back: a record of its own, which counts at once. */
export async function takeBackConsentAction(
  ids: { clientId: string; area: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  let isDone = false;
  const answer = await withDatabase(formData, async () => {
    const member = await requireMember('write_intake');
    const { clientId } = sentIds(ids, ['clientId', 'area']);
    const area = consentAreas.find((one) => one === ids.area);
    const parsed = withdrawalSchema.safeParse(Object.fromEntries(formData));
    if (!parsed.success) {
      const errors = fieldErrors(parsed.error).map(({ field, message }) => ({
        ...{ field: `${ids.area}.${field}`, message },
      }));
      return formAgain(formData, { errors });
    }
    if (!area) return formAgain(formData, { message: GONE });
    const { reason, party } = parsed.data;
    const before = await listConsents(member.scope, clientId);
    const guardian = before.find((one) => one.guardian !== null)?.guardian ?? null;
    const consents: NewConsents = {
      ...{ clientId, day: member.today, party, reason, signature: null },
      words: [{ area, given: false, shown: null }],
      guardian: party === 'guardian' ? guardian : null,
    };
    const request = { action: 'take_back_consent', ...consents };
    isDone = await store(member, { key: formKey(formData), request, consents });
    return isDone ? { errors: [] } : formAgain(formData, { message: GONE });
  });
  if (isDone) leadTo(`${pageOf(ids.clientId)}?saved=no`);
  return answer;
}
