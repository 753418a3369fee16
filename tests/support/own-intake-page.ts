import { openIntakeAction } from '@/app/(client)/intake/[token]/actions';
import { POST as SAVE } from '@/app/(client)/intake/[token]/answers/route';
import { POST as SEND } from '@/app/(client)/intake/[token]/send/route';
import { homeWording } from '@/lib/content/home-consent-wording';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import type { ToldConsents } from '@/lib/domain/told-intake/told-consent-answer';

import { someDrawing } from './consents';
import { formOf } from './request';

/** Consents as the page has them: a yes to treatment and the buttock, a no, and one to talk of; drawn. */
export const toldConsents = (more: Partial<ToldConsents> = {}): ToldConsents => ({
  kind: 'consents',
  answers: { general: 'yes', gluteal: 'yes', inner_thigh: 'no', abdomen: 'talk' },
  ...{ guardianName: '', guardianRelation: '', way: 'drawn', typed: '', drawing: someDrawing },
  ...{ wording: homeWording, language: 'en' },
  ...more,
});

/** The page of one link, as its browser asks for it; the gate's cookie is in `sentCookies`. */
export function pageOf(token: string) {
  async function post(body: unknown, to: typeof SAVE | typeof SEND) {
    const text = JSON.stringify(body);
    const request = new Request('http://localhost/', {
      method: 'POST',
      body: text,
      headers: { 'content-length': String(Buffer.byteLength(text)) },
    });
    const answer = await to(request, { params: Promise.resolve({ token }) });
    const said: unknown = await answer.json().catch(() => null);
    return { status: answer.status, said };
  }
  return {
    open: async (birthDate: string) => {
      const [year = '', month = '', day = ''] = birthDate.split('-');
      // It leads on, which is thrown.
      await openIntakeAction(token, { errors: [] }, formOf({ day, month, year })).catch(() => null);
    },
    save: (changes: ToldAnswers | Record<string, unknown>, version = 1) =>
      post({ version, language: 'en', changes }, SAVE),
    send: (version: number) => post({ version }, SEND),
  };
}
