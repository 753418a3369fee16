import { addClientFile } from '@/lib/data/client-files';
import { logReferralStep, type NewReferralStep } from '@/lib/data/referral-steps';
import type { PracticeScope } from '@/lib/data/scope';
import { TODAY } from './records';

export const PDF = Buffer.from('%PDF-1.7\n%ÄÖ\nMassage may be given.\n%%EOF\n', 'latin1');

/** A paper that was brought; its id. */
export async function aPaper(scope: PracticeScope, clientId: string): Promise<string> {
  const added = await addClientFile(scope, { clientId, kind: 'pdf', bytes: PDF });
  if (!added.ok) throw new Error('The paper was not kept.');
  return added.value.id;
}

/** Advice without a letter, unless `more` says otherwise. */
export const newStep = (
  clientId: string,
  more: Partial<NewReferralStep> = {},
): NewReferralStep => ({
  ...{ clientId, kind: 'advised', about: null, rules: ['rf_dx_1'], day: TODAY },
  words: { said: 'See the family doctor.' },
  ...more,
});

/** Stores it; its id. */
export async function aReferralStep(
  scope: PracticeScope,
  clientId: string,
  more: Partial<NewReferralStep> = {},
): Promise<string> {
  const logged = await logReferralStep(scope, newStep(clientId, more));
  if (!logged.ok) throw new Error('The step was not logged.');
  return logged.value.id;
}
