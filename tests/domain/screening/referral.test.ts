import { expect, test } from 'vitest';

import {
  referralState,
  referralWords,
  type ReferralStep,
  type ReferralStepKind,
} from '@/lib/domain/screening/referral';

const letter = { id: 'l', day: '2026-11-03' };
const step = (kind: ReferralStepKind, day: string, about = 'l'): ReferralStep => ({
  ...{ kind, day, about },
});
const words = (steps: ReferralStep[], today = '2026-11-15') =>
  referralWords(referralState(letter, steps, today));

test.each<[string, ReferralStep[], string]>([
  ['written', [], 'not sent yet, 12 days'],
  ['posted the next day', [step('posted', '2026-11-04')], 'no answer yet, 11 days'],
  [
    'the first sending counts',
    [step('mailed', '2026-11-10'), step('handed_over', '2026-11-03')],
    'no answer yet, 12 days',
  ],
  ['yesterday', [step('posted', '2026-11-14')], 'no answer yet, 1 day'],
  ['today', [step('posted', '2026-11-15')], 'no answer yet, today'],
  ['answered', [step('posted', '2026-11-04'), step('answered', '2026-11-12')], 'answered'],
  ['given up', [step('given_up', '2026-11-12')], 'closed without an answer'],
  [
    'another letter was answered',
    [step('answered', '2026-11-12', 'other')],
    'not sent yet, 12 days',
  ],
])('%s', (_name, steps, said) => {
  expect(words(steps)).toBe(said);
});
