import { recordConsents, type NewConsents } from '@/lib/data/consents';
import type { ClientScope, PracticeScope } from '@/lib/data/scope';
import { TODAY } from './records';

export const someDrawing = { width: 400, height: 176, strokes: [[10, 80, 60, 40, 90, 100]] };

/** A signed yes to work on the buttock, unless `more` says otherwise. */
export const newConsents = (clientId: string, more: Partial<NewConsents> = {}): NewConsents => ({
  ...{ clientId, day: TODAY, party: 'client', guardian: null },
  words: [
    {
      area: 'gluteal',
      given: true,
      shown: { title: 'Buttock', text: 'I agree.', language: 'en', version: 'gluteal-1' },
    },
  ],
  signature: { way: 'drawn', drawing: someDrawing },
  ...more,
});

/** To treatment and to work on the buttock: what a plan for a one-sided disc needs. */
export const usualWords: NewConsents['words'] = (['general', 'gluteal'] as const).map((area) => ({
  area,
  given: true,
  shown: { title: area, text: 'I agree.', language: 'en', version: `${area}-1` },
}));

/** A yes that waits for a talk where the client says it alone. */
export const fromHome: NewConsents['words'] = usualWords.filter(({ area }) => area === 'general');

/** Stores it. */
export async function aConsent(
  scope: PracticeScope | ClientScope,
  clientId: string,
  more: Partial<NewConsents> = {},
): Promise<void> {
  const recorded = await recordConsents(scope, newConsents(clientId, more));
  if (!recorded.ok) throw new Error('The consent was not recorded.');
}

/** The words of a yes that is taken back. */
export const takenBack = (
  area: NewConsents['words'][number]['area'],
): Pick<NewConsents, 'words' | 'signature' | 'reason'> => ({
  words: [{ area, given: false, shown: null }],
  ...{ signature: null, reason: 'Too much.' },
});
