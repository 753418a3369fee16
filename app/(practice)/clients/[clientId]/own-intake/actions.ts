'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';

import { formAgain, withDatabase } from '@/app/form-answer';
import { qrPicture } from '@/app/qr-picture';
import { sentId, sentIds } from '@/app/sent-arguments';
import type { FormState } from '@/components/forms/form-state';
import {
  ASK_FIELD,
  askWays,
  LANGUAGE_FIELD,
  type AskState,
  type AskWay,
} from '@/components/told-intake/ask-fields';
import { newIntakeLink } from '@/lib/access/make-intake-link';
import { requireMember, type Member } from '@/lib/access/require-member';
import { revokeIntakeLink } from '@/lib/data/intake-links';
import { lockDevice } from '@/lib/data/login-devices';
import { sheetLanguages, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { env } from '@/lib/platform/env';

import { mailLink } from './mail-link';

const refusals = {
  not_found: 'This client is not here any more. Load the page again.',
  too_many: 'Ten links are open for this client. Take some of them back first.',
} as const;

const GONE = 'This link opens nothing any more already. Load the page again.';

const askSchema = z.object({ way: z.enum(askWays), language: z.enum(sheetLanguages) });

interface Asked {
  clientId: string;
  way: AskWay;
  language: SheetLanguage;
}

async function giveLink(
  member: Member,
  { clientId, way, language }: Asked,
): Promise<{ problem: string } | NonNullable<AskState['made']>> {
  const kind = way === 'tablet' ? 'tablet' : 'own_device';
  const made = await newIntakeLink(member.scope, { clientId, kind, language });
  if (!made.ok) return { problem: refusals[made.reason] };
  const { id: linkId, token } = made.value;
  const path = `/intake/${token}`;
  const url = `${env().appUrl}${path}`;
  if (way === 'show') return { way, url, qr: await qrPicture(url) };
  if (way === 'tablet') {
    // Before the client's page opens: nothing of the practice may be behind it.
    await lockDevice(member.scope, member.sessionId);
    return { way, url: path };
  }
  const mailed = await mailLink(member, { clientId, linkId, url, language });
  if (mailed.ok) return { way, to: mailed.value.to };
  await revokeIntakeLink(member.scope, { clientId, linkId });
  return { problem: mailed.reason };
}

/** Makes a link to the client's own intake and hands it on: as a QR code, by e-mail, or on this tablet, which is locked. */
export async function askClientAction(
  clientId: string,
  _before: AskState,
  formData: FormData,
): Promise<AskState> {
  return withDatabase<AskState>(formData, async () => {
    const member = await requireMember('write_clients');
    const asked = askSchema.safeParse({
      way: formData.get(ASK_FIELD),
      language: formData.get(LANGUAGE_FIELD),
    });
    if (!asked.success) return formAgain(formData, { message: 'Choose a language and a way.' });
    const given = await giveLink(member, { clientId: sentId(clientId), ...asked.data });
    if ('problem' in given) return formAgain(formData, { message: given.problem });
    return { errors: [], values: { [LANGUAGE_FIELD]: asked.data.language }, made: given };
  });
}

/** Takes a link back: it opens nothing any more, on any device. What was answered stays. */
export async function revokeIntakeLinkAction(
  ids: { clientId: string; intakeLinkId: string },
  _before: FormState,
  formData: FormData,
): Promise<FormState> {
  return withDatabase(formData, async () => {
    const member = await requireMember('write_clients');
    const { clientId, intakeLinkId: linkId } = sentIds(ids, ['clientId', 'intakeLinkId']);
    const revoked = await revokeIntakeLink(member.scope, { clientId, linkId });
    if (!revoked.ok) return formAgain(formData, { message: GONE });
    // Whoever reads no charts stands on another page than whoever does.
    refresh();
    return { errors: [] };
  });
}
